import type { DomainEvent } from '../kernel/event.ts';
import { orderLineProgressed } from '../orders/order-events.ts';
import { handsOwner } from '../stock/hands.ts';
import { stockMoved, type Movement } from '../stock/ledger.ts';
import { placeKey, virtual } from '../stock/place.ts';

/** How an order has units: in the tote they were picked into, in a unit they were put into later, sent, in hands. */
export type ShareState = 'tote' | 'packed' | 'shipped' | 'hands';

/** Units of one order at one place. */
export interface OrderShare {
  readonly place: string;
  readonly state: ShareState;
  readonly units: number;
  readonly serials: readonly string[];
  /** When the last of them came there. */
  readonly at: string;
}

export interface TracedOrder {
  /** Orders are numbered as they first got the lot: a number never changes, however much happens later. */
  readonly number: number;
  /** Null: units whose pick named no order that is known. */
  readonly orderId: string | null;
  readonly shares: readonly OrderShare[];
}

/** Follows a lot through the history of its SKU [MV36]. */
export interface LotTrace {
  /** @param events of one commit; commits are told oldest first */
  tell(events: readonly DomainEvent[]): void;
  /** Orders that have units of it, by number. */
  orders(): readonly TracedOrder[];
}

interface Held {
  units: number;
  readonly serials: Set<string>;
  at: string;
  state: ShareState;
}

/** Units on their way from one place to another. */
interface Part {
  readonly orderId: string | null;
  readonly units: number;
  readonly state: ShareState;
}

/**
 * Whose the units of a pick are is said by the progress of order lines in the same commit. From then on they stay with
 * the order from unit to unit and to the customer, until they are put into a bin or booked off.
 */
export function lotTrace({ skuId, lot }: { readonly skuId: string; readonly lot: string }): LotTrace {
  const numbers = new Map<string | null, number>();
  const places = new Map<string, Map<string | null, Held>>();

  const arrive = (movement: Movement, { orderId, units, state }: Part): void => {
    const place = placeKey(movement.to);
    const held = places.get(place) ?? new Map<string | null, Held>();
    const before = held.get(orderId);
    const at = movement.by?.occurredAt ?? movement.at;
    const serials = new Set([
      ...(before?.serials ?? []),
      ...(movement.serial === null ? [] : [movement.serial]),
    ]);
    places.set(place, held.set(orderId, { units: units + (before?.units ?? 0), serials, at, state }));
    if (!numbers.has(orderId)) numbers.set(orderId, numbers.size + 1);
  };
  const leave = (movement: Movement, named: ReadonlyMap<string, number>): readonly Part[] => {
    const { serial, quantity } = movement;
    const held = places.get(placeKey(movement.from)) ?? new Map<string | null, Held>();
    // The unit whose number was read, then those of the order the commit speaks of, then the oldest.
    const rank = ([orderId, share]: readonly [string | null, Held]): number =>
      serial !== null && share.serials.has(serial) ? 0 : orderId !== null && named.has(orderId) ? 1 : 2;
    let left = quantity;
    return [...held]
      .toSorted((a, b) => rank(a) - rank(b))
      .flatMap(([orderId, share]): Part[] => {
        const units = Math.min(left, share.units);
        if (units === 0) return [];
        left -= units;
        share.units -= units;
        if (serial !== null) share.serials.delete(serial);
        if (share.units === 0) held.delete(orderId);
        return [{ orderId, units, state: share.state }];
      });
  };

  return {
    tell: (events) => {
      const mine = events
        .flatMap((event) => movementOf(event) ?? [])
        .filter((one) => one.skuId === skuId && one.lot === lot && placeKey(one.from) !== placeKey(one.to));
      if (mine.length === 0) return;
      const named = unitsByOrder(events);
      for (const movement of mine) {
        const parts = movement.reason === 'pick' ? picked(movement, named) : leave(movement, named);
        for (const part of parts) {
          const state = stateAfter(movement, part.state);
          if (state !== null) arrive(movement, { ...part, state });
        }
      }
    },
    orders: () => ordersOf(numbers, places),
  };
}

// Every event was parsed when it was made, and all of a SKU pass here.
const movementOf = ({ type, body }: DomainEvent): Movement | null =>
  type === stockMoved.type ? (body as Movement) : null;

/** Units that a commit picked for orders, or took back from them (negative). */
function unitsByOrder(events: readonly DomainEvent[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { type, body } of events) {
    if (type !== orderLineProgressed.type) continue;
    const { orderId, picked: more } = orderLineProgressed.schema.parse(body);
    units.set(orderId, (units.get(orderId) ?? 0) + more);
  }
  return units;
}

/** Divides a pick among the orders its commit names, and takes what they got off the list. */
function picked({ quantity }: Movement, named: Map<string, number>): readonly Part[] {
  let left = quantity;
  const parts = [...named].flatMap(([orderId, open]): Part[] => {
    const units = Math.max(0, Math.min(left, open));
    left -= units;
    named.set(orderId, open - units);
    return units > 0 ? [{ orderId, units, state: 'tote' }] : [];
  });
  return left > 0 ? [...parts, { orderId: null, units: left, state: 'tote' }] : parts;
}

/** What units are after a movement; null: no order has them any more. */
function stateAfter({ from, to, reason }: Movement, before: ShareState): ShareState | null {
  if (placeKey(to) === placeKey(virtual('customer'))) return 'shipped';
  if (to.kind !== 'handlingUnit') return null;
  if (handsOwner(placeKey(to)) !== null) return 'hands';
  if (reason === 'pick' || before === 'hands') return 'tote';
  return handsOwner(placeKey(from)) === null ? 'packed' : before;
}

function ordersOf(
  numbers: ReadonlyMap<string | null, number>,
  places: ReadonlyMap<string, ReadonlyMap<string | null, Held>>,
): readonly TracedOrder[] {
  const shares = new Map<string | null, OrderShare[]>();
  for (const [place, held] of places) {
    for (const [orderId, { serials, ...share }] of held) {
      const all = shares.get(orderId) ?? [];
      shares.set(orderId, [...all, { place, ...share, serials: [...serials] }]);
    }
  }
  return [...numbers].flatMap(([orderId, number]) => {
    const its = shares.get(orderId);
    return its ? [{ number, orderId, shares: its }] : [];
  });
}
