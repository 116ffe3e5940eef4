import { createHash } from 'node:crypto';
import { canonical, type Json } from './canonical.ts';

/** The leaf of an entry in the log: SHA-256 over a zero byte and the canonical entry (RFC 9162 §2.1.1). */
export const leafHash = (entry: Json): Buffer => createHash('sha256').update(Buffer.from([0])).update(canonical(entry), 'utf8').digest();
