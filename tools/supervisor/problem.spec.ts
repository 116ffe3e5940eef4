import fs from 'node:fs';
import { Problem, problemIn } from './problem.ts';

const diskFull = /^The disk is full: free some space, or put the data elsewhere with DATA_DIR/;

it('knows a full disk by the error of the system', () => {
  const write = () => fs.writeFileSync('/dev/full', 'x');
  expect(write).toThrow(/ENOSPC/);
  try {
    write();
  } catch (error) {
    expect(problemIn(error)?.message).toMatch(diskFull);
    expect(problemIn(new Error('while starting', { cause: error }))?.message).toMatch(diskFull);
  }
});

it('knows a full disk by the words of PostgreSQL', () => {
  expect(problemIn('initdb: error: could not write to file "pg_wal/xlogtemp.31": No space left on device')?.message).toMatch(diskFull);
});

it('passes a problem on and offers no remedy for what it does not know', () => {
  const problem = new Problem('Port 1 is taken.', 3);
  expect(problemIn(problem)).toBe(problem);
  expect(problemIn(new TypeError('x is not a function'))).toBeUndefined();
});
