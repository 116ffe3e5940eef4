import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun breach. */
export class RegisterBreach1800000000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.pattern (
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
        cause text not null,
        channel text,
        split_on daterange,
        split_reason text,
        split_by uuid,
        split_confirmed_by uuid,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index pattern_lies_in on register.pattern using gin (lies_in);
      select platform.govern('pattern');

      create table register.breach (
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
        pattern uuid,
        what text,
        "unit" uuid,
        occurred_from daterange,
        occurred_to daterange,
        is_breach boolean,
        nature text check (nature in ('confidentiality', 'integrity', 'availability')),
        persons double precision,
        recipients double precision,
        data jsonb not null default '[]',
        single_human_slip boolean,
        bypassed_by_intent boolean,
        first_signal_at tstzrange,
        internal_report_at tstzrange,
        not_incident_judgement text,
        investigation_notes uuid[] not null default '{}',
        established_at tstzrange,
        "level" text check ("level" in ('negligible', 'limited', 'considerable', 'very-large')),
        level_reasons text,
        concluded_at tstzrange,
        factors jsonb not null default '[]',
        proposal jsonb not null default '[]',
        human_decision jsonb not null default '[]',
        notify boolean,
        notified boolean,
        notified_at tstzrange,
        delay_reason text,
        provisional_at tstzrange,
        follow_up_at tstzrange,
        final_at tstzrange,
        inform boolean,
        inform_decided_at tstzrange,
        inform_exception text check (inform_exception in ('4.1', '4.2', '4.3', '4.4')),
        informed_at tstzrange,
        inform_investigation text,
        cause text,
        cause_analysis uuid[] not null default '{}',
        calamity_by_adviser boolean,
        calamity_started_at tstzrange,
        fg_informed_at tstzrange,
        jz_consulted_at tstzrange,
        promised_return_at tstzrange,
        second_contact_at tstzrange,
        return_closed_at tstzrange,
        level_reassessed_at tstzrange,
        destruction_confirmed boolean,
        closed_at tstzrange,
        dossier_items jsonb not null default '[]',
        legal_advice_asked boolean,
        evidence uuid[] not null default '{}',
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index breach_lies_in on register.breach using gin (lies_in);
      select platform.govern('breach');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.pattern, history.pattern, register.breach, history.breach cascade');
  }
}
