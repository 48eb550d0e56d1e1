import type { Recovery, StagedCommand } from '@floorhand/sync/server/server-store';
import { stagedOf, stagedRow } from './rows.ts';
import type { DatabaseTransaction } from './tables.ts';

const rowsPerInsert = 100;

export async function readRecovery(
  database: DatabaseTransaction,
  streamId: string,
): Promise<Recovery | null> {
  const row = await database
    .selectFrom('recovery')
    .select('body')
    .where('stream_id', '=', streamId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.body) as Recovery) : null;
}

export async function writeRecovery(database: DatabaseTransaction, recovery: Recovery): Promise<void> {
  const body = JSON.stringify(recovery);
  await database
    .insertInto('recovery')
    .values({ stream_id: recovery.streamId, body })
    .onConflict((conflict) => conflict.column('stream_id').doUpdateSet({ body }))
    .execute();
}

export async function readStaged(
  database: DatabaseTransaction,
  streamId: string,
): Promise<readonly StagedCommand[]> {
  const rows = await database
    .selectFrom('staged_command')
    .selectAll()
    .where('stream_id', '=', streamId)
    .orderBy('lane_id')
    .orderBy('device_seq')
    .execute();
  return rows.map(stagedOf);
}

export async function writeStaged(
  database: DatabaseTransaction,
  streamId: string,
  commands: readonly StagedCommand[],
): Promise<void> {
  for (let from = 0; from < commands.length; from += rowsPerInsert)
    await database
      .insertInto('staged_command')
      .values(commands.slice(from, from + rowsPerInsert).map((command) => stagedRow(streamId, command)))
      .onConflict((conflict) => conflict.columns(['stream_id', 'lane_id', 'device_seq']).doNothing())
      .execute();
}

export async function removeStaged(database: DatabaseTransaction, streamId: string): Promise<void> {
  await database.deleteFrom('staged_command').where('stream_id', '=', streamId).execute();
}
