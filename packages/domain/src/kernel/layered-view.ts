import type { DocumentKind, Entry, View, Write } from './document.ts';

export interface Layer {
  readonly view: View;
  apply(writes: readonly Write[]): void;
  /** The last write of each document, in order of first touch. */
  writes(): readonly Write[];
}

/** What was written of one kind, and which of it has which value of an index that was asked for. */
interface Own {
  readonly definition: DocumentKind;
  readonly writes: Map<string, Write>;
  readonly keysByIndex: Map<string, Map<string, Set<string>>>;
}

/** A view that shows `base` with writes laid over it; `base` is never touched. */
export function layeredView(base: View, documents: ReadonlyMap<string, DocumentKind>): Layer {
  const byKind = new Map<string, Own>();
  /** Order of first touch. */
  const touched: Write[] = [];

  const merge = <T>(
    { kind }: DocumentKind<T>,
    entries: readonly Entry<T>[],
    { index, value }: { readonly index: string; readonly value: string | undefined },
  ): readonly Entry<T>[] => {
    const own = byKind.get(kind);
    if (!own || value === undefined) return entries;
    const matching = keysWith(own, index).get(value);
    const merged = entries.some(({ key }) => own.writes.has(key))
      ? entries.filter(({ key }) => !own.writes.has(key))
      : entries;
    if (!matching || matching.size === 0) return merged;
    const added = [...matching].map((key) => ({ key, body: own.writes.get(key)?.body as T }));
    return [...merged, ...added].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };
  const written = <T>({ kind }: DocumentKind<T>, key: string): { readonly body: T | undefined } | null => {
    const write = byKind.get(kind)?.writes.get(key);
    return write ? { body: write.body === null ? undefined : (write.body as T) } : null;
  };

  const view: View = {
    holds: (kind) => base.holds(kind),
    get: (kind, key) => {
      const own = written(kind, key);
      return own ? own.body : base.get(kind, key);
    },
    getMany: (kind, keys) => {
      const writes = byKind.get(kind.kind)?.writes;
      if (!writes) return base.getMany(kind, keys);
      const missing = keys.filter((key) => !writes.has(key));
      const bodies = missing.length > 0 ? base.getMany(kind, missing) : [];
      let next = 0;
      return keys.map((key) => {
        const own = written(kind, key);
        return own ? own.body : bodies[next++];
      });
    },
    list: (kind, index, value) => merge(kind, base.list(kind, index, value), { index, value }),
    listMany: (kind, index, values) =>
      base
        .listMany(kind, index, values)
        .map((entries, i) => merge(kind, entries, { index, value: values[i] })),
  };

  return {
    view,
    apply: (writes) => {
      for (const write of writes) {
        const definition = documents.get(write.kind);
        if (!definition) throw new Error(`unknown document kind ${write.kind}`);
        // A replica outside its scope stays as it is: what it does not hold it does not invent.
        if (!base.holds(definition)) continue;
        let own = byKind.get(write.kind);
        if (!own) byKind.set(write.kind, (own = { definition, writes: new Map(), keysByIndex: new Map() }));
        const before = own.writes.get(write.key);
        if (!before) touched.push(write);
        own.writes.set(write.key, write);
        for (const [index, keys] of own.keysByIndex)
          moveKey(keys, { of: valueOf(own, index), before, after: write });
      }
    },
    writes: () => touched.map((first) => byKind.get(first.kind)?.writes.get(first.key) ?? first),
  };
}

type ValueOf = (body: unknown) => string | null;

const valueOf = ({ definition }: Own, index: string): ValueOf => definition.indexes[index] ?? (() => null);

/** Keys per value of an index. Made when it is first asked for: most layers are never listed. */
function keysWith(own: Own, index: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = own.keysByIndex.get(index);
  if (known) return known;
  const keys = new Map<string, Set<string>>();
  const of = valueOf(own, index);
  for (const after of own.writes.values()) moveKey(keys, { of, before: undefined, after });
  own.keysByIndex.set(index, keys);
  return keys;
}

function moveKey(
  keys: Map<string, Set<string>>,
  { of, before, after }: { readonly of: ValueOf; readonly before: Write | undefined; readonly after: Write },
): void {
  const [from, to] = [before, after].map((write) => (write && write.body !== null ? of(write.body) : null));
  if (from === to) return;
  if (typeof from === 'string') keys.get(from)?.delete(after.key);
  if (typeof to !== 'string') return;
  const held = keys.get(to);
  if (held) held.add(after.key);
  else keys.set(to, new Set([after.key]));
}
