// npm run dev: like npm start, but API and screens are rebuilt as you save.
import { checkNode } from './node-version.mjs';

checkNode();
await import('./supervisor/dev.ts').then(({ dev }) => dev());
