import { pushLimits } from '../protocol/push.ts';
import type { JournalEntry } from './ports.ts';

/**
 * As many commands as one push may carry, and none beyond a number that does not wait: the server counts from the
 * first, and work that was queued again may lie around what it keeps for review.
 */
export function fittingBatch(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let bytes = 0;
  const batch: JournalEntry[] = [];
  for (const entry of entries.slice(0, pushLimits.commands)) {
    const before = batch.at(-1);
    bytes += JSON.stringify(entry.command).length;
    if (before && (bytes > pushLimits.bytes || entry.deviceSeq !== before.deviceSeq + 1)) break;
    batch.push(entry);
  }
  return batch;
}
