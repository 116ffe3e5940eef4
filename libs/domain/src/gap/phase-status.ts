import { words } from '../kernel/words.ts';

/** The state of a phase of one processing, from best to worst; a phase is its worst part, and unknown ranks above partly (settled: phase status). */
export const PHASE_STATUSES = {
  'not-applicable': words('niet van toepassing', 'not applicable'),
  'in-order': words('op orde', 'in order'),
  partly: words('deels', 'partly'),
  unknown: words('nog niet gecontroleerd', 'not checked yet'),
  'not-in-order': words('niet op orde', 'not in order'),
} as const;
export type PhaseStatus = keyof typeof PHASE_STATUSES;
