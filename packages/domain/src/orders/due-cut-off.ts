import type { ZoneOffset } from '../kernel/zone-offset.ts';
import type { Site } from '../layout/location.ts';
import { nextCutOff } from './cut-off.ts';
import type { Order } from './order.ts';

type Due = Pick<Order, 'brand' | 'carrier' | 'band' | 'promisedShipBy'>;

/**
 * The dispatch an order has to leave with, for many orders at once: time zones are asked once per carrier and brand.
 * Express orders and those due today take the next one; a normal order takes it only if the dispatch after that
 * would break its promise.
 *
 * @returns ISO instant, or null when nothing presses the order or its carrier has no cut-off here.
 */
export function dueCutOffs(
  site: Site,
  { now, offset }: { readonly now: string; readonly offset: ZoneOffset },
): (order: Due) => string | null {
  const known = new Map<string, { readonly next: string | null; readonly following: string | null }>();
  const dispatches = ({ carrier, brand }: Due) => {
    const key = `${carrier ?? ''}|${brand}`;
    const held = known.get(key);
    if (held) return held;
    const after = (instant: string) => nextCutOff(site, { carrier, brand, now: instant, offset });
    const next = after(now);
    const found = { next, following: next === null ? null : after(next) };
    known.set(key, found);
    return found;
  };
  return (order) => {
    const { next, following } = dispatches(order);
    if (order.band !== 'normal') return next;
    const promised = order.promisedShipBy;
    return promised !== null && (following === null || promised < following) ? next : null;
  };
}
