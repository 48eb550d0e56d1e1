import type { Commit } from '@floorhand/sync/server/server-store';
import { commitsAfter } from '../storage/document-pages.ts';
import { commitOf, type CommitRow } from '../storage/rows.ts';
import type { SqlEngine } from '../storage/sql-engine.ts';
import type { DatabaseTransaction } from '../storage/tables.ts';
import { aboutSubject, type History, type HistoryPage, type HistorySince } from './history.ts';
import { subjectKey } from './subjects.ts';

/** Small enough that whoever waits for the same thread hardly notices. */
const pageCommits = 400;

/** `History` from the table that every commit adds its subjects to. */
export class KyselyHistory implements History {
  readonly #engine: SqlEngine;

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  since({ streamId, after, from }: HistorySince): AsyncGenerator<readonly Commit[]> {
    return this.#pages(after, (transaction, last) =>
      commitsAfter(transaction, { streamId, after: last })
        .where('commit.at', '>=', from)
        .limit(pageCommits)
        .execute(),
    );
  }

  about(wanted: Pick<HistoryPage, 'streamId' | 'subject'>): AsyncGenerator<readonly Commit[]> {
    return this.#pages(0, (transaction, last) =>
      commitsOf(transaction, wanted)
        .where('history.seq', '>', last)
        .orderBy('history.seq')
        .limit(pageCommits)
        .execute(),
    );
  }

  /** What a query finds behind a commit, page by page, each in a transaction of its own. */
  async *#pages(
    after: number,
    rowsAfter: (transaction: DatabaseTransaction, last: number) => Promise<readonly CommitRow[]>,
  ): AsyncGenerator<readonly Commit[]> {
    let last = after;
    for (;;) {
      const rows = await this.#engine.read((transaction) => rowsAfter(transaction, last));
      const commits = rows.map(commitOf);
      const end = commits.at(-1);
      if (!end) return;
      yield commits;
      last = end.seq;
    }
  }

  page({ before, most, ...wanted }: HistoryPage) {
    return this.#engine.read(async (transaction) => {
      const rows = await commitsOf(transaction, wanted)
        .where('history.seq', '<', before ?? Number.MAX_SAFE_INTEGER)
        .orderBy('history.seq', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => aboutSubject(commitOf(row), wanted.subject));
    });
  }
}

/** Commits that tell of a subject, with all their events. */
const commitsOf = (
  transaction: DatabaseTransaction,
  { streamId, subject }: Pick<HistoryPage, 'streamId' | 'subject'>,
) =>
  transaction
    .selectFrom('history')
    .innerJoin('commit', (join) =>
      join.onRef('commit.stream_id', '=', 'history.stream_id').onRef('commit.seq', '=', 'history.seq'),
    )
    .innerJoin('event', (join) =>
      join.onRef('event.stream_id', '=', 'history.stream_id').onRef('event.seq', '=', 'history.seq'),
    )
    .selectAll('commit')
    .select('event.body as events')
    .where('history.stream_id', '=', streamId)
    .where('history.subject', '=', subjectKey(subject));
