import { handsOwner } from '../../stock/hands.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import type { View } from '../../kernel/document.ts';
import { locationDocument, type Location } from '../../layout/location.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { placeKey, virtual } from '../../stock/place.ts';

/** Where units of a stopped lot are. `hands`: somebody carries them; `tote`: picked for an order. */
export type AccountPlace = 'quarantine' | 'bin' | 'place' | 'unit' | 'tote' | 'hands' | 'suspense';

export interface AccountRow {
  readonly place: string;
  readonly kind: AccountPlace;
  /** Location of bins; unit of units and totes; operator of hands. */
  readonly id: string;
  /** Base units of all statuses; below zero where more left than the book knew. */
  readonly quantity: number;
  readonly orderId: string | null;
}

export interface Account {
  readonly rows: readonly AccountRow[];
  /** Units that lie in quarantine. */
  readonly done: number;
  /** Units, counted without sign, that still have to be brought there or explained. */
  readonly open: number;
}

/**
 * Every unit of a lot with its place [MV31]. What is neither in quarantine nor out of the building is open [MV33].
 * Statuses are taken together: a device that did not know took them as good ones [MV32].
 */
export function accountOf(view: View, of: { readonly skuId: string; readonly lot: string | null }): Account {
  const sums = new Map<string, number>();
  for (const { body } of view.list(balanceDocument, 'skuId', of.skuId)) {
    if (body.lot !== of.lot) continue;
    sums.set(body.place, (sums.get(body.place) ?? 0) + body.quantity);
  }
  const rows = [...sums].flatMap(([place, quantity]) =>
    quantity === 0 ? [] : (rowOf(view, place, quantity) ?? []),
  );
  const isDone = ({ kind }: AccountRow): boolean => kind === 'quarantine';
  const sum = (some: readonly AccountRow[]): number =>
    some.reduce((total, { quantity }) => total + Math.abs(quantity), 0);
  return {
    rows: rows.toSorted((a, b) => rank[a.kind] - rank[b.kind] || (a.place < b.place ? -1 : 1)),
    done: sum(rows.filter(isDone)),
    open: sum(rows.filter((row) => !isDone(row))),
  };
}

const rank: Readonly<Record<AccountPlace, number>> = {
  bin: 0,
  place: 1,
  unit: 2,
  tote: 3,
  hands: 4,
  suspense: 5,
  quarantine: 6,
};

function rowOf(view: View, place: string, quantity: number): AccountRow | null {
  if (place.startsWith('loc:')) {
    const id = place.slice('loc:'.length);
    return { place, kind: kindOf(view.get(locationDocument, id)), id, quantity, orderId: null };
  }
  if (place.startsWith('hu:')) {
    const owner = handsOwner(place);
    if (owner !== null) return { place, kind: 'hands', id: owner, quantity, orderId: null };
    const id = place.slice('hu:'.length);
    const unit = view.get(handlingUnitDocument, id);
    const orderId = unit?.orderId ?? null;
    return { place, kind: orderId === null ? 'unit' : 'tote', id, quantity, orderId };
  }
  return place === placeKey(virtual('suspense'))
    ? { place, kind: 'suspense', id: '', quantity, orderId: null }
    : null;
}

const kindOf = (location: Location | undefined): AccountPlace => {
  if (location?.kind === 'quarantine') return 'quarantine';
  return location?.kind === 'pick' || location?.kind === 'bulk' ? 'bin' : 'place';
};
