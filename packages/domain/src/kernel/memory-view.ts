import type { DocumentKind, Entry, View, Write } from './document.ts';

/** Documents held in memory: the view of tests, of `verify` and of the simulator. */
export interface MemoryDocuments {
  readonly view: View;
  apply(writes: readonly Write[]): void;
  entries(): readonly { readonly kind: string; readonly key: string; readonly body: unknown }[];
}

type Bucket = Map<string, unknown>;

/** `held` limits it to some kinds, as a device's scope does; everything is held by default. */
export function memoryDocuments(
  documents: ReadonlyMap<string, DocumentKind>,
  held?: ReadonlySet<string>,
): MemoryDocuments {
  const bodies = new Map<string, Bucket>();
  const indexes = new Map<string, Set<string>>();

  const bucket = (kind: string): Bucket => {
    const found = bodies.get(kind) ?? new Map<string, unknown>();
    bodies.set(kind, found);
    return found;
  };
  const indexed = (kind: DocumentKind, body: unknown): readonly string[] =>
    Object.entries(kind.indexes).flatMap(([name, of]) => {
      const value = body === undefined ? null : of(body);
      return value === null ? [] : [`${kind.kind}\u0000${name}\u0000${value}`];
    });
  const list = <T>(kind: DocumentKind<T>, index: string, value: string): readonly Entry<T>[] => {
    const keys = [...(indexes.get(`${kind.kind}\u0000${index}\u0000${value}`)?.keys() ?? [])].toSorted();
    const all = bucket(kind.kind);
    return keys.map((key) => ({ key, body: all.get(key) as T }));
  };

  return {
    view: {
      holds: (kind) => held === undefined || held.has(kind.kind),
      get: <T>(kind: DocumentKind<T>, key: string) => bucket(kind.kind).get(key) as T | undefined,
      getMany: <T>(kind: DocumentKind<T>, keys: readonly string[]) =>
        keys.map((key) => bucket(kind.kind).get(key) as T | undefined),
      list: (kind, index, value) => list(kind, index, value),
      listMany: (kind, index, values) => values.map((value) => list(kind, index, value)),
    },
    apply: (writes) => {
      for (const write of writes) {
        const kind = documents.get(write.kind);
        if (!kind) throw new Error(`unknown document kind ${write.kind}`);
        if (held && !held.has(write.kind)) continue;
        const all = bucket(write.kind);
        for (const at of indexed(kind, all.get(write.key))) indexes.get(at)?.delete(write.key);
        if (write.body === null) all.delete(write.key);
        else {
          all.set(write.key, write.body);
          for (const at of indexed(kind, write.body)) {
            const keys = indexes.get(at) ?? new Set<string>();
            keys.add(write.key);
            indexes.set(at, keys);
          }
        }
      }
    },
    entries: () => [...bodies].flatMap(([kind, all]) => [...all].map(([key, body]) => ({ kind, key, body }))),
  };
}
