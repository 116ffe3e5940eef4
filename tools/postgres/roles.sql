-- The roles of a Sluitend cluster. Run as superuser; may be run again at any time. Passwords are set elsewhere.
--
--   sluitend_owner   owns the database and everything in it; only migrations sign in with it
--   sluitend_app     what the application signs in with: owns nothing, inherits nothing, and may only SET ROLE to
--   app_content      the governed records        app_breach  the dossiers of breaches
--   app_admin        people, rights, settings    app_audit   the audit log
--
-- An administrator's role gets no grant on the tables of breaches: stronger than a policy on rows.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['sluitend_owner', 'sluitend_app', 'app_content', 'app_breach', 'app_admin', 'app_audit'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
  end loop;
end
$$;

alter role sluitend_owner login   inherit   nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role sluitend_app   login   noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role app_content    nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role app_breach     nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role app_admin      nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role app_audit      nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

grant app_content, app_breach, app_admin, app_audit to sluitend_app with inherit false, set true, admin false;

-- A transaction left open holds up the sequencer of the audit log.
alter role sluitend_app set idle_in_transaction_session_timeout = '10s';
