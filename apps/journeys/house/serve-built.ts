// `npm start` without its build: an earlier stage built, and what it built is what is judged. Ends when its standard
// input ends: whoever started this program may die in any way, and the house still goes.
import { builtProgram } from '../../../tools/supervisor/api-program.ts';
import { start } from '../../../tools/supervisor/start.ts';

process.stdin.resume().once('end', () => process.kill(process.pid, 'SIGTERM'));
await start({ file: builtProgram, stopWithin: 10, build: async () => {} });
