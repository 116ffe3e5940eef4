import fs from 'node:fs';

/** The committed contract: what the API promises and every question of the web is checked against. */
export const schemaText = fs.readFileSync(new URL('../../../../libs/contract/schema.graphql', import.meta.url), 'utf8');
