import { Injectable } from '@nestjs/common';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type Actor } from '../identity/actor.ts';
import { type Query, queryOn } from './query.ts';

/** The login-less database role behind each role of a person (design: four roles, one connection). */
const DATABASE_ROLES: Partial<Record<Actor['role'], string>> = { admin: 'app_admin', auditor: 'app_audit', employee: 'app_admin' };
export const databaseRoleOf = (role: Actor['role']): string => DATABASE_ROLES[role] ?? 'app_content';

/** Gives the transaction its organisation and its role; both end with it. */
export async function enter(query: Query, organisationId: string, databaseRole: string): Promise<void> {
  await query(`select set_config('sluitend.organisation', $1, true), set_config('role', $2, true)`, [organisationId, databaseRole]);
}

/** The one way to PostgreSQL: every statement runs in a transaction that knows for whom. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Reads as the actor, in one read-only transaction with the row-level security of his organisation. */
  async read<T>(actor: Pick<Actor, 'organisationId' | 'role'>, use: (query: Query) => Promise<T>): Promise<T> {
    return this.transaction('start transaction read only', async (query) => {
      await enter(query, actor.organisationId, databaseRoleOf(actor.role));
      return use(query);
    });
  }

  /** Before anybody is known: accounts and sessions only. */
  async system<T>(use: (query: Query) => Promise<T>): Promise<T> {
    return this.transaction('start transaction', use);
  }

  /** A transaction on one connection; whatever is thrown undoes it. */
  async transaction<T>(begin: string, use: (query: Query, runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(begin);
      const result = await use(queryOn(runner), runner);
      await runner.query('commit');
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
