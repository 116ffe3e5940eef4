import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The tables of the noun organisation. */
export class RegisterOrganisation1800000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register.organisation (
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
        sector text check (sector in ('government', 'care', 'other')),
        description text,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index organisation_lies_in on register.organisation using gin (lies_in);
      select platform.govern('organisation');

      create table register.unit (
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
        "function" text,
        parent uuid,
        valid_from daterange,
        valid_to daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index unit_lies_in on register.unit using gin (lies_in);
      select platform.govern('unit');

      create table register.person (
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
        roles text[] not null default '{}',
        "unit" uuid,
        team text,
        valid_from daterange,
        left_on daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index person_lies_in on register.person using gin (lies_in);
      select platform.govern('person');

      create table register.deputy (
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
        person uuid not null,
        deputy uuid not null,
        valid_from daterange,
        valid_to daterange,
        unique (organisation_id, number),
        unique (organisation_id, file_id)
      );
      create index deputy_lies_in on register.deputy using gin (lies_in);
      select platform.govern('deputy');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register.organisation, history.organisation, register.unit, history.unit, register.person, history.person, register.deputy, history.deputy cascade');
  }
}
