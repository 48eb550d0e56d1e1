import type { ReadTransaction, ServerStore, WriteTransaction } from '@floorhand/sync/server/server-store';
import { KyselyReadTransaction } from './kysely-read-transaction.ts';
import { KyselyWriteTransaction } from './kysely-write-transaction.ts';
import type { SqlEngine } from './sql-engine.ts';
import { StatementTexts } from './statement-texts.ts';

/** `ServerStore` over SQL. A `write` inside the `write` of the same stream waits for itself for ever. */
export class KyselyServerStore implements ServerStore {
  readonly #engine: SqlEngine;
  readonly #texts = new StatementTexts();
  /** The last write of each stream, which the next one waits for. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  write<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const before = this.#last.get(streamId) ?? Promise.resolve();
    const turn = before.then(() => this.#writeNow(streamId, work));
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(streamId, settled);
    return turn;
  }

  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#engine.read((transaction) => work(new KyselyReadTransaction(transaction, this.#texts)));
  }

  /** Ends after the writes that have been asked for. */
  async close(): Promise<void> {
    await Promise.all(this.#last.values());
    await this.#engine.close();
  }

  #writeNow<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#engine.write(async (transaction) => {
      await this.#engine.becomeWriter(transaction, streamId);
      return work(new KyselyWriteTransaction(transaction, this.#texts, { engine: this.#engine, streamId }));
    });
  }
}
