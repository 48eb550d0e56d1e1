import { cardAndDoubt, type DoubtingCard } from '../../../discrepancies/card-and-doubt.ts';
import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';

/** What the book has otherwise than somebody found it. */
export interface Difference extends Omit<DoubtingCard, 'type' | 'severity' | 'orderId' | 'runId'> {
  /** The unit or the hands that it is about where no bin is known. */
  readonly runId?: string;
}

/** Goods that are moved are not where the book has them, or are more or fewer: a card, and whichever bin it doubts is counted. */
export const moveDiffers = (view: View, context: DecideContext, difference: Difference): BothWays =>
  cardAndDoubt(view, context, {
    type: 'move_differs',
    severity: 'attention',
    orderId: null,
    ...difference,
    runId: difference.runId ?? null,
  });
