import { isPickable, isReserve, locationDocument, type Location } from '../layout/location.ts';
import { facesOf } from '../layout/pick-face.ts';
import type { Brand } from '../catalog/brand.ts';
import type { Entry, View } from '../kernel/document.ts';
import { balanceDocument, type Balance } from './balance.ts';
import { lotStopOf } from './lot-stop.ts';
import { poolsOf } from './pool.ts';

export interface AllocationPart {
  /** The balance without a serial, on which the promise stands. */
  readonly balanceKey: string;
  /** All serials taken together. */
  readonly balance: Balance;
  readonly locationId: string;
  readonly quantity: number;
}

export interface Demand {
  readonly skuId: string;
  readonly quantity: number;
  readonly brand: Pick<Brand, 'code' | 'minimumRemainingLifeDays'>;
  /** ISO date on which it has to be good enough. */
  readonly today: string;
  /** Only this lot, or any. */
  readonly lot?: string | null;
  readonly notAt?: string;
}

const dayMs = 86_400_000;
const locationOf = (balance: Balance): string | null =>
  balance.place.startsWith('loc:') ? balance.place.slice(4) : null;

/** Days between two ISO dates. */
export const daysUntil = (date: string, today: string): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / dayMs);

/** Whether a balance may serve orders at all [S6] [S7]. */
export function isAllocatable(
  balance: Pick<Balance, 'status' | 'expiry'>,
  location: Location | undefined,
  demand: Pick<Demand, 'brand' | 'today'>,
): boolean {
  if (!location || !isPickable(location) || location.blocked !== null || location.doubtful) return false;
  if (location.brand !== null && location.brand !== demand.brand.code) return false;
  if (balance.status !== 'available') return false;
  return (
    balance.expiry === null || daysUntil(balance.expiry, demand.today) > demand.brand.minimumRemainingLifeDays
  );
}

/**
 * First expiring first; stock of unknown expiry last; among equals the oldest first [S5], then the key as a stable
 * tie.
 */
export function byRotation(a: Entry<Balance>, b: Entry<Balance>): number {
  const [x, y] = [a.body.expiry ?? '9999', b.body.expiry ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  if (a.body.since !== b.body.since) return a.body.since < b.body.since ? -1 : 1;
  return a.key < b.key ? -1 : a.key === b.key ? 0 : 1;
}

/**
 * Finds stock for a demand by rotation; reserve of an SKU with a pick face is left to replenishment [S21]. `taken` counts what the same decision already promised, by balance key;
 * what this call finds is added to it.
 *
 * @returns the parts found; their sum may fall short of the demand.
 */
export function findStock(view: View, demand: Demand, taken: Map<string, number>): readonly AllocationPart[] {
  const balances = poolsOf(
    view.list(balanceDocument, 'skuId', demand.skuId).filter(({ body }) => locationOf(body) !== null),
  );
  const locationIds = [...new Set(balances.map(({ body }) => locationOf(body) ?? ''))];
  const locations = new Map(
    view.getMany(locationDocument, locationIds).map((location, i) => [locationIds[i] ?? '', location]),
  );
  const isFaced = facesOf(view, demand.skuId).length > 0;
  const parts: AllocationPart[] = [];
  let open = demand.quantity;
  for (const { key, body } of balances.toSorted(byRotation)) {
    const locationId = locationOf(body) ?? '';
    if (open === 0) break;
    if (locationId === demand.notAt || (demand.lot !== undefined && demand.lot !== body.lot)) continue;
    const location = locations.get(locationId);
    if (!isAllocatable(body, location, demand) || lotStopOf(view, body.skuId, body.lot)) continue;
    if (isFaced && location && isReserve(location)) continue;
    const quantity = Math.min(open, body.quantity - body.allocated - (taken.get(key) ?? 0));
    if (quantity <= 0) continue;
    parts.push({ balanceKey: key, balance: body, locationId, quantity });
    taken.set(key, (taken.get(key) ?? 0) + quantity);
    open -= quantity;
  }
  return parts;
}
