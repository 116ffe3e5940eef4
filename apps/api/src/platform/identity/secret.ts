import { createHash, randomBytes } from 'node:crypto';

/** A new reference to a session: 256 random bits, of which the database only ever sees the hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
