// Keeps a throw-away PostgreSQL for as long as its standard input stays open: whoever started this program may die in
// any way, and the server and its data still go. Prints the addresses as one line of JSON when they answer.
import { once } from 'node:events';
import { stopAsked, whenFired } from '../supervisor/stop-asked.ts';
import { startTestDatabase } from './test-database.ts';

const over = Promise.race([once(process.stdin.resume(), 'end'), whenFired(stopAsked())]);
{
  await using database = await startTestDatabase();
  console.log(JSON.stringify(database.urls));
  await over;
}
process.exit(0);
