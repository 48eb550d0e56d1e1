import { raise } from '../../../discrepancies/discrepancy.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { balanceKey } from '../../../stock/balance.ts';
import { atLocation } from '../../../stock/place.ts';
import { replanned } from '../../promised-work.ts';
import type { Origin } from '../state.ts';

/** The balance on which promises of goods at a bin stand. */
export const promiseKey = ({ locationId, skuId, lot }: Origin): string =>
  balanceKey(atLocation(locationId), { skuId, lot, serial: null }, 'available');

/** Work that was promised units which may not be sold any more finds others; what no bin has is told [MV8]. */
export function followOrReplan(
  view: View,
  context: DecideContext,
  stopped: {
    readonly at: readonly Origin[];
    readonly after: readonly DomainEvent[];
    readonly rest: 'keeps_its_promise' | 'is_short';
  },
): readonly DomainEvent[] {
  const { at, after, rest } = stopped;
  const plan = replanned(view, context, { keys: at.map(promiseKey), after, to: { kind: 'anywhere', rest } });
  const [first] = at;
  if (plan.missing === 0 || !first) return plan.events;
  return [
    ...plan.events,
    raise(view, context, {
      type: 'stopped_promised',
      severity: 'serious',
      locationId: first.locationId,
      skuId: first.skuId,
      orderId: null,
      runId: null,
      quantity: plan.missing,
      facts: { lot: first.lot, found: plan.found, missing: plan.missing, orders: [...plan.orders] },
      done: plan.found > 0 ? [{ code: 'replanned', data: { quantity: plan.found } }] : [],
      did: 'stopped',
    }),
  ];
}
