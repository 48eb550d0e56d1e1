import { raise } from '../../../discrepancies/discrepancy.ts';
import type { BlobRef } from '../../../kernel/blob-ref.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { goodsStopped, stopTakenBack } from '../events.ts';
import { stopKey, type StopCase } from '../state.ts';

/** What somebody finds wrong with goods. */
export interface Stopping extends Pick<StopCase, 'skuId' | 'lot' | 'status' | 'reason' | 'note'> {
  readonly quantity: number;
  /** The bin they lay in; null: none, or they were carried. */
  readonly from: string | null;
  /** Present, also without any, where somebody shows or says something for a supervisor. */
  readonly blobs?: readonly BlobRef[] | undefined;
}

/**
 * Why goods are stopped and who said so [MV20]: whoever put them on hold does not release them [MV22]. What somebody
 * shows or says of them besides is a card, where a supervisor sees it.
 */
export const stoppedForGood = (
  stopping: Stopping,
  view: View,
  context: DecideContext,
): readonly DomainEvent[] => [
  ...shownOrSaid(stopping, view, context).events,
  goodsStopped.create(caseOf(stopping, context)),
];

/** The same of goods that are carried, until the command is taken back [MV9]. */
export function stoppedCase(stopping: Stopping, view: View, context: DecideContext): BothWays {
  const { commandId } = context;
  return together([
    shownOrSaid(stopping, view, context),
    {
      events: [goodsStopped.create({ ...caseOf(stopping, context), commandId })],
      back: [stopTakenBack.create({ stop: stopKey(stopping), commandId })],
    },
  ]);
}

const caseOf = (
  { skuId, lot, status, reason, note }: Stopping,
  { operatorId, occurredAt: openedAt }: DecideContext,
) => ({ skuId, lot, status, reason, note, scope: 'goods' as const, openedAt, operatorId });

const shownOrSaid = (
  { skuId, lot, status, reason, quantity, from, blobs }: Stopping,
  view: View,
  context: DecideContext,
): BothWays =>
  blobs === undefined
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
