import type { Outcome } from '../protocol/outcome.ts';
import type { JournalEntry } from './ports.ts';

/**
 * The entry after the server's word. What is settled stays so while the server repeats itself; another commit means
 * that the server was restored and took the command anew, so the documents do not carry it yet (sync §9).
 */
export function afterAnswer(entry: JournalEntry, outcome: Outcome): JournalEntry {
  const repeated =
    entry.state === 'settled' &&
    entry.outcome?.outcome === outcome.outcome &&
    entry.outcome.commitSeq === outcome.commitSeq;
  return repeated ? entry : { ...entry, state: 'answered', outcome, formerSeq: null };
}

/**
 * True when documents at the cursor carry the entry's effect, or it never had one. What the server kept for review
 * has not had its effect yet and stays.
 */
export function isSettledAt({ state, outcome }: JournalEntry, cursor: number): boolean {
  if (state !== 'answered' || outcome === null) return false;
  if (outcome.outcome === 'parked' || outcome.outcome === 'quarantined') return false;
  return outcome.outcome === 'rejected' || outcome.commitSeq === null || outcome.commitSeq <= cursor;
}

/** True for an entry whose effect documents at the cursor cannot carry yet, whatever was thought before. */
export const isAheadOf = ({ state, outcome }: JournalEntry, cursor: number): boolean =>
  state !== 'queued' &&
  (outcome?.outcome === 'applied' || outcome?.outcome === 'applied_with_discrepancy') &&
  outcome.commitSeq !== null &&
  outcome.commitSeq > cursor;

/** As it was before the server had it, and where it stood in the history the server had then. */
export const queuedAgain = (entry: JournalEntry): JournalEntry => ({
  ...entry,
  state: 'queued',
  outcome: null,
  formerSeq: entry.outcome === null ? entry.formerSeq : (entry.outcome.commitSeq ?? 0),
});
