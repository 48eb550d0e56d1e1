import type { Brand } from '../catalog/brand.ts';
import type { View } from '../kernel/document.ts';
import { isReserve, locationDocument } from '../layout/location.ts';
import { byRotation, isAllocatable } from '../stock/allocate.ts';
import { balanceDocument, type Balance } from '../stock/balance.ts';
import { lotStopOf } from '../stock/lot-stop.ts';
import { poolsOf } from '../stock/pool.ts';
import { replenishmentTaskDocument, untaken } from './replenishment-task.ts';

export interface Goods {
  readonly skuId: string;
  readonly brand: Pick<Brand, 'code' | 'minimumRemainingLifeDays'>;
  /** ISO date. */
  readonly today: string;
}

/** Reserve stock of one SKU and lot in one bin that nobody has claimed yet. */
export interface ReserveSource {
  readonly key: string;
  readonly balance: Balance;
  readonly locationId: string;
  /** Base units. */
  readonly free: number;
}

const codeOf = ({ place }: Balance): string => (place.startsWith('loc:') ? place.slice('loc:'.length) : '');

/**
 * Reserve an SKU can be filled up from, in the order it is used [RP4]: first expiring first, else first in first (by
 * the day, for a day's goods are equally old); among equals the smallest remainder, so that bins become empty.
 * Never from a stopped bin, from goods of another brand, or from units that may not be sold.
 */
export function reserveSources(view: View, { skuId, brand, today }: Goods): readonly ReserveSource[] {
  const pools = poolsOf(view.list(balanceDocument, 'skuId', skuId).filter(({ body }) => codeOf(body) !== ''));
  const locations = view.getMany(
    locationDocument,
    pools.map(({ body }) => codeOf(body)),
  );
  const claimed = new Map<string, number>();
  for (const { body } of view.list(replenishmentTaskDocument, 'skuId', skuId)) {
    const from = sourceKey(body.source);
    claimed.set(from, (claimed.get(from) ?? 0) + untaken(body));
  }
  return pools
    .flatMap(({ key, body: balance }, i): ReserveSource[] => {
      const location = locations[i];
      if (!location || !isReserve(location) || !isAllocatable(balance, location, { brand, today })) return [];
      if (lotStopOf(view, skuId, balance.lot)) return [];
      const locationId = codeOf(balance);
      const taken = claimed.get(sourceKey({ locationId, lot: balance.lot })) ?? 0;
      const free = balance.quantity - balance.allocated - taken;
      return free > 0 ? [{ key, balance, locationId, free }] : [];
    })
    .toSorted(byUse);
}

const sourceKey = ({
  locationId,
  lot,
}: {
  readonly locationId: string;
  readonly lot: string | null;
}): string => `${locationId}|${lot ?? ''}`;

const dayOf = ({ since }: Balance): string => since.slice(0, 10);

function byUse(a: ReserveSource, b: ReserveSource): number {
  const [x, y] = [a.balance, b.balance];
  if ((x.expiry ?? '') === (y.expiry ?? '') && dayOf(x) === dayOf(y) && a.free !== b.free)
    return a.free - b.free;
  return byRotation({ key: a.key, body: x }, { key: b.key, body: y });
}
