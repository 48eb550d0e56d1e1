import type { Selectable } from 'kysely';
import type { SqlEngine } from '../storage/sql-engine.ts';
import type { DatabaseTransaction, Tables } from '../storage/tables.ts';
import { printJobSchema } from './effects-of.ts';
import type { Outbox, OutboxJob } from './outbox.ts';

const rowsAtOnce = 100;

/** `Outbox` over the table that commits write. */
export class KyselyOutbox implements Outbox {
  readonly #engine: SqlEngine;

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  due({ now, without, most }: Parameters<Outbox['due']>[0]): Promise<readonly OutboxJob[]> {
    return this.#engine.read(async (transaction) => {
      const waiting = transaction
        .selectFrom('outbox')
        .selectAll()
        .where('effect', '=', 'print')
        .where('state', '=', 'waiting')
        .where('next_at', '<=', now)
        .orderBy('stream_id')
        .orderBy('seq')
        .orderBy('position')
        .limit(most);
      const open =
        without.length === 0
          ? waiting
          : waiting.where((where) =>
              where.or([where('target', 'is', null), where('target', 'not in', without)]),
            );
      return (await open.execute()).map(jobOf);
    });
  }

  claim(
    job: OutboxJob,
    { owner, until }: { readonly owner: string; readonly until: string },
  ): Promise<boolean> {
    return this.#engine.write(async (transaction) => {
      const { numUpdatedRows } = await only(transaction, job)
        .set({ state: 'sending', owner, held_until: until })
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    });
  }

  advance(job: OutboxJob, { owner, from, to }: Parameters<Outbox['advance']>[1]): Promise<boolean> {
    return this.#engine.write(async (transaction) => {
      const isOver = to === 'waiting' || to === 'held';
      const { numUpdatedRows } = await only(transaction, job)
        .set({ state: to, ...(isOver ? { owner: null, held_until: null } : {}) })
        .where('state', '=', from)
        .where('owner', '=', owner)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    });
  }

  async postpone(
    jobs: readonly OutboxJob[],
    { target, nextAt }: { readonly target: string | null; readonly nextAt: string },
  ): Promise<void> {
    for (let from = 0; from < jobs.length; from += rowsAtOnce) {
      const some = jobs.slice(from, from + rowsAtOnce);
      await this.#engine.write((transaction) =>
        transaction
          .updateTable('outbox')
          .set({ target, next_at: nextAt })
          .where('effect', '=', 'print')
          .where('state', '=', 'waiting')
          .where((where) =>
            where.or(
              some.map(({ streamId, job }) =>
                where.and([where('stream_id', '=', streamId), where('job', '=', job)]),
              ),
            ),
          )
          .execute(),
      );
    }
  }

  async finish({ streamId, job }: OutboxJob): Promise<void> {
    await this.#engine.write((transaction) =>
      transaction
        .deleteFrom('outbox')
        .where('stream_id', '=', streamId)
        .where('effect', '=', 'print')
        .where('job', '=', job)
        .execute(),
    );
  }

  takeOver({ now, owner, until }: Parameters<Outbox['takeOver']>[0]) {
    return this.#engine.write(async (transaction) => {
      await transaction
        .updateTable('outbox')
        .set({ state: 'waiting', owner: null, held_until: null })
        .where('effect', '=', 'print')
        .where('state', '=', 'sending')
        .where('held_until', '<', now)
        .execute();
      const unfinished = transaction
        .selectFrom('outbox')
        .selectAll()
        .where('effect', '=', 'print')
        .where('state', 'in', ['ending', 'printed'])
        .where('held_until', '<', now)
        .orderBy('seq')
        .orderBy('position')
        .limit(rowsAtOnce);
      const rows = await (this.#engine.locksRows ? unfinished.forUpdate() : unfinished).execute();
      for (const row of rows) await only(transaction, jobOf(row)).set({ owner, held_until: until }).execute();
      return rows.map((row) => ({
        ...jobOf(row),
        state: row.state === 'printed' ? ('printed' as const) : ('ending' as const),
      }));
    });
  }
}

const only = (transaction: DatabaseTransaction, { streamId, job }: OutboxJob) =>
  transaction
    .updateTable('outbox')
    .where('stream_id', '=', streamId)
    .where('effect', '=', 'print')
    .where('job', '=', job);

const jobOf = (row: Selectable<Tables['outbox']>): OutboxJob => ({
  streamId: row.stream_id,
  job: row.job,
  body: printJobSchema.parse(JSON.parse(row.body)),
});
