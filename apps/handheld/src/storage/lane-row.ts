import type { JournalEntry, LanePosition } from '@floorhand/sync/client/ports';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { LaneRow } from './journal-database.ts';

/** A lane nothing was recorded in, open for it. */
export const newLane = (laneId: string, generation: number): LaneRow => ({
  laneId,
  generation,
  lastSeq: 0,
  lastHash: genesisHash,
  open: 1,
});

/** What the rest of the app knows of a lane. */
export const positionOf = ({ laneId, generation, lastSeq, lastHash }: LaneRow): LanePosition => ({
  laneId,
  generation,
  lastSeq,
  lastHash,
});

/** The lane behind its new entries. */
export function advanced(lane: LaneRow, entries: readonly JournalEntry[]): LaneRow {
  const last = entries.at(-1);
  return last ? { ...lane, lastSeq: last.deviceSeq, lastHash: last.hash } : lane;
}

export const isSameLane = (one: LaneRow, other: LaneRow): boolean =>
  one.laneId === other.laneId && one.lastSeq === other.lastSeq && one.lastHash === other.lastHash;
