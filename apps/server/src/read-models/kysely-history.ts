import { commitOf } from '../storage/rows.ts';
import type { SqlEngine } from '../storage/sql-engine.ts';
import { aboutSubject, type History, type HistoryPage } from './history.ts';
import { subjectKey } from './subjects.ts';

/** `History` from the table that every commit adds its subjects to. */
export class KyselyHistory implements History {
  readonly #engine: SqlEngine;

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  page({ streamId, subject, before, most }: HistoryPage) {
    return this.#engine.read(async (transaction) => {
      const rows = await transaction
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
        .where('history.subject', '=', subjectKey(subject))
        .where('history.seq', '<', before ?? Number.MAX_SAFE_INTEGER)
        .orderBy('history.seq', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => aboutSubject(commitOf(row), subject));
    });
  }
}
