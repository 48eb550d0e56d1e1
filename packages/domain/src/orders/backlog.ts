import type { Entry } from '../kernel/document.ts';
import type { Order } from './order.ts';
import { byReleaseOrder, notReleasable, type NotReleasable } from './release-rule.ts';

export interface Backlog {
  /** Orders that may go, in the order in which they go. Stock is judged only at the release. */
  readonly ready: readonly Entry<Order>[];
  /** Orders that may not go, in the same order. */
  readonly kept: readonly { readonly entry: Entry<Order>; readonly reason: NotReleasable }[];
  /** The one of `ready` that was paid longest ago. */
  readonly oldest: Entry<Order> | null;
}

/** Since when an order waits to be released: its payment. */
export const waitingSince = ({ paidAt, placedAt }: Order): string => paidAt ?? placedAt;

/** Sorts the orders that are not released yet [O1] [O2]. */
export function backlogOf(open: readonly Entry<Order>[], now: string): Backlog {
  const ready: Entry<Order>[] = [];
  const kept: { entry: Entry<Order>; reason: NotReleasable }[] = [];
  let oldest: Entry<Order> | null = null;
  for (const entry of open) {
    const reason = notReleasable(entry.body, now);
    if (reason !== null) {
      kept.push({ entry, reason });
      continue;
    }
    ready.push(entry);
    if (oldest === null || waitingSince(entry.body) < waitingSince(oldest.body)) oldest = entry;
  }
  return {
    ready: ready.toSorted((a, b) => byReleaseOrder(a.body, b.body)),
    kept: kept.toSorted((a, b) => byReleaseOrder(a.entry.body, b.entry.body)),
    oldest,
  };
}
