// `npm start` with the stand-in for the API, as a program that tests can start, stop and kill.
import path from 'node:path';
import { start } from '../start.ts';

await start({ file: path.join(import.meta.dirname, 'api-stand-in.mjs'), stopWithin: 2, build: async () => {} });
