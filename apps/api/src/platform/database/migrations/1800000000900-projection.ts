import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What lists and dashboards read: per processing and mode the days between two changes of its status, and the gaps with theirs. */
export class Projection1800000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create table projection.processing_status (
        organisation_id uuid not null references platform.organisation,
        mode text not null check (mode in ('hindsight', 'as-known')),
        processing_id uuid not null references register.processing deferrable initially deferred,
        period daterange not null,
        number int not null,
        name text not null,
        unit_id uuid,
        unit_name text,
        owner text,
        director text,
        started_on daterange,
        ended_on daterange,
        sensitive boolean not null,
        phases jsonb not null,
        worst_status text not null,
        gap_counts jsonb not null,
        worst_severity int not null,
        next_evaluation date,
        settled boolean not null default true,
        primary key (processing_id, mode, period without overlaps)
      );
      create index status_by_number on projection.processing_status (organisation_id, mode, number);
      create index status_by_name on projection.processing_status (organisation_id, mode, name collate "nl-x-icu", number);

      create table projection.gap (
        id bigint generated always as identity primary key,
        organisation_id uuid not null references platform.organisation,
        mode text not null check (mode in ('hindsight', 'as-known')),
        period daterange not null,
        processing_id uuid references register.processing deferrable initially deferred,
        processing_number int,
        processing_name text,
        key text not null,
        rule text not null,
        phase text not null,
        severity int not null,
        state text not null,
        subject_id uuid not null,
        subject_kind text not null,
        subject_number text,
        subject_title text not null,
        unit_id uuid,
        unit_name text,
        since date,
        next_change date,
        parent_key text,
        suppressed boolean not null,
        facts jsonb not null,
        cites jsonb not null,
        owner text
      );
      create index gap_by_severity on projection.gap (organisation_id, mode, severity desc, id);
      create index gap_by_since on projection.gap (organisation_id, mode, since, id);
      create index gap_by_processing on projection.gap (processing_id, mode);

      -- The next day on which a dossier must be judged again although nobody changed it; null processing: the organisation itself.
      create table projection.due (
        organisation_id uuid not null references platform.organisation,
        processing_id uuid,
        mode text not null,
        judge_again_on date,
        unique nulls not distinct (organisation_id, processing_id, mode)
      );
      create index due_by_day on projection.due (judge_again_on);

    `);
    for (const table of ['processing_status', 'gap', 'due']) {
      await runner.query(`
        grant select, insert, update, delete on projection.${table} to app_content;
        grant select on projection.${table} to app_breach, app_audit;
        alter table projection.${table} enable row level security;
        alter table projection.${table} force row level security;
        create policy own_organisation on projection.${table} using (organisation_id = (select platform.current_organisation()));
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projection.due, projection.gap, projection.processing_status');
  }
}
