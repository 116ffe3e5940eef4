import { definePolicy } from '../access/define-policy.ts';

/** Who may see how the organisation is divided: whoever is asked to choose a unit somewhere, which is everyone. */
export const unitPolicy = definePolicy({
  read: {
    bso: 'organisation', fg: 'organisation', board: 'organisation', director: 'organisation', owner: 'organisation', checker: 'organisation',
    'breach-desk': 'organisation', admin: 'organisation', employee: 'organisation', auditor: 'organisation',
  },
});
