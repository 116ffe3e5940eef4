import { definePolicy } from '../access/define-policy.ts';

/** Who may see a processing and its dossier. An administrator manages the machine, never the content; an employee sees only own reports. */
export const processingPolicy = definePolicy({
  read: { bso: 'organisation', fg: 'organisation', board: 'organisation', auditor: 'organisation', 'breach-desk': 'organisation', director: 'subtree', owner: 'units', checker: 'units' },
});
