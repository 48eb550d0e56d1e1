import type { DocumentKind, View, Write } from '@floorhand/domain/kernel/document';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { DocumentCache, type DocumentSource } from '../merge/document-cache.ts';
import { catalogStream } from '../protocol/version.ts';
import type { ReadTransaction } from './server-store.ts';

const mostDocuments = 400_000;

/**
 * Hot documents of one stream and the catalogue. Right on both databases: it is thrown away whenever a head is not
 * the one it was left at, which happens when another server process wrote in between.
 */
export class StreamCache {
  readonly #streamId: string;
  readonly #cache: DocumentCache;
  #transaction: ReadTransaction | null = null;
  #heads = { catalog: -1, own: -1 };

  constructor(streamId: string, rules: Rules) {
    this.#streamId = streamId;
    const source: DocumentSource = {
      get: (kind, keys) => this.#open().documents(this.#streamOf(kind), kind, keys),
      list: (kind, index, values) => this.#open().listed(this.#streamOf(kind), kind, { index, values }),
    };
    this.#cache = new DocumentCache(source, rules.documents, () => true);
  }

  get view(): View {
    return this.#cache.view;
  }

  /** Reads through this transaction from now on; forgets everything when somebody else wrote meanwhile. */
  async begin(transaction: ReadTransaction): Promise<void> {
    this.#transaction = transaction;
    const heads = {
      catalog: (await transaction.head(catalogStream)).seq,
      own: (await transaction.head(this.#streamId)).seq,
    };
    const moved = heads.catalog !== this.#heads.catalog || heads.own !== this.#heads.own;
    if (moved || this.#cache.size > mostDocuments) this.#cache.clear();
    this.#heads = heads;
  }

  /** Runs a pure function that reads through `view`, directly or through layers over it. */
  resolve<T>(run: () => T): Promise<T> {
    return this.#cache.resolve(run);
  }

  /** Loads together what pure functions will read. */
  foresee(runs: readonly ((view: View) => void)[]): Promise<void> {
    return this.#cache.foresee(runs);
  }

  /** The transaction is durable and left the stream at this head. */
  committed(writes: readonly Write[], headSeq: number): void {
    this.#transaction = null;
    this.#cache.apply(writes);
    this.#heads =
      this.#streamId === catalogStream
        ? { catalog: headSeq, own: headSeq }
        : { ...this.#heads, own: headSeq };
  }

  /** The transaction failed, or nobody knows whether it did. */
  forget(): void {
    this.#transaction = null;
    this.#cache.clear();
    this.#heads = { catalog: -1, own: -1 };
  }

  #open(): ReadTransaction {
    if (!this.#transaction) throw new Error('the cache is read outside a transaction');
    return this.#transaction;
  }

  #streamOf(kind: DocumentKind): string {
    return kind.home === 'catalog' ? catalogStream : this.#streamId;
  }
}
