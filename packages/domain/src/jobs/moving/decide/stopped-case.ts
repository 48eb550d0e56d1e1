import { raise } from '../../../discrepancies/discrepancy.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { goodsStopped, stopEnded } from '../events.ts';
import { stopCaseDocument, stopKey, type StopCase } from '../state.ts';

/** What somebody finds wrong with goods. */
export interface Stopping extends Pick<StopCase, 'skuId' | 'lot' | 'status' | 'reason' | 'note'> {
  readonly quantity: number;
  /** The bin they lay in; null: none, or they were carried. */
  readonly from: string | null;
}

/**
 * Why goods are stopped and who said so [MV20]: whoever put them on hold does not release them [MV22]. With photos it is
 * a card, where a supervisor sees them.
 */
export function stoppedCase(stopping: Stopping, view: View, context: DecideContext): BothWays {
  const { operatorId, occurredAt: openedAt } = context;
  const { skuId, lot, status, reason, note } = stopping;
  const stop = stopKey(stopping);
  return together([
    seenOnPhotos(stopping, view, context),
    {
      events: [
        goodsStopped.create({ skuId, lot, status, reason, note, scope: 'goods', openedAt, operatorId }),
      ],
      back: view.get(stopCaseDocument, stop)
        ? []
        : [stopEnded.create({ stop, by: operatorId, note: '', at: openedAt })],
    },
  ]);
}

const seenOnPhotos = (
  { skuId, lot, status, reason, quantity, from }: Stopping,
  view: View,
  context: DecideContext,
): BothWays =>
  context.blobs.length === 0
    ? nothing
    : told(
        raise(view, context, {
          type: 'goods_in_doubt',
          severity: 'attention',
          locationId: from,
          skuId,
          orderId: null,
          runId: null,
          quantity,
          facts: { lot, status, reason },
          done: [],
          did: 'stopped',
        }),
      );
