import { definePolicy } from '../access/define-policy.ts';

/** Who may see what should exist and does not: whoever may see the processing it lies in. */
export const gapPolicy = definePolicy({
  read: { bso: 'organisation', fg: 'organisation', board: 'organisation', auditor: 'organisation', 'breach-desk': 'organisation', director: 'subtree', owner: 'units', checker: 'units' },
});
