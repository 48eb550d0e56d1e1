import type { CommitBatch } from '@floorhand/sync/server/server-store';
import { commitRow, documentRow, eventRow, historyRows, laneRow, loggedRow } from '../rows.ts';

export type BareValue = string | number | null;

/** Rows of one table in one transaction, as the store would write them. */
export interface BareRows {
  readonly table: string;
  readonly columns: readonly string[];
  /** Columns that tell that a row is there already; it is then replaced. */
  readonly key: readonly string[] | null;
  readonly values: readonly (readonly BareValue[])[];
}

/** Every row of a batch, table by table, in an order that foreign keys allow. */
export function bareRowsOf({
  streamId,
  head,
  commits,
  documents,
  log,
  lanes,
}: CommitBatch): readonly BareRows[] {
  const stream = { stream_id: streamId, kind: 'warehouse', head_seq: head.seq, head_hash: head.hash };
  return [
    rowsIn('lane', lanes.map(laneRow), ['lane_id']),
    rowsIn('stream', [stream], ['stream_id']),
    rowsIn(
      'commit',
      commits.map((commit) => commitRow(streamId, commit)),
    ),
    rowsIn(
      'event',
      commits.map((commit) => eventRow(streamId, commit)),
    ),
    rowsIn(
      'history',
      commits.flatMap((commit) => historyRows(streamId, commit)),
    ),
    rowsIn(
      'document',
      documents.map((document) => documentRow(streamId, document)),
      ['stream_id', 'kind', 'key'],
    ),
    rowsIn('command_log', log.map(loggedRow)),
  ].filter(({ values }) => values.length > 0);
}

const rowsIn = (table: string, rows: readonly object[], key: readonly string[] | null = null): BareRows => ({
  table,
  columns: Object.keys(rows[0] ?? {}),
  key,
  values: rows.map((row) => Object.values(row) as BareValue[]),
});
