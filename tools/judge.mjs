// npm run --silent judge -- FILE --on YYYY-MM-DD: judges a case file without a database.
import { checkNode } from './node-version.mjs';

checkNode();
// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (fault) => {
  if (fault.code !== 'EPIPE') throw fault;
});
await import('./judge/judge.ts').then(({ judge }) => {
  process.exitCode = judge(process.argv.slice(2));
});
