import { commandSchema } from '@floorhand/domain/kernel/command';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { Lane, LoggedCommand, ReadTransaction } from '@floorhand/sync/server/server-store';
import { nodeDigest } from '../../core/node-digest.ts';
import type { Findings } from './findings.ts';

const pageRows = 500;

/** Checks the journal of every device: no number missing, each command chained to the one before, none twice. */
export async function verifyLanes(transaction: ReadTransaction, chainBreaks: Findings): Promise<void> {
  const seen = new Set<string>();
  for (const lane of await transaction.lanes()) await verifyLane(transaction, lane, { chainBreaks, seen });
}

async function verifyLane(
  transaction: ReadTransaction,
  lane: Lane,
  { chainBreaks, seen }: { readonly chainBreaks: Findings; readonly seen: Set<string> },
): Promise<void> {
  let last = { seq: 0, hash: genesisHash };
  for (;;) {
    const entries = await transaction.logged(lane.laneId, last.seq + 1, last.seq + pageRows);
    for (const entry of entries) {
      const place = `lane ${lane.laneId} command ${entry.deviceSeq}`;
      if (entry.deviceSeq !== last.seq + 1) chainBreaks.add(`${place}: the one before it is missing`);
      for (const problem of problemsOf(entry, last.hash)) chainBreaks.add(`${place}: ${problem}`);
      if (entry.commandId !== null && seen.has(entry.commandId))
        chainBreaks.add(`${place}: ${entry.commandId} is logged twice`);
      if (entry.commandId !== null) seen.add(entry.commandId);
      last = { seq: entry.deviceSeq, hash: entry.hash };
    }
    if (entries.length === 0) break;
  }
  if (last.seq !== lane.lastSeq || last.hash !== lane.lastHash)
    chainBreaks.add(
      `lane ${lane.laneId} ends at ${lane.lastSeq}, its log at ${last.seq} or with another hash`,
    );
}

function problemsOf({ raw, hash }: LoggedCommand, previousHash: string): readonly string[] {
  if (nodeDigest(raw) !== hash) return ['its hash is not that of its text'];
  const command = commandSchema.safeParse(JSON.parse(raw));
  // What is no command names no predecessor; the command after it names its hash all the same.
  return command.success && command.data.prevHash !== previousHash ? ['it follows another command'] : [];
}
