import { nothing, type BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { cardAndDoubt } from './card-and-doubt.ts';
import { earlierHands } from './earlier-hands.ts';

/** Units that left a bin. */
export interface TakenOut {
  readonly locationId: string;
  readonly skuId: string;
  /** What the book had there before, of the goods that were meant. */
  readonly had: number;
  readonly units: number;
  readonly runId: string | null;
  /** What the person did, as a code of the catalogue. */
  readonly did: string;
}

/**
 * More left a bin than the book had there: the book goes below zero, the bin is doubted and counted, and one card tells
 * what all devices did [S10]. Nothing when the book had enough.
 */
export function belowZero(view: View, context: DecideContext, taken: TakenOut): BothWays {
  const { locationId, skuId, had, units, runId, did } = taken;
  const book = had - units;
  if (book >= 0) return nothing;
  return cardAndDoubt(view, context, {
    locationId,
    skuId,
    orderId: null,
    runId,
    did,
    type: 'below_zero',
    severity: 'serious',
    quantity: book,
    share: -units,
    facts: { bookBefore: had, taken: units, bookNow: book },
    before: earlierHands(view, locationId, skuId),
    doubts: { locationId, skuId, reason: 'below_zero', seenQuantity: null },
  });
}
