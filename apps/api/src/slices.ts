import { ORGANISATION_RESOLVERS, OrganisationModule } from './organisation/organisation.module.ts';

/** The slices, in stream order. */
export const SLICES = [OrganisationModule];

/** Every door of the schema. */
export const RESOLVERS = [...ORGANISATION_RESOLVERS];
