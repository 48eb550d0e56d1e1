import { setTimeout } from 'node:timers/promises';
import type { ReadTransaction, ServerStore, WriteTransaction } from '@floorhand/sync/server/server-store';
import { StorageError } from '@floorhand/sync/server/storage-error';
import { CommitUnknown } from './commit-unknown.ts';
import { KyselyReadTransaction } from './kysely-read-transaction.ts';
import { KyselyWriteTransaction } from './kysely-write-transaction.ts';
import type { SqlEngine } from './sql-engine.ts';
import { StatementTexts } from './statement-texts.ts';
import { wasWritten, type WriteEvidence } from './write-evidence.ts';

/** How often a transaction asks for its stream before the device is told to come back. */
const mostTurns = 3;
/** How long a lost COMMIT is looked for. Devices wait about as long for an answer. */
const searchMs = 15_000;
const searchEveryMs = 250;

/** `ServerStore` over SQL. A `write` inside the `write` of the same stream waits for itself for ever. */
export class KyselyServerStore implements ServerStore {
  readonly #engine: SqlEngine;
  readonly #texts = new StatementTexts();
  /** The last write of each stream, which the next one waits for. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  get isFar(): boolean {
    return this.#engine.isFar;
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

  async #writeNow<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let written: { readonly value: T; readonly evidence: WriteEvidence } | null = null;
    try {
      return await this.#alone(streamId, async (transaction) => {
        const value = await work(transaction);
        written = { value, evidence: transaction.evidence };
        return value;
      });
    } catch (error) {
      if (!(error instanceof CommitUnknown) || written === null) throw error;
      const { value, evidence } = written as { readonly value: T; readonly evidence: WriteEvidence };
      if (await this.#find(streamId, evidence)) return value;
      throw new StorageError('io', 'the connection was lost before COMMIT: nothing was written', {
        cause: error,
      });
    }
  }

  /** Runs `work` once, as the only writer of the stream; waiting for that is tried again while nothing has been done. */
  async #alone<T>(streamId: string, work: (transaction: KyselyWriteTransaction) => Promise<T>): Promise<T> {
    for (let turn = 1; ; turn++) {
      let hasBegun = false;
      try {
        return await this.#engine.write(async (transaction) => {
          await this.#engine.becomeWriter(transaction, streamId);
          hasBegun = true;
          return work(
            new KyselyWriteTransaction(transaction, this.#texts, { engine: this.#engine, streamId }),
          );
        });
      } catch (error) {
        const isBusy = error instanceof StorageError && error.code === 'busy';
        if (hasBegun || !isBusy || turn === mostTurns) throw error;
      }
    }
  }

  /**
   * What became of a transaction whose COMMIT was lost. Whoever holds the stream's lock knows that it is over, so
   * the answer holds for good. Throws while the database cannot be asked: then the device asks again.
   */
  async #find(streamId: string, evidence: WriteEvidence): Promise<boolean> {
    const untilMs = performance.now() + searchMs;
    for (;;) {
      try {
        return await this.#alone(streamId, (transaction) => wasWritten(transaction, streamId, evidence));
      } catch (error) {
        // Nothing was written by looking, so a look whose own COMMIT is lost is repeated like any other.
        if (!(error instanceof StorageError) || performance.now() > untilMs) throw error;
        await setTimeout(searchEveryMs);
      }
    }
  }
}
