import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun action. */
export class RegisterAction1800000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.action (
        organisation_id uuid not null references platform.organisation,
        id uuid primary key default uuidv7(),
        number int,
        file_id text,
        row_version int not null default 1,
        recorded_at timestamptz not null,
        entry_id uuid not null references audit.entry deferrable initially deferred,
        migrated boolean not null default false,
        lies_in uuid[] not null default '{}',
        unknown_fields text[] not null default '{}',
        annotation jsonb,
        title text not null,
        processings uuid[] not null default '{}',
        origin_kind text check (origin_kind in ('check', 'evaluation', 'breach', 'decision', 'gap', 'recommendation', 'measure')),
        origin_id text,
        cause text,
        raised_on daterange,
        owner uuid,
        due_on daterange,
        due_moves jsonb not null default '[]',
        completed_on daterange,
        evidence uuid[] not null default '{}',
        administrative boolean,
        recheck uuid,
        verified_on daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index action_lies_in on register.action using gin (lies_in);
      select platform.govern('action');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.action, history.action cascade');
  }
}
