import type { DocumentKind, Entry, View, Write } from './document.ts';

export interface Layer {
  readonly view: View;
  apply(writes: readonly Write[]): void;
  /** The last write of each document, in order of first touch. */
  writes(): readonly Write[];
}

const address = (kind: string, key: string): string => `${kind}\u0000${key}`;

/** A view that shows `base` with writes laid over it; `base` is never touched. */
export function layeredView(base: View, documents: ReadonlyMap<string, DocumentKind>): Layer {
  const written = new Map<string, Write>();
  const byKind = new Map<string, Map<string, Write>>();

  const merge = <T>(
    kind: DocumentKind<T>,
    entries: readonly Entry<T>[],
    matches: (body: T) => boolean,
  ): readonly Entry<T>[] => {
    const own = byKind.get(kind.kind);
    if (!own) return entries;
    const merged = entries.filter((entry) => !own.has(entry.key));
    for (const write of own.values()) {
      if (write.body !== null && matches(write.body as T))
        merged.push({ key: write.key, body: write.body as T });
    }
    return merged.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };
  const read = <T>(kind: DocumentKind<T>, key: string): { found: boolean; body: T | undefined } => {
    const write = written.get(address(kind.kind, key));
    return write
      ? { found: true, body: write.body === null ? undefined : (write.body as T) }
      : { found: false, body: undefined };
  };

  const view: View = {
    holds: (kind) => base.holds(kind),
    get: (kind, key) => {
      const own = read(kind, key);
      return own.found ? own.body : base.get(kind, key);
    },
    getMany: (kind, keys) => {
      const missing = keys.filter((key) => !written.has(address(kind.kind, key)));
      const fromBase = new Map(missing.map((key, i) => [key, i]));
      const bodies = missing.length > 0 ? base.getMany(kind, missing) : [];
      return keys.map((key) => {
        const at = fromBase.get(key);
        return at === undefined ? read(kind, key).body : bodies[at];
      });
    },
    list: (kind, index, value) =>
      merge(kind, base.list(kind, index, value), (body) => kind.indexes[index](body) === value),
    listMany: (kind, index, values) =>
      base
        .listMany(kind, index, values)
        .map((entries, i) => merge(kind, entries, (body) => kind.indexes[index](body) === values[i])),
  };

  return {
    view,
    apply: (writes) => {
      for (const write of writes) {
        const definition = documents.get(write.kind);
        if (!definition) throw new Error(`unknown document kind ${write.kind}`);
        // A replica outside its scope stays as it is: what it does not hold it does not invent.
        if (!base.holds(definition)) continue;
        written.set(address(write.kind, write.key), write);
        const own = byKind.get(write.kind) ?? new Map<string, Write>();
        own.set(write.key, write);
        byKind.set(write.kind, own);
      }
    },
    writes: () => [...written.values()],
  };
}
