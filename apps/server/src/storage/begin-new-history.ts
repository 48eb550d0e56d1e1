import { randomUUID } from 'node:crypto';
import { restoredRecovery } from '@floorhand/sync/server/restored-recovery';
import { writeRecovery } from './recovery-rows.ts';
import type { DatabaseTransaction } from './tables.ts';

/** How far a restored warehouse goes. */
export interface LastCommit {
  readonly streamId: string;
  /** When it was made. */
  readonly at: string;
}

/**
 * Makes a restored database the beginning of another history: a new epoch, so that no device takes it for the one it
 * knew, and every warehouse waits for what its devices hold of the lost one (sync §9).
 *
 * @returns the warehouses, each with the last commit that it has
 */
export async function beginNewHistory(transaction: DatabaseTransaction): Promise<readonly LastCommit[]> {
  const epoch = randomUUID();
  const at = new Date().toISOString();
  await transaction.updateTable('server_meta').set({ epoch }).execute();
  await transaction.deleteFrom('staged_command').execute();
  // A backup does not know what was printed after it: somebody has to look.
  await transaction
    .updateTable('outbox')
    .set({ state: 'ending', owner: 'before', held_until: at })
    .where('state', 'in', ['waiting', 'sending', 'ending'])
    .execute();
  const streams = await transaction
    .selectFrom('stream')
    .innerJoin('commit', (join) =>
      join.onRef('commit.stream_id', '=', 'stream.stream_id').onRef('commit.seq', '=', 'stream.head_seq'),
    )
    .select(['stream.stream_id as streamId', 'stream.head_seq as seq', 'commit.at'])
    .where('stream.kind', '=', 'warehouse')
    .execute();
  for (const base of streams) await writeRecovery(transaction, restoredRecovery(base, { epoch, at }));
  return streams;
}
