import type { Discrepancy } from '../../discrepancies/discrepancy.ts';
import type { Balance } from '../../stock/balance.ts';
import type { CountRequest } from '../../stock/count-request.ts';
import {
  outsidePlace,
  stockAddress,
  vanishedPlace,
  type PhysicalFloor,
  type PhysicalMove,
} from './physical-floor.ts';

/** Documents of a kind by key, as a server has them. */
export type Documents = (kind: string) => Iterable<readonly [key: string, body: unknown]>;

export interface Accounts {
  readonly documents: Documents;
  readonly floor: PhysicalFloor;
  /** Movements that happened and that the book cannot know yet, or never: pending, parked, reported as lost. */
  readonly unbooked: readonly PhysicalMove[];
  /** Bins of which an applied command said that they do not hold what the book says. */
  readonly seen: readonly { readonly commandId: string; readonly place: string; readonly skuId: string }[];
}

/** Σ over all places is zero per SKU, lot and serial [S1]. Names what is not. */
export function unbalanced(documents: Documents): readonly string[] {
  const sums = new Map<string, number>();
  for (const [, body] of documents('balance')) {
    const { skuId, lot, serial, quantity } = body as Balance;
    const identity = [skuId, lot, serial].join('|');
    sums.set(identity, (sums.get(identity) ?? 0) + quantity);
  }
  return [...sums].flatMap(([identity, sum]) => (sum === 0 ? [] : [`${identity} sums to ${sum}`]));
}

/**
 * Gaps between book and floor that nothing explains. A gap is explained by movements on their way, by goods that
 * vanished and nobody saw it yet, or by a card or a count about that bin and SKU or about what was done there.
 */
export function truthGaps({ documents, floor, unbooked, seen }: Accounts): readonly string[] {
  const gaps = bookedOf(documents);
  const add = (address: string, units: number): void => {
    gaps.set(address, (gaps.get(address) ?? 0) + units);
  };
  for (const [address, units] of floor.stock()) add(address, -units);
  for (const { from, to, skuId, lot, units } of unbooked) {
    add(stockAddress(from, skuId, lot), -units);
    add(stockAddress(to, skuId, lot), units);
  }
  const explained = explanations(documents, floor);
  const tellers = new Set(
    [...documents('discrepancy')].flatMap(([, body]) =>
      (body as Discrepancy).evidence.map(({ commandId }) => commandId),
    ),
  );
  const unseen = seen.filter(
    ({ commandId, place, skuId }) => !explained(place, skuId) && !tellers.has(commandId),
  );
  return [
    ...[...gaps].flatMap(([address, gap]) => {
      const [place = '', skuId = ''] = address.split('|');
      if (gap === 0 || place === outsidePlace || place === vanishedPlace) return [];
      return explained(place, skuId) ? [] : [`${address}: the book has ${gap} more than the floor`];
    }),
    ...unseen.map(({ place, skuId }) => `${place}|${skuId}: somebody saw a gap and no card tells of it`),
  ];
}

function bookedOf(documents: Documents): Map<string, number> {
  const booked = new Map<string, number>();
  for (const [, body] of documents('balance')) {
    const { place, skuId, lot, quantity } = body as Balance;
    if (place.startsWith('virtual:')) continue;
    const address = stockAddress(place, skuId, lot);
    booked.set(address, (booked.get(address) ?? 0) + quantity);
  }
  return booked;
}

function explanations(documents: Documents, floor: PhysicalFloor): (place: string, skuId: string) => boolean {
  const told = new Set<string>();
  for (const [, body] of documents('discrepancy')) {
    const card = body as Discrepancy;
    for (const address of placesOf(card, floor)) told.add(address);
  }
  for (const [, body] of documents('countRequest')) {
    const { locationId, skuId } = body as CountRequest;
    told.add(`loc:${locationId}|${skuId}`);
  }
  return (place, skuId) => told.has(`${place}|${skuId}`) || told.has(`${place}|`);
}

/** Places and SKUs a card is about; one without an SKU speaks of everything at the place. */
function placesOf(
  { locationId, skuId, facts, evidence, done }: Discrepancy,
  floor: PhysicalFloor,
): readonly string[] {
  const tote = facts['tote'];
  const unit = facts['unit'];
  return [
    ...(locationId === null ? [] : [`loc:${locationId}|${skuId ?? ''}`]),
    ...(typeof tote === 'string' ? [`hu:${tote}|${skuId ?? ''}`] : []),
    // Where the book has goods that lie where they must not: it says so, and the floor has them elsewhere.
    ...done.flatMap(({ code, data }) =>
      code === 'set_aside' && typeof data['location'] === 'string'
        ? [`loc:${data['location']}|${skuId ?? ''}`]
        : [],
    ),
    // A place such as `hu:P-7`, of which somebody told what really was on it.
    ...(typeof unit === 'string' ? [`${unit}|${skuId ?? ''}`] : []),
    // Where the book keeps units that lie where they must not, until somebody carries them there.
    ...done.flatMap(({ code, data }) =>
      code === 'set_aside' && typeof data['location'] === 'string'
        ? [`loc:${data['location']}|${skuId ?? ''}`]
        : [],
    ),
    ...evidence.flatMap(({ commandId }) =>
      floor.deed(commandId).flatMap((move) => [`${move.from}|${move.skuId}`, `${move.to}|${move.skuId}`]),
    ),
  ];
}
