import { MODES, PHASE_STATUSES, PHASES, SEVERITIES, type Phase, type PhaseStatus, type Severity } from '@sluitend/domain';
import { domainEnum } from './domain-enum.ts';

/** The codes in which verdicts are told, wherever they are shown. */
export const ModeCode = domainEnum('Mode', MODES, 'Whether facts count from their effective date, or only from when they were recorded.');
export const PhaseCode = domainEnum('Phase', Object.keys(PHASES) as Phase[]);
export const SeverityCode = domainEnum('Severity', Object.keys(SEVERITIES) as Severity[]);
export const PhaseStatusCode = domainEnum('PhaseStatus', Object.keys(PHASE_STATUSES) as PhaseStatus[]);
