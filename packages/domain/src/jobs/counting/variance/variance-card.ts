import {
  discrepancyClosed,
  discrepancyDocument,
  raise,
  type Discrepancy,
} from '../../../discrepancies/discrepancy.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { sizeOf, varianceDocument, varianceOf, type Pool, type Variance } from '../state.ts';
import { secondCounterFrom } from './next-state.ts';

/** The card about an SKU in a bin: one for all its lots and all looks at them [CT5]. */
const cardOf = (view: View, locationId: string, skuId: string): Entry<Discrepancy> | undefined =>
  view
    .list(discrepancyDocument, 'locationId', locationId)
    .find(({ body }) => body.status === 'open' && body.type === 'count_variance' && body.skuId === skuId);

/** Tells of a difference, or adds a look to the card that is there: what the book was, and what each found. */
export function tellVariance(view: View, context: DecideContext, variance: Variance): DomainEvent {
  const { locationId, skuId, lot, rounds, state } = variance;
  const [last, before] = [rounds.at(-1), rounds.at(-2)];
  const off = last ? -varianceOf(last) : 0;
  return raise(view, context, {
    type: 'count_variance',
    severity: last && sizeOf(last) >= secondCounterFrom ? 'serious' : 'attention',
    locationId,
    skuId,
    orderId: null,
    runId: null,
    // Book less shelf. A second look replaces the first one's share.
    quantity: off + (before ? varianceOf(before) : 0),
    share: off,
    facts: {
      lot,
      booked: last ? last.book.available + last.book.other : 0,
      found: last ? last.good + last.damaged : 0,
      damaged: last?.damaged ?? 0,
      asOfSeq: last?.seenSeq ?? null,
    },
    done: state === 'approval' ? [] : [{ code: 'count_requested', data: { location: locationId } }],
    did: 'counted',
  });
}

/** Ends the card when no other lot of the SKU waits any more. */
export function closeCard(
  view: View,
  context: DecideContext,
  {
    locationId,
    skuId,
    lot,
    choice,
    note,
  }: Pool & { readonly locationId: string; readonly choice: string; readonly note: string },
): readonly DomainEvent[] {
  const others = view
    .list(varianceDocument, 'locationId', locationId)
    .some(({ body }) => body.skuId === skuId && body.lot !== lot);
  const card = cardOf(view, locationId, skuId);
  if (!card || others) return [];
  const resolution = { choice, note, by: context.operatorId, at: context.occurredAt };
  return [discrepancyClosed.create({ discrepancyId: card.key, status: 'settled', resolution })];
}

/** Everybody who had a hand in the card. */
export const handsOn = (
  view: View,
  { locationId, skuId }: Pick<Variance, 'locationId' | 'skuId'>,
): readonly string[] =>
  cardOf(view, locationId, skuId)?.body.evidence.map(({ operatorId }) => operatorId) ?? [];
