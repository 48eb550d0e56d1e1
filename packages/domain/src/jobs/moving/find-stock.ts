import { brandDocument } from '../../catalog/brand.ts';
import { skuDocument, skuKey, type Sku } from '../../catalog/sku.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import type { Entry, View } from '../../kernel/document.ts';
import { isPickable, locationDocument, type Location } from '../../layout/location.ts';
import { balanceDocument, skuOfBalanceKey, type Balance } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { handsOwner } from '../../stock/hands.ts';
import { lotStopOf } from '../../stock/lot-stop.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../stock/place.ts';
import { poolKey, poolsOf } from '../../stock/pool.ts';
import { placeOf } from './decide/restate.ts';

/** What somebody looks at: an article with all its places, a place with all its articles, or what a lot or serial is on. */
export type StockSubject =
  | { readonly kind: 'sku'; readonly id: string; readonly lot: string | null }
  | { readonly kind: 'location' | 'handlingUnit'; readonly id: string }
  | {
      readonly kind: 'printed';
      readonly text: string;
      /** SKUs of which there is something with this lot or serial. */
      readonly skuIds: readonly string[];
    };

/** Units of one SKU, lot and status at one place. */
export interface StockRow {
  readonly key: string;
  readonly balance: Balance;
  readonly sku: Sku | null;
  /** Null for units, hands and suspense. */
  readonly location: Location | null;
  /** Whose hands; null elsewhere. */
  readonly hands: string | null;
  /** Units orders may still get. */
  readonly free: number;
  readonly countAsked: boolean;
}

/**
 * Finds what a text means in the stock: a bin, a unit, an article by its code with or without its brand. Codes people
 * scan are resolved before; undefined: the text is none of these.
 */
export function subjectOf(view: View, text: string): StockSubject | undefined {
  const code = text.trim();
  const upper = code.toUpperCase();
  const [bin] = [code, upper].filter((id) => view.get(locationDocument, id));
  if (bin !== undefined) return { kind: 'location', id: bin };
  const [unit] = [code, upper].filter(
    (id) =>
      view.get(handlingUnitDocument, id) ??
      view.list(balanceDocument, 'place', placeKey(inHandlingUnit(id)))[0],
  );
  if (unit !== undefined) return { kind: 'handlingUnit', id: unit };
  const brands = view.list(brandDocument, 'all', 'all');
  const ids = [code, ...brands.flatMap(({ key }) => [skuKey(key, code), skuKey(key, upper)])];
  const found = view.getMany(skuDocument, ids).findIndex((sku) => sku !== undefined);
  const id = ids[found];
  return id === undefined ? undefined : { kind: 'sku', id, lot: null };
}

/** Where stock lies, by status, lot and expiry; serials together, unless a serial was asked for. */
export function stockRows(view: View, subject: StockSubject): readonly StockRow[] {
  const pools = poolsOf(balancesOf(view, subject).filter(({ body }) => isShown(body)));
  const locationIds = pools.map(({ body }) => body.place.replace(/^loc:/, ''));
  const locations = view.getMany(locationDocument, locationIds);
  const skus = view.getMany(
    skuDocument,
    pools.map(({ body }) => body.skuId),
  );
  const asked = view.listMany(countRequestDocument, 'locationId', locationIds);
  return pools
    .map(({ key, body }, i): StockRow => {
      const location = body.place.startsWith('loc:') ? (locations[i] ?? null) : null;
      const isOpen =
        location !== null && isPickable(location) && location.blocked === null && !location.doubtful;
      const isGood = body.status === 'available' && lotStopOf(view, body.skuId, body.lot) === undefined;
      return {
        key,
        balance: body,
        sku: skus[i] ?? null,
        location,
        hands: handsOwner(body.place),
        free: isOpen && isGood ? Math.max(0, body.quantity - body.allocated) : 0,
        countAsked:
          location !== null &&
          (asked[i] ?? []).some(
            ({ body: request }) => request.skuId === null || request.skuId === body.skuId,
          ),
      };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The row somebody opened, also after its goods got another status; null when nothing of it is left there. */
export const openedRow = (rows: readonly StockRow[], opened: StockRow): StockRow | null =>
  rows.find(({ key }) => key === opened.key) ??
  rows.find(
    ({ balance }) => poolKey({ ...balance, status: opened.balance.status }) === poolKey(opened.balance),
  ) ??
  null;

const isShown = ({ place, quantity, allocated }: Balance): boolean =>
  (quantity !== 0 || allocated !== 0) && (placeOf(place) !== null || place === 'virtual:suspense');

function balancesOf(view: View, subject: StockSubject): readonly Entry<Balance>[] {
  switch (subject.kind) {
    case 'sku':
      return view
        .list(balanceDocument, 'skuId', subject.id)
        .filter(({ body }) => subject.lot === null || body.lot === subject.lot);
    case 'location':
      return view.list(balanceDocument, 'place', placeKey(atLocation(subject.id)));
    case 'handlingUnit':
      return view.list(balanceDocument, 'place', placeKey(inHandlingUnit(subject.id)));
    case 'printed':
      return view
        .listMany(balanceDocument, 'skuId', subject.skuIds)
        .flat()
        .filter(({ body }) => body.lot === subject.text || body.serial === subject.text);
  }
}

/**
 * A lot or serial by itself, which no index knows: the keys of balances say which SKUs have it, so that their stock alone
 * is read.
 *
 * @param keys of balances with it, told by `isPrintedIn`
 */
export const printedSubject = (text: string, keys: readonly string[]): StockSubject => ({
  kind: 'printed',
  text,
  skuIds: [...new Set(keys.map(skuOfBalanceKey))],
});

export interface StockSums {
  readonly onHand: number;
  readonly promised: number;
  readonly free: number;
  readonly stopped: number;
}

/** The four figures over a list. */
export const stockSums = (rows: readonly StockRow[]): StockSums => ({
  onHand: rows.reduce((sum, { balance }) => sum + balance.quantity, 0),
  promised: rows.reduce((sum, { balance }) => sum + balance.allocated, 0),
  free: rows.reduce((sum, row) => sum + row.free, 0),
  stopped: rows.reduce(
    (sum, { balance }) => sum + (balance.status === 'available' ? 0 : Math.max(0, balance.quantity)),
    0,
  ),
});
