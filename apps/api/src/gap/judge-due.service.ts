import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, enter } from '../platform/database/database.ts';
import { projectDossiers } from './project-dossiers.ts';

/** How often the day is looked at; a verdict changes by the day, so a minute is soon enough. */
const LOOK_EVERY_MS = 60_000;

/** Judges again what can have changed without anyone acting: a term that ended, a law that came into force. */
@Injectable()
export class JudgeDueService implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private ended = false;
  private readonly log = new Logger('judge-due');

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    const look = async (): Promise<void> => {
      await this.judgeDue().catch((error: unknown) => this.log.error(`judging what is due failed: ${error instanceof Error ? error.message : String(error)}`));
      if (!this.ended) this.timer = setTimeout(() => { this.running = look(); }, LOOK_EVERY_MS);
    };
    this.running = look();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Judges every dossier whose day has come, one organisation a transaction; gives how many. */
  async judgeDue(): Promise<number> {
    const organisations = await this.database.system((query) => query<{ id: string }>('select id from platform.organisation order by id'));
    let judged = 0;
    for (const { id } of organisations) {
      judged += await this.database.transaction('start transaction', async (query) => {
        await enter(query, id, 'app_content');
        // Two workers share the work: what one has locked the other passes over.
        const due = await query<{ processing: string | null }>(
          'select processing_id as processing from projection.due where organisation_id = $1 and judge_again_on <= sluitend_today($1) order by processing_id for update skip locked', [id]);
        const dossiers = [...new Set(due.map((d) => d.processing))];
        if (dossiers.length) await projectDossiers(query, id, dossiers);
        return dossiers.length;
      });
    }
    return judged;
  }
}
