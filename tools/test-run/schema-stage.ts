import fs from 'node:fs';
import path from 'node:path';
import { builtProgram } from '../supervisor/api-program.ts';
import { root } from '../supervisor/settings.ts';
import { type Stage, runForStage } from './stage.ts';

/** The committed schema is the one the API serves: the web reads the committed one. */
export const schemaStage: Stage = {
  heading: 'Schema as committed',
  async run() {
    const { code, answer, output } = await runForStage(builtProgram, ['print-schema']);
    const committed = fs.readFileSync(path.join(root, 'libs/contract/schema.graphql'), 'utf8');
    if (code === 0 && answer.trim() === committed.trim()) return { passed: 1, failed: 0 };
    const shows = code === 0 ? 'libs/contract/schema.graphql is not what the API serves: run node dist/apps/api/command.js print-schema > libs/contract/schema.graphql' : output;
    return { passed: 0, failed: 1, shows };
  },
};
