import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Milliseconds for which an answer about the database holds, so that probes and visitors do not add to its troubles. */
const HOLDS = 1000;

/** Whether questions can be answered now. */
@Injectable()
export class Readiness {
  private asked = 0;
  private answer: Promise<boolean> = Promise.resolve(false);
  constructor(private readonly database: Database) {}

  isReady(): Promise<boolean> {
    if (performance.now() - this.asked > HOLDS || this.asked === 0) {
      this.asked = performance.now();
      this.answer = this.database.system((query) => query('select 1')).then(() => true, () => false);
    }
    return this.answer;
  }
}
