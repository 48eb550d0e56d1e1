import type { Order, PriorityBand } from './order.ts';

export type NotReleasable =
  | 'cancelled'
  | 'already_released'
  | 'unpaid'
  | 'on_hold'
  | 'data_invalid'
  | 'no_stock'
  | 'no_lines';

/** Release rule without the stock part [O1]: paid, hold over, not cancelled, data valid. Null when it may go. */
export function notReleasable(order: Order, now: string): NotReleasable | null {
  if (order.status === 'cancelled') return 'cancelled';
  if (order.status !== 'open') return 'already_released';
  if (order.problem !== null) return 'data_invalid';
  if (order.paidAt === null || order.paidAt > now) return 'unpaid';
  if (order.held !== null || (order.holdUntil !== null && order.holdUntil > now)) return 'on_hold';
  return order.lines === 0 ? 'no_lines' : null;
}

/** Lower goes first. */
export const bandRank: Readonly<Record<PriorityBand, number>> = { express: 0, due_today: 1, normal: 2 };

/** Band first, then the order that was paid longest ago [O2]; reference and brand break ties so that everyone agrees. */
export function byReleaseOrder(a: Order, b: Order): number {
  const band = bandRank[a.band] - bandRank[b.band];
  if (band !== 0) return band;
  const [x, y] = [a.paidAt ?? a.placedAt, b.paidAt ?? b.placedAt];
  if (x !== y) return x < y ? -1 : 1;
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return a.brand === b.brand ? 0 : a.brand < b.brand ? -1 : 1;
}
