// npm run clock -- --organisation uwv --to 2018-12-31T09:00: sets the clock of a demonstration organisation.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./clock/clock.ts').then(({ clock }) => clock(process.argv.slice(2)));
