import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What turns a table into a governed one: history, stamps, no deletes, and row-level security behind the application. */
export class Govern1800000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.govern(name text) returns void language plpgsql as $$
      begin
        execute format('create table history.%I (like register.%I, valid tstzrange not null)', name, name);
        execute format('create index on history.%I (id)', name);
        execute format('create index on history.%I (organisation_id) include (lies_in)', name);
        execute format('create trigger stamp before insert or update on register.%I for each row execute function register.stamp()', name);
        execute format('create trigger keep_history after insert or update on register.%I for each row execute function register.keep_history()', name);
        execute format('create trigger never_deleted before delete on register.%I for each row execute function register.refuse_delete()', name);
        execute format('grant select, insert, update on register.%I to app_content', name);
        execute format('grant select on register.%I to app_breach, app_audit', name);
        execute format('grant select on history.%I to app_content, app_breach, app_audit', name);
        execute format('alter table register.%I enable row level security', name);
        execute format('alter table register.%I force row level security', name);
        execute format('alter table history.%I enable row level security', name);
        execute format('alter table history.%I force row level security', name);
        execute format('create policy own_organisation on register.%I using (organisation_id = (select platform.current_organisation()))', name);
        execute format('create policy own_organisation on history.%I using (organisation_id = (select platform.current_organisation()))', name);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.govern(text)');
  }
}
