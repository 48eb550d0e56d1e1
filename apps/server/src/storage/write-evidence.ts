import type { Head, Lane, LoggedCommand, ReadTransaction } from '@floorhand/sync/server/server-store';

/** The last thing of each kind that a write transaction put down; null where it wrote none. */
export interface WriteEvidence {
  readonly head: Head | null;
  readonly entry: LoggedCommand | null;
  readonly lane: Lane | null;
}

/**
 * Whether a transaction became durable. All of it did or nothing, so its strongest trace speaks for the rest: hashes
 * name one history only, even after the database was replaced by a copy that lacks its end. Ask under the stream's
 * lock, when that transaction is over.
 */
export async function wasWritten(
  transaction: ReadTransaction,
  streamId: string,
  { head, entry, lane }: WriteEvidence,
): Promise<boolean> {
  if (head) return (await transaction.hashAt(streamId, head.seq)) === head.hash;
  if (entry) {
    const [logged] = await transaction.logged(entry.laneId, entry.deviceSeq, entry.deviceSeq);
    return logged?.hash === entry.hash;
  }
  if (!lane) return true;
  const found = await transaction.lane(lane.laneId);
  return found?.lastSeq === lane.lastSeq && found.lastHash === lane.lastHash && found.status === lane.status;
}
