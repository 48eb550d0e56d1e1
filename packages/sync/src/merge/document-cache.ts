import type { DocumentKind, Entry, View, Write } from '@floorhand/domain/kernel/document';
import { MissingReads } from './missing-reads.ts';

/** Where documents come from: a database table, IndexedDB. Bodies are as stored; the cache parses them. */
export interface DocumentSource {
  /** In the order of `keys`; undefined where there is none. */
  get(kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]>;
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

/** The function itself threw, with everything it asked for at hand: a bug in a rule, not a failing store. */
export class RuleFailed extends Error {
  constructor(cause: unknown) {
    super(`a rule threw: ${String(cause)}`, { cause });
    this.name = 'RuleFailed';
  }
}

/** How deep reads may depend on one another. */
const mostRounds = 200;
/** Of a whole group of functions: what only a few of them still ask for is as well loaded when they are run. */
const mostForesight = 8;

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
  /** What the function that runs now asked for in vain; null while none runs. */
  #missing: MissingReads | null = null;

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

  /**
   * Runs a pure function over the view. What it misses reads as absent for the time being, so that one round finds as
   * many of its reads as possible; that round's result is thrown away, the documents are loaded together, and the
   * function runs again. Throws `RuleFailed` when the function does, and whatever the source throws. The number of rounds is how deep its reads depend on one another, not how many they are.
   */
  async resolve<T>(run: (view: View) => T): Promise<T> {
    for (let round = 0; round < mostRounds; round++) {
      const missing = new MissingReads();
      const attempt = this.#attempt(run, missing);
      if (missing.isEmpty) {
        if (attempt.threw) throw new RuleFailed(attempt.error);
        return attempt.value;
      }
      await this.#load(missing);
    }
    throw new Error('a rule keeps asking for documents that depend on one another');
  }

  /**
   * Loads together what several pure functions ask for, so that running them one by one afterwards finds most of it in
   * memory. What they give and throw does not count.
   */
  async foresee(runs: readonly ((view: View) => void)[]): Promise<void> {
    let left = runs;
    for (let round = 0; round < mostForesight && left.length > 0; round++) {
      const missing = new MissingReads();
      left = left.filter((run) => {
        const own = new MissingReads();
        this.#attempt(run, own);
        missing.addAll(own);
        return !own.isEmpty;
      });
      if (!missing.isEmpty) await this.#load(missing);
    }
  }

  /** One run; an error counts only when nothing was missing, because absent documents may have caused it. */
  #attempt<T>(
    run: (view: View) => T,
    missing: MissingReads,
  ): { readonly threw: false; readonly value: T } | { readonly threw: true; readonly error: unknown } {
    this.#missing = missing;
    try {
      return { threw: false, value: run(this.view) };
    } catch (error) {
      return { threw: true, error };
    } finally {
      this.#missing = null;
    }
  }

  async #load(missing: MissingReads): Promise<void> {
    for (const [name, keys] of missing.documents()) {
      const kind = this.#kind(name);
      const bodies = await this.#source.get(kind, keys);
      keys.forEach((key, i) => this.#hold(kind, key, bodies[i]));
    }
    for (const { kind: name, index, values } of missing.lists()) {
      const kind = this.#kind(name);
      const lists = await this.#source.list(kind, index, values);
      values.forEach((value, i) => {
        const entries = lists[i] ?? [];
        for (const { key, body } of entries) if (!this.#bucket(kind).has(key)) this.#hold(kind, key, body);
        this.#lists.set(listAddress(kind, index, value), new Set(entries.map(({ key }) => key)));
      });
    }
  }

  #miss(): MissingReads {
    if (!this.#missing) throw new Error('documents are read outside resolve');
    return this.#missing;
  }

  /** Follows writes that were made durable (or are about to be, with `clear` if they are not). */
  apply(writes: readonly Write[]): void {
    for (const { kind: name, key, body } of writes) {
      const kind = this.#kind(name);
      const bucket = this.#bucket(kind);
      for (const [index, of] of Object.entries(kind.indexes))
        this.#moveInLists(kind, { index, of, key, before: bucket.get(key), after: body });
      bucket.set(key, body === null ? undefined : body);
    }
  }

  /** A document if it is in memory; whoever never read it gets undefined. */
  held(kind: string, key: string): unknown {
    return this.#bodies.get(kind)?.get(key);
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
    },
  ): void {
    const { index, of, key, before, after } = move;
    // A list is read together with the bodies in it, so a body that was never read is in none that is held.
    const from = before === undefined ? null : of(before);
    const to = after === null ? null : of(after);
    if (from !== null) this.#lists.get(listAddress(kind, index, from))?.delete(key);
    if (to !== null) this.#lists.get(listAddress(kind, index, to))?.add(key);
  }

  #read<T>(kind: DocumentKind<T>, keys: readonly string[]): readonly (T | undefined)[] {
    const bucket = this.#bucket(kind);
    const missing = keys.filter((key) => !bucket.has(key));
    if (missing.length > 0 && this.view.holds(kind)) this.#miss().add(kind.kind, missing);
    return keys.map((key) => bucket.get(key) as T | undefined);
  }

  #list<T>(
    kind: DocumentKind<T>,
    index: string,
    values: readonly string[],
  ): readonly (readonly Entry<T>[])[] {
    if (!this.view.holds(kind)) return values.map(() => []);
    const missing = values.filter((value) => !this.#lists.has(listAddress(kind, index, value)));
    if (missing.length > 0) this.#miss().addLists(kind.kind, index, missing);
    return values.map((value) => {
      const keys = [...(this.#lists.get(listAddress(kind, index, value)) ?? [])].toSorted();
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
