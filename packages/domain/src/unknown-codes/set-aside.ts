import { z } from 'zod';
import { raise, type Discrepancy } from '../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { codeField } from '../kernel/fields.ts';
import { ok } from '../kernel/result.ts';
import { isPickable, locationDocument } from '../layout/location.ts';
import { balanceDocument, balanceKey } from '../stock/balance.ts';
import { move, type Movement } from '../stock/ledger.ts';
import { movedBy } from '../stock/moved-by.ts';
import { atLocation, virtual } from '../stock/place.ts';
import { seenTextField } from './report-unknown.ts';
import { sightingSchema } from './sighting.ts';

/**
 * Goods that nobody can name stand in the book under the code that was read. No SKU has such a key, because brands have
 * no question mark, so no order is ever served from them.
 */
export const unknownGoodsKey = (code: string): string => `?:${encodeURIComponent(code).slice(0, 120)}`;

const movementOf = (
  goods: { readonly code: string; readonly shelfId: string; readonly quantity: number },
  context: DecideContext,
): Movement => ({
  skuId: unknownGoodsKey(goods.code),
  lot: null,
  serial: null,
  expiry: null,
  quantity: goods.quantity,
  from: virtual('suspense'),
  to: atLocation(goods.shelfId),
  fromStatus: 'hold',
  toStatus: 'hold',
  reason: 'set_aside',
  fromAllocated: 0,
  at: context.occurredAt,
  by: movedBy(context),
});

/**
 * Goods whose code nobody knows were put on a shelf for a supervisor to look at [UC6]. They were never in the book, so
 * they come out of suspense; but never into a bin that orders are served from.
 * Raises: unknown_goods. Idempotent by: command id. Offline: judged on the device.
 */
export const setAsideUnknown = defineCommand({
  type: 'unknown_codes.set_aside',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({
    code: seenTextField.regex(/^\P{Cs}*$/u),
    quantity: z.int().min(1).max(1_000_000),
    shelfId: codeField,
    seen: sightingSchema,
  }),
  decide: ({ code, quantity, shelfId, seen }, view, context) => {
    const shelf = view.get(locationDocument, shelfId);
    const isShelf = shelf !== undefined && !isPickable(shelf);
    return ok([
      ...(isShelf ? [move(movementOf({ code, shelfId, quantity }, context))] : []),
      raise(view, context, {
        type: 'unknown_goods',
        severity: 'attention',
        locationId: shelfId,
        skuId: null,
        orderId: null,
        runId: null,
        quantity,
        facts: { code, bin: seen.locationId, run: seen.runId, expected: seen.expected },
        done: isShelf ? [{ code: 'set_aside', data: { location: shelfId, quantity } }] : [],
        did: 'set_aside',
      }),
    ]);
  },
});

/** The shelf is empty again: a supervisor says what became of the goods, and the book forgets them. */
export function clearShelf(
  view: View,
  context: DecideContext,
  { locationId, facts }: Discrepancy,
): readonly DomainEvent[] {
  const { code } = facts;
  if (locationId === null || typeof code !== 'string') return [];
  const put = movementOf({ code, shelfId: locationId, quantity: 1 }, context);
  const quantity = view.get(balanceDocument, balanceKey(put.to, put, 'hold'))?.quantity ?? 0;
  return quantity <= 0
    ? []
    : [move({ ...put, from: put.to, to: put.from, quantity, reason: 'set_aside_undone' })];
}
