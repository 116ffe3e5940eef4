import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun risk-analysis. */
export class RegisterRiskAnalysis1800000000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.risk_analysis (
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
        coverage text,
        purpose text check (purpose in ('personal-data', 'continuity', 'project', 'other')),
        version text,
        author uuid,
        performed_on daterange,
        presented_on daterange,
        approved_on daterange,
        approved_by uuid,
        withdrawn_on daterange,
        valid_until daterange,
        "method" text,
        triggered_by_breaches uuid[] not null default '{}',
        triggered_by_patterns uuid[] not null default '{}',
        triggered_by_changes uuid[] not null default '{}',
        not_applicable_types jsonb not null default '[]',
        reviews jsonb not null default '[]',
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index risk_analysis_lies_in on register.risk_analysis using gin (lies_in);
      select platform.govern('risk_analysis');

      create table register.risk (
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
        analysis uuid not null,
        threat text,
        cause text,
        patterns uuid[] not null default '{}',
        categories text[] not null default '{}',
        statutory_type text check (statutory_type in ('destruction', 'loss', 'alteration', 'disclosure', 'access')),
        affects text check (affects in ('data-subjects', 'organisation', 'both')),
        consequence_for_subjects text,
        likelihood double precision,
        likelihood_rationale text,
        likelihood_follow_up_on daterange,
        breaches_considered uuid[] not null default '{}',
        impact double precision,
        "level" double precision,
        residual_level double precision,
        treatment text check (treatment in ('mitigate', 'avoid', 'accept', 'postpone')),
        treatment_decided_on daterange,
        treatment_due_on daterange,
        avoided_on daterange,
        estimated_on daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index risk_lies_in on register.risk using gin (lies_in);
      select platform.govern('risk');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.risk_analysis, history.risk_analysis, register.risk, history.risk cascade');
  }
}
