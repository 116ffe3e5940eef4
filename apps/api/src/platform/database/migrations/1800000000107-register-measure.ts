import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun measure. */
export class RegisterMeasure1800000000107 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.measure (
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
        type text check (type in ('technical', 'organisational')),
        subtype text check (subtype in ('instruction', 'procedure', 'four-eyes', 'awareness', 'training', 'communication', 'talk-with-employee', 'limit', 'block', 'encryption', 'access-control', 'logging', 'organisation', 'other')),
        origin text check (origin in ('risk', 'baseline', 'order', 'emergency')),
        origin_reason text,
        origin_second_person uuid,
        norm_reference text,
        security_purpose boolean,
        purpose text,
        limits_other_quantity boolean,
        risks jsonb not null default '[]',
        against_patterns uuid[] not null default '{}',
        triggered_by uuid[] not null default '{}',
        steps text[] not null default '{}',
        decision uuid,
        decided_on daterange,
        due_on daterange,
        due_moves jsonb not null default '[]',
        implemented_on daterange,
        claimed_in_force_from daterange,
        withdrawn_on daterange,
        withdrawn_by uuid,
        ended_on daterange,
        ended_by uuid,
        channel_closed boolean,
        temporary boolean,
        valid_until daterange,
        extended_by uuid,
        replaces uuid[] not null default '{}',
        implementer uuid,
        owner uuid,
        scope text check (scope in ('central', 'units')),
        scope_units uuid[] not null default '{}',
        rollout jsonb not null default '[]',
        communications jsonb not null default '[]',
        enforcement text check (enforcement in ('technical', 'per-case', 'none')),
        bypass jsonb not null default '[]',
        sampling_plan jsonb not null default '[]',
        analysis_reviews jsonb not null default '[]',
        compensates uuid[] not null default '{}',
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index measure_lies_in on register.measure using gin (lies_in);
      select platform.govern('measure');

      create table register.control_status (
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
        requirement uuid not null,
        "on" daterange,
        access_path text,
        "unit" uuid,
        status text check (status in ('absent', 'partial', 'in-place')),
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index control_status_lies_in on register.control_status using gin (lies_in);
      select platform.govern('control_status');

      create table register.plan (
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
        approved_on daterange,
        organisation_wide boolean,
        section text,
        measures uuid[] not null default '{}',
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index plan_lies_in on register.plan using gin (lies_in);
      select platform.govern('plan');

      create table register.metric (
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
        name text not null,
        period_from daterange,
        period_to daterange,
        "limit" double precision,
        average double precision,
        "values" double precision,
        values_above double precision,
        approved_exceptions double precision,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index metric_lies_in on register.metric using gin (lies_in);
      select platform.govern('metric');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.measure, history.measure, register.control_status, history.control_status, register.plan, history.plan, register.metric, history.metric cascade');
  }
}
