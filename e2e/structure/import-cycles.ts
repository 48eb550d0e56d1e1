import type { ImportEdge } from './import-edges.ts';

/**
 * Groups of files that import each other in a circle when they run (Tarjan's strongly connected components).
 * Type imports are left out: they are erased, and recursive types across files are no trouble to anyone.
 */
export function importCycles(edges: readonly ImportEdge[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, typeOnly } of edges) {
    if (typeOnly || !('path' in to)) continue;
    targets.set(from, [...(targets.get(from) ?? []), to.path]);
  }

  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];

  const connect = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      const seen = order.get(target);
      const reached = seen === undefined ? connect(target) : open.includes(target) ? seen : own;
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    const low = lowest.get(file) ?? own;
    if (low === own) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || targets.get(file)?.includes(file)) cycles.push(group);
    }
    return low;
  };
  for (const file of targets.keys()) {
    if (!order.has(file)) connect(file);
  }
  return cycles;
}
