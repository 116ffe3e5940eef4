import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The ground every table stands on: organisations, the clock that tests can move, numbers people see, and the audit log. */
export class Platform1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform; create schema register; create schema history; create schema audit; create schema projection;
      grant usage on schema platform, register, history, audit, projection to sluitend_app, app_content, app_breach, app_admin, app_audit;

      create table platform.organisation (
        id uuid primary key default uuidv7(),
        name text not null,
        slug text not null unique,
        kind text not null check (kind in ('real', 'demonstration', 'case')),
        demonstration boolean generated always as (kind <> 'real') stored,
        made_at timestamptz not null default now()
      );
      grant select on platform.organisation to sluitend_app, app_content, app_breach, app_admin, app_audit;

      -- One clock that tests can move: the real time plus an offset, for all or for one marked organisation.
      create table platform.clock_offset (
        organisation_id uuid unique nulls not distinct references platform.organisation,
        moved interval not null
      );
      grant select on platform.clock_offset to sluitend_app, app_content, app_breach, app_admin, app_audit;
      create function platform.check_clock_offset() returns trigger language plpgsql as $$
      begin
        if new.organisation_id is not null and (select kind from platform.organisation where id = new.organisation_id) = 'real' then
          raise exception 'only a marked organisation may have a clock of its own';
        end if;
        return new;
      end $$;
      create trigger marked_only before insert or update on platform.clock_offset for each row execute function platform.check_clock_offset();

      create function sluitend_now(organisation uuid default null) returns timestamptz language sql stable as $$
        select now()
          + coalesce((select moved from platform.clock_offset where organisation_id is null), interval '0')
          + coalesce((select moved from platform.clock_offset where organisation_id = organisation), interval '0')
      $$;
      -- The calendar day on that clock in Amsterdam.
      create function sluitend_today(organisation uuid default null) returns date language sql stable as $$
        select (sluitend_now(organisation) at time zone 'Europe/Amsterdam')::date
      $$;

      -- The organisation of the transaction, for row-level security. Empty after a transaction, so nothing is seen without it.
      create function platform.current_organisation() returns uuid language sql stable as $$
        select nullif(current_setting('sluitend.organisation', true), '')::uuid
      $$;

      create table platform.number_series (
        organisation_id uuid not null references platform.organisation,
        kind text not null,
        last int not null,
        primary key (organisation_id, kind)
      );
      create function platform.next_number(organisation uuid, of_kind text) returns int language sql security definer set search_path = '' as $$
        insert into platform.number_series as s (organisation_id, kind, last) values (organisation, of_kind, 1)
        on conflict (organisation_id, kind) do update set last = s.last + 1 returning last
      $$;

      -- The audit log: written in the transaction of the change, never changed afterwards.
      create table audit.entry (
        id uuid primary key default uuidv7(),
        organisation_id uuid references platform.organisation,
        at timestamptz not null default sluitend_now(),
        machine_time timestamptz not null default clock_timestamp(),
        actor_id uuid,
        role text not null,
        event text not null,
        object_type text not null,
        object_id text,
        data jsonb not null default '{}',
        leaf bytea not null
      );
      create index entry_by_object on audit.entry (organisation_id, object_type, object_id);
      grant insert on audit.entry to sluitend_app, app_content, app_breach, app_admin;
      grant select on audit.entry to app_audit;
      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is never changed';
      end $$;
      create trigger never_changed before update or delete on audit.entry for each row execute function audit.refuse_change();
      create trigger never_emptied before truncate on audit.entry for each statement execute function audit.refuse_change();
      alter table audit.entry enable row level security;
      alter table audit.entry force row level security;
      create policy own_organisation on audit.entry using (organisation_id = platform.current_organisation()) with check (organisation_id is null or organisation_id = platform.current_organisation());

      -- The moment a row counts as recorded: now, or in the past for the case loader alone (see platform.record_as_of).
      create table platform.recorded_override (transaction xid8 primary key, recorded_at timestamptz not null);
      create function platform.record_as_of(for_organisation uuid, moment timestamptz) returns void language plpgsql security definer set search_path = '' as $$
      begin
        if (select kind from platform.organisation where id = for_organisation) = 'real' then
          raise exception 'only a marked organisation may hold records of the past';
        end if;
        insert into platform.recorded_override (transaction, recorded_at) values (pg_current_xact_id(), moment)
        on conflict (transaction) do update set recorded_at = excluded.recorded_at;
      end $$;
      revoke execute on function platform.record_as_of from public;
      create function platform.recorded_moment(organisation uuid) returns timestamptz language sql stable security definer set search_path = '' as $$
        select coalesce((select recorded_at from platform.recorded_override where transaction = pg_current_xact_id_if_assigned()), public.sluitend_now(organisation))
      $$;

      -- Every version of every governed row, with the stretch in which it was the register's word.
      create function register.keep_history() returns trigger language plpgsql security definer set search_path = '' as $$
      declare
        moment timestamptz := platform.recorded_moment(new.organisation_id);
      begin
        if tg_op = 'UPDATE' then
          execute format('update history.%I set valid = tstzrange(lower(valid), greatest(lower(valid), $1)) where id = $2 and upper_inf(valid)', tg_table_name) using moment, new.id;
        end if;
        execute format('insert into history.%I select ($1).*, tstzrange($2, null)', tg_table_name) using new, moment;
        return null;
      end $$;
      create function register.stamp() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          new.recorded_at := platform.recorded_moment(new.organisation_id);
          new.row_version := 1;
        else
          new.recorded_at := old.recorded_at;
          if new.row_version <> old.row_version + 1 or new.entry_id = old.entry_id then
            raise exception 'a change needs the next version and its own audit entry';
          end if;
        end if;
        return new;
      end $$;
      create function register.refuse_delete() returns trigger language plpgsql as $$
      begin
        raise exception 'a record is withdrawn, never deleted';
      end $$;

      -- An imprecise date as the days the rules reckon with; an open end is before or after everything.
      create function platform.days(range daterange) returns jsonb language sql immutable as $$
        select case when range is null then null else jsonb_build_object(
          'earliest', coalesce(lower(range) - date '1970-01-01', -1000000), 'latest', coalesce(upper(range) - date '1970-01-01' - 1, 10000000)) end
      $$;
      create function platform.minutes(range tstzrange) returns jsonb language sql immutable as $$
        select case when range is null then null else jsonb_build_object(
          'earliest', coalesce((extract(epoch from lower(range)) / 60)::bigint, -1440000000), 'latest', coalesce((extract(epoch from upper(range)) / 60)::bigint, 14400000000)) end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema projection, audit, history, register, platform cascade; drop function if exists sluitend_now(uuid), sluitend_today(uuid) cascade');
  }
}
