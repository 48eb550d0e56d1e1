/** Throws when two of them have the same name. `what`: of what kind they are, for the message. */
export function byName<T>(entries: readonly (readonly [string, T])[], what: string): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size !== entries.length) throw new Error(`two ${what} share a name`);
  return map;
}
