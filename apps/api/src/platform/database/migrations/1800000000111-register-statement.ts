import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun statement. */
export class RegisterStatement1800000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.claim (
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
        what text not null,
        processings uuid[] not null default '{}',
        "on" daterange,
        "by" text,
        "to" text check ("to" in ('ap', 'board', 'internal', 'public')),
        measures uuid[] not null default '{}',
        decisions uuid[] not null default '{}',
        patterns uuid[] not null default '{}',
        risks uuid[] not null default '{}',
        predicate text check (predicate in ('in-force', 'implemented', 'checked', 'evaluated', 'decided', 'risk-low', 'security-measure', 'safe')),
        holds boolean,
        period_from daterange,
        period_to daterange,
        rationale text,
        breaches_considered uuid[] not null default '{}',
        draft boolean,
        corrected_on daterange,
        withdrawn_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index claim_lies_in on register.claim using gin (lies_in);
      select platform.govern('claim');

      create table register.commitment (
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
        what text not null,
        processings uuid[] not null default '{}',
        kind text check (kind in ('investigate', 'act', 'order')),
        made_on daterange,
        due_on daterange,
        in_breaches uuid[] not null default '{}',
        patterns uuid[] not null default '{}',
        fulfilled_on daterange,
        corrected_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index commitment_lies_in on register.commitment using gin (lies_in);
      select platform.govern('commitment');

      create table register.recommendation (
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
        what text not null,
        processings uuid[] not null default '{}',
        "by" text check ("by" in ('fg', 'audit', 'research', 'regulator')),
        received_on daterange,
        on_critical_risk boolean,
        evaluation uuid,
        answer text check (answer in ('adopt', 'reject', 'postpone')),
        answered_on daterange,
        answer_reason text,
        due_on daterange,
        completed_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index recommendation_lies_in on register.recommendation using gin (lies_in);
      select platform.govern('recommendation');

      create table register.delivered_report (
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
        kind text check (kind in ('board', 'division', 'ad-hoc')),
        "unit" uuid,
        period_from daterange,
        period_to daterange,
        cut_off_on daterange,
        delivered_on daterange,
        received_on daterange,
        breaches uuid[] not null default '{}',
        gaps jsonb not null default '[]',
        correction_sent_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index delivered_report_lies_in on register.delivered_report using gin (lies_in);
      select platform.govern('delivered_report');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.claim, history.claim, register.commitment, history.commitment, register.recommendation, history.recommendation, register.delivered_report, history.delivered_report cascade');
  }
}
