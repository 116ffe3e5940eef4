import fs from 'node:fs';
import path from 'node:path';
import { problemText, readCase, type CaseFile } from '@sluitend/case-file';
import { type DataSource } from 'typeorm';
import { StartProblem } from '../platform/config/start-problem.ts';
import { Database } from '../platform/database/database.ts';
import { createDemonstrationAccounts } from '../platform/identity/demonstration-accounts.ts';
import { loadCase, type CaseOrganisation } from './load-case.ts';
import { voorbeeldstad } from './voorbeeldstad.ts';

function caseOf(name: string, text: string): CaseFile {
  const reading = readCase(text, name);
  if (reading.case) return reading.case;
  throw new StartProblem(`The example ${name} cannot be read: ${reading.problems.map((p) => problemText(p, 'en')).join('; ')}`);
}

/**
 * Loads the two demonstration organisations once: UWV as the decision describes it, its clock at 31 December 2018,
 * and a made-up municipality that lives today. What was entered since stays.
 */
export async function loadDemonstration(owner: DataSource, casesDir: string): Promise<void> {
  const [clock] = await owner.query<{ today: string }[]>('select sluitend_today()::text as today');
  const examples: readonly (readonly [CaseOrganisation, () => CaseFile])[] = [
    [{ slug: 'uwv', kind: 'demonstration', clockAt: '2018-12-31 09:00' }, () => caseOf('cases/uwv.yaml', fs.readFileSync(path.join(casesDir, 'uwv.yaml'), 'utf8'))],
    [{ slug: 'voorbeeldstad', kind: 'demonstration', clockAt: null }, () => caseOf('voorbeeldstad', voorbeeldstad(clock?.today ?? ''))],
  ];
  for (const [into, file] of examples) {
    await new Database(owner).transaction('start transaction', async (query) => {
      const organisationId = await loadCase(query, file(), into);
      if (organisationId) await createDemonstrationAccounts(query, organisationId, into.slug);
    });
  }
}
