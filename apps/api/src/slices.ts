import { GAP_RESOLVERS, GapModule } from './gap/gap.module.ts';
import { ORGANISATION_RESOLVERS, OrganisationModule } from './organisation/organisation.module.ts';
import { PROCESSING_RESOLVERS, ProcessingModule } from './processing/processing.module.ts';

/** The slices, in stream order. */
export const SLICES = [OrganisationModule, ProcessingModule, GapModule];

/** Every door of the schema. */
export const RESOLVERS = [...ORGANISATION_RESOLVERS, ...PROCESSING_RESOLVERS, ...GAP_RESOLVERS];
