import { once } from 'node:events';
import type { Server } from 'node:http';
import { application } from './application.ts';
import { settingsFrom, type Settings } from './platform/config/env.ts';
import { requireSoundDatabase } from './platform/config/sound-database.ts';
import { StartProblem } from './platform/config/start-problem.ts';
import { appDataSource } from './platform/database/data-source.ts';
import { openLog } from './platform/http/log.ts';

/** Milliseconds that questions under way get to end; whoever stops us waits a little longer. */
const QUESTIONS_END_WITHIN = 8000;

/** Told to stop: by a signal, or because whoever started us is gone. */
const stopAsked = (supervised: boolean): Promise<unknown> => Promise.race([
  once(process, 'SIGTERM'), once(process, 'SIGINT'), ...(supervised ? [once(process.stdin.resume(), 'end')] : []),
]);

/** Opens the door; a door that is taken is one sentence. */
async function listening(server: Server, { port, host }: Settings): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new StartProblem(code === 'EADDRINUSE' ? `Port ${port} is already in use: stop what uses it, or choose another with PORT.` : `Sluitend cannot listen on ${host}:${port} (${message}): choose another HOST or PORT.`);
  }
}

/** Serves until it is told to stop; then lets the questions under way end, and closes the database after them. */
export async function serve(): Promise<void> {
  const settings = settingsFrom();
  const stop = stopAsked(settings.supervised);
  const source = appDataSource(settings.databaseUrl);
  await requireSoundDatabase(source, settings.mode);
  const app = await application({ settings, source, log: openLog() });
  await app.init();
  const server = app.getHttpServer() as Server;
  await listening(server, settings);
  console.log(`ready ${settings.publicUrl.origin}`);
  await stop;
  const late = setTimeout(() => server.closeAllConnections(), QUESTIONS_END_WITHIN);
  await app.close();
  clearTimeout(late);
  await source.destroy();
}
