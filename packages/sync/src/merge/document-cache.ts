import type { DocumentKind, Entry, View, Write } from '@floorhand/domain/kernel/document';
import { MissingDocuments, type MissingRead } from './missing-documents.ts';

/** Where documents come from: a database table, IndexedDB. Bodies are as stored; the cache parses them. */
export interface DocumentSource {
  /** In the order of `keys`; undefined where there is none. */
  get(kind: DocumentKind, keys: readonly string[]): Promise<readonly (unknown | undefined)[]>;
  /** Per value, ordered by key. */
  list(
    kind: DocumentKind,
    index: string,
    values: readonly string[],
  ): Promise<readonly (readonly Entry<unknown>[])[]>;
}

/** A stored document no longer fits its schema: the store is damaged or newer than this program. */
export class DocumentInvalid extends Error {
  constructor(kind: string, key: string, detail: string) {
    super(`${kind} ${key} does not fit its schema: ${detail.slice(0, 300)}`);
    this.name = 'DocumentInvalid';
  }
}

const mostRounds = 2000;

/**
 * Documents in memory over a slow source, for rules that read synchronously. `apply` keeps it equal to the source
 * after a commit; whoever cannot promise that calls `clear`.
 */
export class DocumentCache {
  readonly view: View;
  readonly #source: DocumentSource;
  readonly #kinds: ReadonlyMap<string, DocumentKind>;
  readonly #bodies = new Map<string, Map<string, unknown>>();
  /** Keys per index value, only for values that were asked for. */
  readonly #lists = new Map<string, Set<string>>();

  constructor(
    source: DocumentSource,
    kinds: ReadonlyMap<string, DocumentKind>,
    holds: (kind: DocumentKind) => boolean,
  ) {
    this.#source = source;
    this.#kinds = kinds;
    this.view = {
      holds,
      get: (kind, key) => this.#read(kind, [key])[0],
      getMany: (kind, keys) => this.#read(kind, keys),
      list: (kind, index, value) => this.#list(kind, index, [value])[0] ?? [],
      listMany: (kind, index, values) => this.#list(kind, index, values),
    };
  }

  /** Runs a pure function over the view, loading what it misses until it comes through. */
  async resolve<T>(run: (view: View) => T): Promise<T> {
    for (let round = 0; round < mostRounds; round++) {
      try {
        return run(this.view);
      } catch (error) {
        if (!(error instanceof MissingDocuments)) throw error;
        await this.load(error.missing);
      }
    }
    throw new Error('a rule keeps asking for documents; it reads in a loop that should read many at once');
  }

  /** Brings one missing read into memory. */
  async load(missing: MissingRead): Promise<void> {
    const kind = this.#kind(missing.kind);
    if (missing.read === 'get') {
      const bodies = await this.#source.get(kind, missing.keys);
      missing.keys.forEach((key, i) => this.#hold(kind, key, bodies[i]));
      return;
    }
    const lists = await this.#source.list(kind, missing.index, missing.values);
    missing.values.forEach((value, i) => {
      const entries = lists[i] ?? [];
      for (const { key, body } of entries) if (!this.#bucket(kind).has(key)) this.#hold(kind, key, body);
      this.#lists.set(listAddress(kind, missing.index, value), new Set(entries.map(({ key }) => key)));
    });
  }

  /** Follows writes that were made durable (or are about to be, with `clear` if they are not). */
  apply(writes: readonly Write[]): void {
    for (const { kind: name, key, body } of writes) {
      const kind = this.#kind(name);
      const bucket = this.#bucket(kind);
      for (const [index, of] of Object.entries(kind.indexes))
        this.#moveInLists(kind, {
          index,
          of,
          key,
          before: bucket.get(key),
          after: body,
          known: bucket.has(key),
        });
      bucket.set(key, body === null ? undefined : body);
    }
  }

  clear(): void {
    this.#bodies.clear();
    this.#lists.clear();
  }

  get size(): number {
    let size = this.#lists.size;
    for (const bucket of this.#bodies.values()) size += bucket.size;
    return size;
  }

  #moveInLists(
    kind: DocumentKind,
    move: {
      index: string;
      of: (body: unknown) => string | null;
      key: string;
      before: unknown;
      after: unknown;
      known: boolean;
    },
  ): void {
    const { index, of, key, before, after, known } = move;
    const from = before === undefined ? null : of(before);
    const to = after === null ? null : of(after);
    if (!known) {
      // The old value is not known when the body was never read: take the key out of every held list of the index.
      for (const [address, keys] of this.#lists)
        if (address.startsWith(`${kind.kind}\u0000${index}\u0000`)) keys.delete(key);
    }
    if (from !== null) this.#lists.get(listAddress(kind, index, from))?.delete(key);
    if (to !== null) this.#lists.get(listAddress(kind, index, to))?.add(key);
  }

  #read<T>(kind: DocumentKind<T>, keys: readonly string[]): readonly (T | undefined)[] {
    const bucket = this.#bucket(kind);
    const missing = keys.filter((key) => !bucket.has(key));
    if (missing.length > 0 && this.view.holds(kind))
      throw new MissingDocuments({ read: 'get', kind: kind.kind, keys: [...new Set(missing)] });
    return keys.map((key) => bucket.get(key) as T | undefined);
  }

  #list<T>(
    kind: DocumentKind<T>,
    index: string,
    values: readonly string[],
  ): readonly (readonly Entry<T>[])[] {
    if (!this.view.holds(kind)) return values.map(() => []);
    const missing = values.filter((value) => !this.#lists.has(listAddress(kind, index, value)));
    if (missing.length > 0)
      throw new MissingDocuments({ read: 'list', kind: kind.kind, index, values: [...new Set(missing)] });
    return values.map((value) => {
      const keys = [...(this.#lists.get(listAddress(kind, index, value)) ?? [])].sort();
      const bodies = this.#read(kind, keys);
      return keys.flatMap((key, i) => {
        const body = bodies[i];
        return body === undefined ? [] : [{ key, body }];
      });
    });
  }

  #hold(kind: DocumentKind, key: string, stored: unknown): void {
    if (stored === undefined) {
      this.#bucket(kind).set(key, undefined);
      return;
    }
    const parsed = kind.schema.safeParse(stored);
    if (!parsed.success) throw new DocumentInvalid(kind.kind, key, parsed.error.message);
    this.#bucket(kind).set(key, parsed.data);
  }

  #bucket(kind: DocumentKind): Map<string, unknown> {
    const found = this.#bodies.get(kind.kind);
    if (found) return found;
    const bucket = new Map<string, unknown>();
    this.#bodies.set(kind.kind, bucket);
    return bucket;
  }

  #kind(name: string): DocumentKind {
    const kind = this.#kinds.get(name);
    if (!kind) throw new Error(`unknown document kind ${name}`);
    return kind;
  }
}

const listAddress = (kind: DocumentKind, index: string, value: string): string =>
  `${kind.kind}\u0000${index}\u0000${value}`;
