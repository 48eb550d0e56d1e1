import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import {
  StorageProblem,
  type CacheStore,
  type CacheStores,
  type Cursor,
  type StagingCache,
} from '../client/ports.ts';
import { indexColumn, indexColumns } from '../merge/index-columns.ts';
import type { DocumentRow } from '../protocol/pull.ts';

interface Held {
  readonly v: number;
  readonly body: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** `CacheStore` in memory: bodies as JSON text, so that nobody shares them. */
export class MemoryCacheStore implements CacheStore {
  readonly name: string;
  readonly epoch: string;
  readonly scope: string;
  readonly #kinds: ReadonlyMap<string, DocumentKind>;
  readonly #documents = new Map<string, Map<string, Held>>();
  readonly #cursors = new Map<string, Cursor>();
  /** Another generation took its place. */
  isReplaced = false;

  constructor(
    place: { readonly name: string; readonly epoch: string; readonly scope: string },
    kinds: ReadonlyMap<string, DocumentKind>,
  ) {
    this.name = place.name;
    this.epoch = place.epoch;
    this.scope = place.scope;
    this.#kinds = kinds;
  }

  async cursor(stream: string): Promise<Cursor | null> {
    this.#mustCount();
    return this.#cursors.get(stream) ?? null;
  }

  async keys(
    kind: DocumentKind,
    { after, most }: { readonly after: string; readonly most: number },
  ): Promise<readonly string[]> {
    this.#mustCount();
    const all = [...(this.#documents.get(kind.kind)?.keys() ?? [])];
    return all
      .filter((key) => key > after)
      .toSorted()
      .slice(0, most);
  }

  async get(kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]> {
    this.#mustCount();
    return keys.map((key) => bodyOf(this.#documents.get(kind.kind)?.get(key)));
  }

  async list(
    kind: DocumentKind,
    index: string,
    values: readonly string[],
  ): Promise<readonly (readonly Entry<unknown>[])[]> {
    this.#mustCount();
    const column = indexColumn(kind, index);
    return values.map((value) =>
      [...(this.#documents.get(kind.kind) ?? [])]
        .filter(([, held]) => held[column] === value)
        .map(([key, held]) => ({ key, body: bodyOf(held) }))
        .toSorted((x, y) => (x.key < y.key ? -1 : 1)),
    );
  }

  async applyJump(
    stream: string,
    jump: { readonly from: number; readonly to: Cursor; readonly rows: readonly DocumentRow[] },
  ): Promise<'applied' | 'moved'> {
    this.#mustCount();
    if ((this.#cursors.get(stream)?.seq ?? 0) !== jump.from) return 'moved';
    this.write(jump.rows);
    this.#cursors.set(stream, jump.to);
    return 'applied';
  }

  #mustCount(): void {
    if (this.isReplaced) throw new StorageProblem('unavailable', `${this.name} was replaced`);
  }

  write(rows: readonly DocumentRow[]): void {
    for (const [kind, key, v, body] of rows) {
      const documents = this.#documents.get(kind) ?? new Map<string, Held>();
      this.#documents.set(kind, documents);
      const definition = this.#kinds.get(kind);
      if (body === null) documents.delete(key);
      else
        documents.set(key, {
          v,
          body: JSON.stringify(body),
          ...(definition ? indexColumns(definition, body) : { a: null, b: null }),
        });
    }
  }

  /** The rows as they stand here now; null where there is none. */
  held(rows: readonly DocumentRow[]): readonly DocumentRow[] {
    return rows.map(([kind, key, v]) => {
      const held = this.#documents.get(kind)?.get(key);
      return held ? [kind, key, held.v, bodyOf(held)] : [kind, key, v, null];
    });
  }

  setCursors(cursors: Readonly<Record<string, Cursor>>): void {
    for (const [stream, cursor] of Object.entries(cursors)) this.#cursors.set(stream, cursor);
  }

  /** Everything it holds, ordered by kind and key: for comparing with the server. */
  rows(): readonly DocumentRow[] {
    return [...this.#documents]
      .flatMap(([kind, documents]) =>
        [...documents].map(([key, held]): DocumentRow => [kind, key, held.v, bodyOf(held)]),
      )
      .toSorted(([kindX, keyX], [kindY, keyY]) =>
        `${kindX}\u0000${keyX}` < `${kindY}\u0000${keyY}` ? -1 : 1,
      );
  }
}

const bodyOf = (held: Held | undefined): unknown => (held ? JSON.parse(held.body) : undefined);

/** `CacheStores` in memory; the instance is the device's disk, so tabs of one device share it. */
export class MemoryCacheStores implements CacheStores {
  readonly #kinds: ReadonlyMap<string, DocumentKind>;
  readonly #active = new Map<string, MemoryCacheStore>();
  #generation = 0;

  constructor(kinds: ReadonlyMap<string, DocumentKind>) {
    this.#kinds = kinds;
  }

  async active(scope: string): Promise<MemoryCacheStore | null> {
    return this.#active.get(scope) ?? null;
  }

  async stage(scope: string, epoch: string): Promise<StagingCache> {
    this.#generation += 1;
    const store = new MemoryCacheStore(
      { name: `cache-${epoch}-${this.#generation}`, epoch, scope },
      this.#kinds,
    );
    return {
      load: async (_stream, rows) => store.write(rows),
      finish: async (cursors) => {
        store.setCursors(cursors);
        const before = this.#active.get(scope);
        if (before) before.isReplaced = true;
        this.#active.set(scope, store);
        return store;
      },
    };
  }

  /** The browser threw the replicas away; the journal is elsewhere. */
  lose(): void {
    this.#active.clear();
  }
}
