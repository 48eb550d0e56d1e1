import { posix } from 'node:path';
import type { ImportEdge } from './import-edges.ts';

/** The files of the domain that run with this one: what it imports, and what that imports. */
export function runsWith(start: string, edges: readonly ImportEdge[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, typeOnly } of edges) {
    if (typeOnly || !('path' in to)) continue;
    targets.set(from, [...(targets.get(from) ?? []), to.path]);
  }
  const found = new Set([posix.normalize(start)]);
  for (const file of found) for (const target of targets.get(file) ?? []) found.add(target);
  return [...found];
}
