import { type QueryRunner } from 'typeorm';

/** One statement on the connection of a transaction. */
export interface Query { <Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]> }

export const queryOn = (runner: QueryRunner): Query => async <Row>(sql: string, parameters: readonly unknown[] = []) =>
  (await runner.query(sql, [...parameters])) as readonly Row[];
