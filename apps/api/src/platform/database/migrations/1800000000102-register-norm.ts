import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun norm. */
export class RegisterNorm1800000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.policy (
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
        kind text check (kind in ('policy', 'verification-procedure', 'self-commitment')),
        adopts text,
        approved_on daterange,
        valid_from daterange,
        valid_to daterange,
        review_due_on daterange,
        reviews jsonb not null default '[]',
        executions jsonb not null default '[]',
        evidence uuid[] not null default '{}',
        source text,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index policy_lies_in on register.policy using gin (lies_in);
      select platform.govern('policy');

      create table register.policy_requirement (
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
        policy uuid not null,
        "text" text not null,
        demands text check (demands in ('risk-analysis', 'acceptance', 'registration', 'risk-driven-measures', 'check', 'evaluation', 'plan', 'division-report', 'board-report', 'recalibration')),
        frequency_months double precision,
        processings uuid[] not null default '{}',
        units uuid[] not null default '{}',
        valid_from daterange,
        valid_to daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index policy_requirement_lies_in on register.policy_requirement using gin (lies_in);
      select platform.govern('policy_requirement');

      create table register.requirement (
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
        processing uuid not null,
        origin text check (origin in ('own-policy', 'bio2', 'nen-7510', 'sector-law', 'order')),
        norm text,
        control text not null,
        applicable boolean,
        decided_by uuid,
        internet_facing boolean,
        access_paths jsonb not null default '[]',
        units uuid[] not null default '{}',
        valid_from daterange,
        valid_to daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index requirement_lies_in on register.requirement using gin (lies_in);
      select platform.govern('requirement');

      create table register.parameter_setting (
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
        key text not null,
        value double precision,
        processing uuid,
        valid_from daterange,
        valid_to daterange,
        reason text,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index parameter_setting_lies_in on register.parameter_setting using gin (lies_in);
      select platform.govern('parameter_setting');

      create table register.tier_switch (
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
        rule text,
        valid_from daterange,
        valid_to daterange,
        decided_by uuid,
        reason text not null,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index tier_switch_lies_in on register.tier_switch using gin (lies_in);
      select platform.govern('tier_switch');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.policy, history.policy, register.policy_requirement, history.policy_requirement, register.requirement, history.requirement, register.parameter_setting, history.parameter_setting, register.tier_switch, history.tier_switch cascade');
  }
}
