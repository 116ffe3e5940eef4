import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun evaluation. */
export class RegisterEvaluation1800000000109 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.evaluation (
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
        scope text check (scope in ('processing', 'measure', 'incident', 'programme')),
        processings uuid[] not null default '{}',
        performed_on daterange,
        period_from daterange,
        period_to daterange,
        analyses uuid[] not null default '{}',
        measures uuid[] not null default '{}',
        checks uuid[] not null default '{}',
        breaches uuid[] not null default '{}',
        measure_conclusions jsonb not null default '[]',
        rerated_risks uuid[] not null default '{}',
        conclusion text check (conclusion in ('adequate', 'adequate-with-actions', 'inadequate')),
        findings text,
        level_statement text,
        participants text[] not null default '{}',
        approved_by uuid,
        approved_on daterange,
        next_on daterange,
        addendum_of uuid,
        functional_test boolean,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index evaluation_lies_in on register.evaluation using gin (lies_in);
      select platform.govern('evaluation');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.evaluation, history.evaluation cascade');
  }
}
