import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun evidence. */
export class RegisterEvidence1800000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.evidence (
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
        kind text check (kind in ('config', 'screenshot', 'release', 'procedure', 'introduction', 'attendance', 'log', 'audit', 'sample', 'test', 'guideline', 'newsletter', 'email', 'intranet', 'presentation', 'minutes', 'decision-document', 'proposal', 'report', 'analysis', 'letter', 'receipt', 'other')),
        document_date daterange,
        author text,
        confirmed_by uuid,
        sha256 text,
        location text,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index evidence_lies_in on register.evidence using gin (lies_in);
      select platform.govern('evidence');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.evidence, history.evidence cascade');
  }
}
