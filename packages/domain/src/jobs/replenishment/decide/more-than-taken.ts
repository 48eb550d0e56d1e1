import { raise } from '../../../discrepancies/discrepancy.ts';
import { nothing, told, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import type { Unexplained } from '../../../stock/suspense.ts';
import type { Put } from './put.ts';

/** More was put than the trolley holds by the book [RP14]: the rest came out of suspense, and is told. */
export function moreThanTaken(
  body: Put,
  unexplained: readonly Unexplained[],
  { view, context }: { readonly view: View; readonly context: DecideContext },
): BothWays {
  const units = unexplained.reduce((sum, one) => sum + one.units, 0);
  if (units === 0) return nothing;
  const unit = placeKey(inHandlingUnit(body.trolley));
  return told(
    raise(view, context, {
      type: 'receipt_differs',
      severity: 'attention',
      locationId: body.locationId,
      skuId: body.skuId,
      orderId: null,
      runId: null,
      quantity: -units,
      facts: { unit, stored: body.quantity, received: body.quantity - units },
      done: [],
      did: 'replenish',
    }),
  );
}
