import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun check. */
export class RegisterCheck1800000000108 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.check (
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
        measure uuid not null,
        kinds text[] not null default '{}' check (kinds <@ array['existence', 'operation', 'effect']),
        question text,
        performed_on daterange,
        period_from daterange,
        period_to daterange,
        units uuid[] not null default '{}',
        central_only boolean,
        sample double precision,
        population double precision,
        sample_rationale text,
        sample_minimum double precision,
        risk_based boolean,
        functional_test boolean,
        self_assessment boolean,
        checker uuid,
        team_independence boolean,
        reviewer uuid,
        result text check (result in ('pass', 'partial', 'fail')),
        finding text,
        cause text,
        rerated_risks uuid[] not null default '{}',
        rerated_patterns uuid[] not null default '{}',
        conclusion text,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index check_lies_in on register.check using gin (lies_in);
      select platform.govern('check');

      create table register.recurring_control (
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
        name text not null,
        processing uuid not null,
        requirement uuid,
        interval_days double precision,
        interval_months double precision,
        started_on daterange,
        ended_on daterange,
        detects_everything boolean,
        sample_minimum double precision,
        executions jsonb not null default '[]',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index recurring_control_lies_in on register.recurring_control using gin (lies_in);
      select platform.govern('recurring_control');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.check, history.check, register.recurring_control, history.recurring_control cascade');
  }
}
