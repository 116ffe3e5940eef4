import { type MigrationInterface } from 'typeorm';
import { Platform1800000000000 } from './migrations/1800000000000-platform.ts';
import { Govern1800000000001 } from './migrations/1800000000001-govern.ts';
import { RegisterOrganisation1800000000100 } from './migrations/1800000000100-register-organisation.ts';
import { RegisterEvidence1800000000101 } from './migrations/1800000000101-register-evidence.ts';
import { RegisterNorm1800000000102 } from './migrations/1800000000102-register-norm.ts';
import { RegisterProcessing1800000000103 } from './migrations/1800000000103-register-processing.ts';
import { RegisterBreach1800000000104 } from './migrations/1800000000104-register-breach.ts';
import { RegisterRiskAnalysis1800000000105 } from './migrations/1800000000105-register-risk-analysis.ts';
import { RegisterDecision1800000000106 } from './migrations/1800000000106-register-decision.ts';
import { RegisterMeasure1800000000107 } from './migrations/1800000000107-register-measure.ts';
import { RegisterCheck1800000000108 } from './migrations/1800000000108-register-check.ts';
import { RegisterEvaluation1800000000109 } from './migrations/1800000000109-register-evaluation.ts';
import { RegisterAction1800000000110 } from './migrations/1800000000110-register-action.ts';
import { RegisterStatement1800000000111 } from './migrations/1800000000111-register-statement.ts';
import { RegisterGap1800000000112 } from './migrations/1800000000112-register-gap.ts';
import { RegisterReferences1800000000200 } from './migrations/1800000000200-register-references.ts';
import { Identity1800000000950 } from '../identity/migration-1-identity.ts';
import { Projection1800000000900 } from './migrations/1800000000900-projection.ts';

/** Every migration, in order; never edited once released. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  Platform1800000000000,
  Govern1800000000001,
  RegisterOrganisation1800000000100,
  RegisterEvidence1800000000101,
  RegisterNorm1800000000102,
  RegisterProcessing1800000000103,
  RegisterBreach1800000000104,
  RegisterRiskAnalysis1800000000105,
  RegisterDecision1800000000106,
  RegisterMeasure1800000000107,
  RegisterCheck1800000000108,
  RegisterEvaluation1800000000109,
  RegisterAction1800000000110,
  RegisterStatement1800000000111,
  RegisterGap1800000000112,
  RegisterReferences1800000000200,
  Projection1800000000900,
  Identity1800000000950,
];
