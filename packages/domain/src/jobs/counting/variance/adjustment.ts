import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { isPickable, locationDocument, type Location } from '../../../layout/location.ts';
import { balanceDocument, type Balance, type StockStatus } from '../../../stock/balance.ts';
import { bookedAway } from '../../../storage-rules/kept-away.ts';
import { statusOf, unsellable } from '../../../stock/incoming-status.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy } from '../../../stock/moved-by.ts';
import { atLocation, placeKey, virtual, type Place } from '../../../stock/place.ts';
import { poolKey, type Variance } from '../state.ts';
import type { Judgement } from './judge-variance.ts';

interface Part {
  readonly from: Place;
  readonly to: Place;
  readonly fromStatus: StockStatus;
  readonly toStatus: StockStatus;
  readonly serial: string | null;
  readonly quantity: number;
}

const adjustment = virtual('adjustment');

/**
 * The balanced movements that make the book say what was counted [CT9]; nothing edits a quantity. What is missing goes
 * out of what the book believes good first. What is too many comes in for sale only where nothing speaks against it;
 * else, and what was found damaged, the book has it in quarantine, where it is carried [CT10]. Promises stay where
 * they are [CT13].
 */
export function adjustmentOf(
  variance: Variance,
  judgement: Judgement,
  { view, context }: { readonly view: View; readonly context: DecideContext },
): readonly DomainEvent[] {
  const bin = atLocation(variance.locationId);
  const held = view
    .list(balanceDocument, 'place', placeKey(bin))
    .map(({ body }) => body)
    .filter((balance) => poolKey(balance) === poolKey(variance));
  const { missing, extra } = judgement.round;
  const surplus = surplusPlace(view, variance, { judgement, today: context.occurredAt.slice(0, 10) });
  const loose = judgement.adjust + missing.length - extra.length;
  const parts: readonly Part[] = [
    ...spoiled(view, { bin, held, units: judgement.damaged }),
    ...missing.map((serial) => out(bin, { serial, quantity: 1, status: statusIn(held, serial) })),
    ...extra.map((serial) => ({ ...surplus, serial, quantity: 1 })),
    ...(loose < 0 ? shortage(bin, { held, units: -loose, judgement }) : []),
    ...(loose > 0 ? [{ ...surplus, serial: null, quantity: loose }] : []),
  ];
  const expiry = judgement.round.expiry;
  return parts
    .filter(({ quantity }) => quantity > 0)
    .map((part) => move(movementOf(part, { variance, expiry, context })));
}

const out = (
  bin: Place,
  {
    serial,
    quantity,
    status,
  }: { readonly serial: string | null; readonly quantity: number; readonly status: StockStatus },
): Part => ({ from: bin, to: adjustment, fromStatus: status, toStatus: status, serial, quantity });

const statusIn = (held: readonly Balance[], serial: string): StockStatus =>
  held.find((balance) => balance.serial === serial && balance.quantity > 0)?.status ?? 'available';

/** Units found damaged leave the bin; those that were believed good until now. */
function spoiled(
  view: View,
  { bin, held, units }: { readonly bin: Place; readonly held: readonly Balance[]; readonly units: number },
): readonly Part[] {
  const to = bookedAway(view);
  if (units === 0 || placeKey(to) === placeKey(bin)) return [];
  const serials = held.filter(
    ({ serial, status, quantity }) => serial !== null && status === 'available' && quantity > 0,
  );
  const loose = held.find(({ serial, status }) => serial === null && status === 'available')?.quantity ?? 0;
  const named = serials.slice(0, Math.max(0, units - Math.max(0, loose)));
  const part = { from: bin, to, fromStatus: 'available', toStatus: 'damaged' } as const;
  return [
    ...named.map(({ serial }) => ({ ...part, serial, quantity: 1 })),
    { ...part, serial: null, quantity: units - named.length },
  ];
}

/** Good units first: so what is left for sale is never more than what was seen. */
function shortage(
  bin: Place,
  {
    held,
    units,
    judgement,
  }: { readonly held: readonly Balance[]; readonly units: number; readonly judgement: Judgement },
): readonly Part[] {
  const good = Math.max(0, judgement.round.book.available - judgement.damaged);
  let bad = Math.max(0, units - good);
  const parts: Part[] = [];
  for (const { status, serial, quantity } of held) {
    if (status === 'available' || serial !== null || quantity <= 0 || bad === 0) continue;
    const taken = Math.min(bad, quantity);
    parts.push(out(bin, { serial, quantity: taken, status }));
    bad -= taken;
  }
  const taken = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  return [out(bin, { serial: null, quantity: units - taken, status: 'available' }), ...parts];
}

/** Where the book puts units nobody knew of, and as what. */
function surplusPlace(
  view: View,
  variance: Variance,
  { judgement, today }: { readonly judgement: Judgement; readonly today: string },
): Omit<Part, 'serial' | 'quantity'> {
  const { skuId, lot, locationId } = variance;
  const location = view.get(locationDocument, locationId);
  const sku = view.get(skuDocument, skuId);
  const { expiry: read, book } = judgement.round;
  const expiry = read ?? knownExpiry(view, variance);
  const status = statusOf(unsellable(view, { skuId, lot, expiry }, today));
  const kept = status === 'available' ? 'hold' : status;
  const from = { from: adjustment, fromStatus: 'available' } as const;
  if (!location || !isPickable(location)) return { ...from, to: atLocation(locationId), toStatus: kept };
  // Where the book has units in bad condition, nobody can say that the new ones are better.
  const isStrange = book.other > 0 || !belongs(sku, location, expiry);
  return isStrange || status !== 'available'
    ? { ...from, to: bookedAway(view), toStatus: kept }
    : { ...from, to: atLocation(locationId), toStatus: status };
}

/** Whether goods are known, of the bin's brand, and of a known date where they have one. */
const belongs = (sku: Sku | undefined, { brand }: Location, expiry: string | null): boolean =>
  sku !== undefined && (brand === null || brand === sku.brand) && (!sku.tracking.expiry || expiry !== null);

function knownExpiry(view: View, { locationId, skuId, lot }: Variance): string | null {
  const dates = view
    .list(balanceDocument, 'place', placeKey(atLocation(locationId)))
    .flatMap(({ body }) => (poolKey(body) === poolKey({ skuId, lot }) && body.expiry ? [body.expiry] : []));
  return dates.toSorted()[0] ?? null;
}

function movementOf(
  part: Part,
  {
    variance,
    expiry,
    context,
  }: { readonly variance: Variance; readonly expiry: string | null; readonly context: DecideContext },
): Movement {
  const { skuId, lot } = variance;
  const round = variance.rounds.at(-1);
  return {
    ...part,
    skuId,
    lot,
    expiry: part.from.kind === 'virtual' ? expiry : null,
    fromAllocated: 0,
    reason: 'count',
    at: context.occurredAt,
    by: movedBy(context, round ? round.book.available + round.book.other : null),
  };
}
