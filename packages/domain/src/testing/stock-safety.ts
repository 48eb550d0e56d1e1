import { brandOf } from '../catalog/brand-of.ts';
import { skuDocument } from '../catalog/sku.ts';
import { receivingUnitDocument } from '../jobs/receiving/state.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { View } from '../kernel/document.ts';
import { isPickable, locationDocument, type LocationKind } from '../layout/location.ts';
import { daysUntil } from '../stock/allocate.ts';
import { balanceDocument, balanceKey as keyOf } from '../stock/balance.ts';
import { movementSchema, type Movement, stockAllocated, stockMoved } from '../stock/ledger.ts';
import { lotStopOf } from '../stock/lot-stop.ts';
import { placeKey } from '../stock/place.ts';
import { poolKey } from '../stock/pool.ts';
import { today } from './small-warehouse.ts';
import type { World } from './world.ts';

/**
 * What events do to units that must not be sold [S6] [S7]: promises on them, and ways back into a pickable bin.
 * `view` shows the documents before the events. Taking back a set-aside by the command that claimed the damage is
 * the one exception: then there was none.
 */
export const unsafeEvents = (
  view: View,
  events: readonly DomainEvent[],
  undoes: boolean,
): readonly string[] =>
  events.flatMap(({ type, body }) => {
    if (type === stockMoved.type) return unsafeMovement(view, body);
    if (type === stockAllocated.type && !undoes)
      return unsafePromise(view, stockAllocated.schema.parse(body), arrivals(events));
    return [];
  });

/** Good units that events bring, by the pool they come into. */
function arrivals(events: readonly DomainEvent[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { type, body } of events) {
    if (type !== stockMoved.type) continue;
    const { to, toStatus, skuId, lot, quantity } = movementSchema.parse(body);
    const key = poolKey({ place: placeKey(to), skuId, lot, status: toStatus });
    units.set(key, (units.get(key) ?? 0) + quantity);
  }
  return units;
}

function unsafeMovement(view: View, body: unknown): readonly string[] {
  const movement = movementSchema.parse(body);
  const { from, to, fromStatus, toStatus, reason } = movement;
  if (to.kind === 'handlingUnit' && from.kind === 'virtual') return unsafeArrival(view, movement);
  const location = to.kind === 'location' ? view.get(locationDocument, to.id) : undefined;
  if (!location || !isPickable(location) || wayBack.has(reason)) return [];
  // Goods that are stopped where they lie reach nothing; a supervisor's word makes them good again.
  if (from.kind === to.kind && from.id === to.id) return unsafeRestatement(movement);
  if (reason === 'putaway' || reason === 'moved' || reason === 'replenish') {
    // What lies nowhere is not one heap: its date is that of whatever was missed there last.
    const source =
      from.kind === 'virtual' ? null : view.get(balanceDocument, keyOf(from, movement, fromStatus));
    const expiries = [movement.expiry, source?.expiry ?? null];
    if (expiries.some((expiry) => expiry !== null && daysUntil(expiry, today) < 0))
      return [`units of ${from.id} that had expired were put at ${to.id}`];
    if (lotStopOf(view, movement.skuId, movement.lot)) return [`units of a stopped lot were put at ${to.id}`];
  }
  return toStatus === 'available' && fromStatus !== 'available'
    ? [`${fromStatus} units of ${from.id} became available at ${to.id}`]
    : toStatus === 'available'
      ? []
      : [`${toStatus} units were put at ${to.id}`];
}

/** Goods that come back lie where they lay before, as what they were. */
const wayBack: ReadonlySet<Movement['reason']> = new Set<Movement['reason']>([
  'set_aside_undone',
  'putaway_undone',
  'pick_undone',
  'taken_undone',
  'moved_undone',
  'replenish_undone',
]);

/** Only a release makes units good that were not, and never damaged, altered or expired ones [MV23]. */
function unsafeRestatement({ to, fromStatus, toStatus, reason }: Movement): readonly string[] {
  if (toStatus !== 'available') return [];
  const released = reason === 'released' && (fromStatus === 'hold' || fromStatus === 'recalled');
  return released ? [] : [`${fromStatus} units became available at ${to.id}`];
}

/** Units that come in are available only when nothing speaks against them [S12] [RC6]. */
function unsafeArrival(view: View, movement: Movement): readonly string[] {
  const { to, toStatus, skuId, lot, expiry, reason } = movement;
  if (toStatus !== 'available' || reason !== 'receipt') return [];
  const sku = view.get(skuDocument, skuId);
  const unit = view.get(receivingUnitDocument, to.id);
  const life = brandOf(view, skuId)?.minimumRemainingLifeDays ?? Infinity;
  const why = [
    ...(lotStopOf(view, skuId, lot) ? ['of a stopped lot'] : []),
    ...(expiry !== null && daysUntil(expiry, today) <= life ? ['too old'] : []),
    ...(sku?.tracking.expiry && expiry === null ? ['of unknown expiry'] : []),
    ...(sku ? [] : ['of an unknown SKU']),
    ...(unit && unit.purpose !== 'good' ? [`on a unit for ${unit.purpose} goods`] : []),
  ];
  return why.map((each) => `units ${each} came in as available on ${to.id}`);
}

function unsafePromise(
  view: View,
  { balanceKey, quantity }: { balanceKey: string; quantity: number },
  arrived: ReadonlyMap<string, number>,
): readonly string[] {
  if (quantity <= 0) return [];
  const [place = '', skuId = ''] = balanceKey.split('|');
  const balances = view
    .list(balanceDocument, 'place', place)
    .filter(({ body }) => poolKey(body) === balanceKey);
  const location = view.get(locationDocument, place.replace('loc:', ''));
  const life = brandOf(view, skuId)?.minimumRemainingLifeDays ?? Infinity;
  const old = balances.some(({ body }) => body.expiry !== null && daysUntil(body.expiry, today) <= life);
  const bad = balanceKey.endsWith('|available') ? [] : ['of bad status'];
  if (old) bad.push('too old');
  if (balances.some(({ body }) => lotStopOf(view, body.skuId, body.lot))) bad.push('of a stopped lot');
  if (!location || !isPickable(location)) bad.push('out of reach');
  // A doubt speaks of what was there before: what somebody brings at the same time is surely there [RP8].
  const isSeen = quantity <= (arrived.get(balanceKey) ?? 0);
  if (location && (location.blocked !== null || (location.doubtful && !isSeen))) bad.push('in a stopped bin');
  return bad.map((why) => `promised ${quantity} of ${balanceKey}, ${why}`);
}

/** Balances of units that must not be sold, in bins of these kinds. */
export const badAt =
  (...kinds: readonly LocationKind[]) =>
  (world: World): readonly string[] =>
    world
      .all(balanceDocument)
      .filter(({ body }) => {
        const location = world.get(locationDocument, body.place.replace('loc:', ''));
        return location !== undefined && kinds.includes(location.kind) && body.status !== 'available';
      })
      .map(({ key }) => key);
