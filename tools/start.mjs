// npm start: everything on one port, with the PostgreSQL that came along.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./supervisor/start.ts').then(({ start }) => start());
