import { nothing, together, told, type BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { binDoubted, doubtBin, type Doubt } from '../stock/doubt-bin.ts';
import { raise, type Card } from './discrepancy.ts';

/** A card that may speak against what the book says of a bin. */
export interface DoubtingCard extends Omit<Card, 'done'> {
  /** The bin that is doubted and counted because of it; null: none. */
  readonly doubts: Doubt | null;
}

/** One card; the bin it speaks against is doubted and counted, and the card says so [S9]. */
export function cardAndDoubt(
  view: View,
  context: DecideContext,
  { doubts, ...card }: DoubtingCard,
): BothWays {
  const done = doubts === null ? [] : binDoubted(doubts.locationId);
  const doubt = doubts === null ? nothing : doubtBin(context, doubts);
  return together([told(raise(view, context, { ...card, done })), doubt]);
}
