import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun gap. */
export class RegisterGap1800000000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.disposition (
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
        rule text not null,
        subject text not null,
        "unit" uuid,
        kind text check (kind in ('not-applicable', 'accepted')),
        reason text,
        decided_by uuid,
        second_person uuid,
        fg_advised_on daterange,
        "on" daterange,
        valid_until daterange,
        objected_on daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index disposition_lies_in on register.disposition using gin (lies_in);
      select platform.govern('disposition');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.disposition, history.disposition cascade');
  }
}
