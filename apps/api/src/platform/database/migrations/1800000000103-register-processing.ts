import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun processing. */
export class RegisterProcessing1800000000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.processing (
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
        purpose text,
        legal_basis text,
        "unit" uuid,
        owner uuid,
        director uuid,
        started_on daterange,
        ended_on daterange,
        legacy boolean,
        categories jsonb not null default '[]',
        subjects_scale double precision,
        statutory_duty boolean,
        vulnerable_subjects boolean,
        systems text[] not null default '{}',
        steps jsonb not null default '[]',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index processing_lies_in on register.processing using gin (lies_in);
      select platform.govern('processing');

      create table register.context_change (
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
        kind text check (kind in ('category', 'system', 'step', 'supplier', 'scale', 'law', 'threat', 'measure', 'editorial')),
        what text not null,
        "on" daterange,
        planned boolean,
        significant boolean,
        confirmed_by uuid,
        reason text,
        prescribed boolean,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index context_change_lies_in on register.context_change using gin (lies_in);
      select platform.govern('context_change');

      create table register.dpia_decision (
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
        "on" daterange,
        outcome text check (outcome in ('performed', 'required', 'not-required', 'undetermined')),
        reasons text,
        fg_advised_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index dpia_decision_lies_in on register.dpia_decision using gin (lies_in);
      select platform.govern('dpia_decision');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.processing, history.processing, register.context_change, history.context_change, register.dpia_decision, history.dpia_decision cascade');
  }
}
