import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations.ts';

/** The connection of the application: it owns nothing and takes a role per transaction. */
export const appDataSource = (url: string): DataSource =>
  new DataSource({ type: 'postgres', url, synchronize: false, entities: [], applicationName: 'sluitend', poolSize: 10 });

/** The connection of the owner: only migrations and the case loader use it. */
export const ownerDataSource = (url: string): DataSource =>
  new DataSource({ type: 'postgres', url, synchronize: false, entities: [], migrations: [...MIGRATIONS], migrationsTableName: 'migrations', migrationsTransactionMode: 'all', applicationName: 'sluitend-owner', poolSize: 2 });
