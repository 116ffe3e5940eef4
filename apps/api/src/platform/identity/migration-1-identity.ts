import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Accounts, their sessions, and the attempts to sign in. Only the application's own role reaches them: no role of a person does. */
export class Identity1800000000950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table platform.account (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null references platform.organisation,
        username text not null unique check (username = lower(username)),
        password_hash text not null,
        role text not null check (role in ('bso', 'fg', 'board', 'director', 'owner', 'checker', 'breach-desk', 'admin', 'employee', 'auditor')),
        person_id uuid references register.person,
        unit_ids uuid[] not null default '{}',
        -- The office, never the name of a person.
        name text not null,
        language text not null default 'nl' check (language in ('nl', 'en')),
        theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
        density text not null default 'spacious' check (density in ('spacious', 'compact')),
        single_keys boolean not null default true,
        demonstration boolean not null default false,
        disabled_at timestamptz
      );
      create index account_by_organisation on platform.account (organisation_id);

      -- Only the hash of the token is kept: who reads this table cannot be anyone.
      create table platform.session (
        token_hash bytea primary key,
        account_id uuid not null references platform.account,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_by_end on platform.session (expires_at);
      create index session_by_account on platform.session (account_id, created_at);

      -- Names and addresses as hashes: people type passwords in the wrong field.
      create table platform.sign_in_attempt (
        id uuid primary key default uuidv7(),
        username_hash bytea not null,
        address_hash bytea not null,
        at timestamptz not null,
        succeeded boolean not null default false
      );
      create index attempt_by_username on platform.sign_in_attempt (username_hash, at);
      create index attempt_by_moment on platform.sign_in_attempt (at);
      create index attempt_by_address on platform.sign_in_attempt (address_hash, at);

      grant select, insert, update on platform.account to sluitend_app;
      grant select, insert, update, delete on platform.session, platform.sign_in_attempt to sluitend_app;
      -- How the organisation is divided is no secret inside it: whoever hands out rights must see it.
      grant select on register.unit to app_admin;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select on register.unit from app_admin; drop table platform.sign_in_attempt, platform.session, platform.account');
  }
}
