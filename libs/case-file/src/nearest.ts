/** Edits (insert, delete, replace one character) that turn one word into the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}

/** Words longer than this are no slip of the pen, and comparing them costs time. */
const LONGEST = 80;

/** The allowed word most like the one written, when it is like it at all: at most a third of it differs. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const most = Math.max(2, Math.floor(word.length / 3));
  const near = allowed.map((other) => ({ other, away: distance(word.toLowerCase(), other.toLowerCase()) })).filter(({ away }) => away <= most);
  return near.reduce<{ other: string; away: number } | null>((best, next) => (best === null || next.away < best.away ? next : best), null)?.other ?? null;
}
