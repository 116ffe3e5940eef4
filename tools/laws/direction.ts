import fs from 'node:fs';
import path from 'node:path';
import { programOf } from '../supervisor/program-of.ts';
import { runProgram } from '../supervisor/run-program.ts';
import type { Law } from './law.ts';

/** The part of dependency-cruiser's account that we read. */
interface Account {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[]; readonly totalCruised: number };
}

/** The laws of .dependency-cruiser.mjs: the stream, the floors, the purity of the domain, no cycles. */
export const direction: Law = {
  name: 'direction of imports',
  async faults(tree) {
    const folders = ['apps', 'libs', 'tools'].filter((folder) => fs.existsSync(path.join(tree.root, folder)));
    const { answer, output } = await runProgram(process.execPath, [programOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders], { cwd: tree.root, env: process.env });
    if (!answer.startsWith('{')) throw new Error(`dependency-cruiser did not answer:\n${output}`);
    const account = JSON.parse(answer) as Account;
    if (account.summary.totalCruised === 0) return ['dependency-cruiser looked at no file at all'];
    return account.summary.violations.map(({ from, to, rule }) => `${from} imports ${to}: ${rule.name}`);
  },
};
