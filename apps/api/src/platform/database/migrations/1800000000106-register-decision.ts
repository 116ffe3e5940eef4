import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun decision. */
export class RegisterDecision1800000000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.decision (
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
        body uuid,
        decided_on daterange,
        kind text check (kind in ('adopt', 'reject', 'replace', 'withdraw', 'investigate', 'postpone', 'accept', 'no-action', 'note', 'extend', 'stop')),
        reasons text,
        owner uuid,
        due_on daterange,
        due_moves jsonb not null default '[]',
        review_on daterange,
        after_breaches uuid[] not null default '{}',
        patterns uuid[] not null default '{}',
        risks uuid[] not null default '{}',
        minutes uuid[] not null default '{}',
        outcome_on daterange,
        outcome uuid[] not null default '{}',
        stopped_by uuid,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index decision_lies_in on register.decision using gin (lies_in);
      select platform.govern('decision');

      create table register.technical_impossibility (
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
        processings uuid[] not null default '{}',
        risk uuid,
        pattern uuid,
        "on" daterange,
        reasons text,
        alternatives text,
        approved_by uuid,
        approved_on daterange,
        valid_until daterange,
        compliance_checks text,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index technical_impossibility_lies_in on register.technical_impossibility using gin (lies_in);
      select platform.govern('technical_impossibility');

      create table register.risk_acceptance (
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
        processings uuid[] not null default '{}',
        risk uuid,
        pattern uuid,
        requirement uuid,
        step text,
        decided_on daterange,
        decided_by uuid,
        decided_by_role text check (decided_by_role in ('director', 'board', 'bso', 'fg', 'manager', 'other')),
        delegation uuid[] not null default '{}',
        "level" double precision,
        reason text,
        conditions text,
        condition_failed_on daterange,
        valid_until daterange,
        registered_on daterange,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index risk_acceptance_lies_in on register.risk_acceptance using gin (lies_in);
      select platform.govern('risk_acceptance');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.decision, history.decision, register.technical_impossibility, history.technical_impossibility, register.risk_acceptance, history.risk_acceptance cascade');
  }
}
