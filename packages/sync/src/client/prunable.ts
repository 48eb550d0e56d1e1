import type { JournalEntry } from './ports.ts';

/** How far a verified backup of the server reaches, and what is old enough to be forgotten (sync §5). */
export interface BackupWatermark {
  /** Highest commit of the device's warehouse in the backup. */
  readonly backupSeq: number;
  /** What happened before this instant is old enough. */
  readonly before: string;
}

/**
 * Of the oldest entries of one lane, in order, those that may be deleted: settled, old, and in the backup. Commits of
 * a lane grow with its numbers, so the backup has everything up to the last entry whose commit it has, also what had
 * none. What waits for review stays.
 *
 * @param entries from the lane's oldest on; it is enough to give some of them
 */
export function prunable(
  entries: readonly JournalEntry[],
  { backupSeq, before }: BackupWatermark,
): readonly JournalEntry[] {
  const beforeMs = Date.parse(before);
  let covered = 0;
  for (const [i, { state, outcome, command }] of entries.entries()) {
    const { wall, offsetMs } = command.occurred;
    if (state === 'queued' || Date.parse(wall) + (offsetMs ?? 0) >= beforeMs) break;
    const commitSeq = outcome?.commitSeq ?? null;
    if (commitSeq !== null && commitSeq > backupSeq) break;
    if (commitSeq !== null && state === 'settled') covered = i + 1;
  }
  return entries.slice(0, covered).filter(({ state }) => state === 'settled');
}
