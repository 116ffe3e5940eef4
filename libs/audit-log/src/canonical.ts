/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a value down, so that two readers hash the same bytes (RFC 8785, JSON Canonicalization Scheme):
 * members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a number without a finite value cannot be written down');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  const members = value as { readonly [key: string]: Json };
  return `{${Object.keys(members).sort().map((key) => `${JSON.stringify(key)}:${canonical(members[key] ?? null)}`).join(',')}}`;
}
