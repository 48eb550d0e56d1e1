import type { DatabaseTransaction } from './tables.ts';

export async function readTombstoneFloor(database: DatabaseTransaction, streamId: string): Promise<number> {
  const row = await database
    .selectFrom('stream')
    .select('tombstone_floor')
    .where('stream_id', '=', streamId)
    .executeTakeFirst();
  return row?.tombstone_floor ?? 0;
}

/** Removes deleted documents up to a commit and notes it, so that older cursors are told to begin anew. */
export async function removeTombstones(
  database: DatabaseTransaction,
  streamId: string,
  upTo: number,
): Promise<void> {
  await database
    .updateTable('stream')
    .set({ tombstone_floor: upTo })
    .where('stream_id', '=', streamId)
    .where('tombstone_floor', '<', upTo)
    .execute();
  await database
    .deleteFrom('document')
    .where('stream_id', '=', streamId)
    .where('v', '<=', upTo)
    .where('body', 'is', null)
    .execute();
}
