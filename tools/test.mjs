// npm test: every check there is, in order, with one line of figures at the end.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./test-run/test-run.ts').then(({ testRun }) => testRun());
