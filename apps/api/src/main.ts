import { once } from 'node:events';
import { application } from './application.ts';
import { settingsFrom } from './platform/config/env.ts';
import { requireSoundDatabase } from './platform/config/sound-database.ts';
import { StartProblem } from './platform/config/start-problem.ts';
import { appDataSource } from './platform/database/data-source.ts';
import { openLog } from './platform/http/log.ts';

/** Told to stop: by a signal, or because whoever started us is gone. */
const stopAsked = (supervised: boolean): Promise<unknown> => Promise.race([
  once(process, 'SIGTERM'), once(process, 'SIGINT'), ...(supervised ? [once(process.stdin.resume(), 'end')] : []),
]);

/** Serves until it is told to stop; then lets the questions under way end, and closes the database after them. */
export async function serve(): Promise<void> {
  const settings = settingsFrom();
  const stop = stopAsked(settings.supervised);
  const source = appDataSource(settings.databaseUrl);
  await requireSoundDatabase(source, settings.mode);
  const app = await application({ settings, source, log: openLog() });
  await app.listen(settings.port, settings.host).catch((error: { code?: string; message: string }) => {
    if (error.code === 'EADDRINUSE') throw new StartProblem(`Port ${settings.port} is already in use: stop what uses it, or choose another with PORT.`);
    throw new StartProblem(`Sluitend cannot listen on ${settings.host}:${settings.port} (${error.message}): choose another HOST or PORT.`);
  });
  console.log(`ready ${settings.publicUrl.origin}`);
  await stop;
  await app.close();
  await source.destroy();
}
