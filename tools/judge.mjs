// npm run --silent judge -- FILE --on YYYY-MM-DD: judges a case file without a database.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./judge/judge.ts').then(({ judge }) => {
  process.exitCode = judge(process.argv.slice(2));
});
