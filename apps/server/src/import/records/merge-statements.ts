import type { Said } from './said.ts';

/** Several statements about one thing as one; null when two of them say different things. */
export function mergeStatements<T extends Readonly<Record<string, unknown>>>(
  statements: readonly T[],
): Said<T> | null {
  const all = new Map<string, unknown>();
  for (const statement of statements) {
    for (const [member, value] of Object.entries(statement)) {
      if (value === undefined || value === null) continue;
      const before = all.get(member);
      if (before !== undefined && before !== value) return null;
      all.set(member, value);
    }
  }
  return Object.fromEntries(all) as Said<T>;
}
