import type { View } from '../../../kernel/document.ts';
import { balanceDocument, balanceKey } from '../../../stock/balance.ts';
import { isOutsideKey, virtual } from '../../../stock/place.ts';
import { receivedSerialDocument, serialKey } from '../state.ts';

interface OfSku {
  readonly skuId: string;
  readonly lot: string | null;
}

/**
 * Serials of an SKU that the book knows before these goods come in [RC8]: from whatever way they came. Whoever keeps the
 * register of serials also holds what lies outside the building, where each of them left its mark as it came in; so
 * two reads by key answer, however many came in over the years. Others ask what is in the building now.
 */
export function knownSerials(view: View, of: OfSku, serials: readonly string[]): readonly string[] {
  if (serials.length === 0) return [];
  return view.holds(receivedSerialDocument) ? onRecord(view, of, serials) : inBuilding(view, of, serials);
}

/** Everything that is in the building came from one of these. */
const origins = (['supplier', 'opening', 'adjustment', 'customer', 'suspense'] as const).map(virtual);

function onRecord(view: View, { skuId, lot }: OfSku, serials: readonly string[]): readonly string[] {
  const noted = view.getMany(
    receivedSerialDocument,
    serials.map((serial) => serialKey(skuId, serial)),
  );
  // A stock list may have had it without the lot that the label says.
  const lots = lot === null ? [null] : [lot, null];
  const marksOf = (serial: string): readonly string[] =>
    lots.flatMap((each) =>
      origins.map((origin) => balanceKey(origin, { skuId, lot: each, serial }, 'available')),
    );
  const marks = view.getMany(balanceDocument, serials.flatMap(marksOf));
  const perSerial = lots.length * origins.length;
  return serials.filter(
    (_, i) =>
      noted[i] !== undefined ||
      marks.slice(i * perSerial, (i + 1) * perSerial).some((mark) => mark !== undefined),
  );
}

function inBuilding(view: View, { skuId }: OfSku, serials: readonly string[]): readonly string[] {
  const here = new Set(serialsHere(view, skuId).map(({ serial }) => serial));
  return serials.filter((serial) => here.has(serial));
}

/** Where the book has a serial: a bin or a unit in the building; null when it is gone, or was never placed. */
export function placeOfSerial(view: View, skuId: string, serial: string): string | null {
  const place = serialsHere(view, skuId).find((held) => held.serial === serial)?.place;
  return place === undefined ? null : place.slice(place.indexOf(':') + 1);
}

const serialsHere = (
  view: View,
  skuId: string,
): readonly { readonly serial: string | null; readonly place: string }[] =>
  view
    .list(balanceDocument, 'skuId', skuId)
    .filter(({ key, body }) => body.serial !== null && body.quantity > 0 && !isOutsideKey(key))
    .map(({ body }) => body);
