import { skuDocument, type Sku } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { locationDocument, plainPlace, siteDocument, siteKey } from '../layout/location.ts';
import { balanceDocument, type StockStatus } from '../stock/balance.ts';
import { unsellable } from '../stock/incoming-status.ts';
import { move } from '../stock/ledger.ts';
import { atLocation, virtual } from '../stock/place.ts';
import { storageRefusal, type StorageRefusal } from '../storage-rules/storage-refusal.ts';
import { openingRowDocument, openingRowTaken } from './opening-row.ts';

/** Units that lie somewhere when the book begins, as a stock list has them. */
export interface OpeningRow {
  /** Names the list, so that the next one may add to it. */
  readonly reference: string;
  readonly locationId: string;
  readonly skuId: string;
  readonly lot: string | null;
  /** ISO date. */
  readonly expiry: string | null;
  readonly serial: string | null;
  /** What the list says; the book may know worse [S12]. */
  readonly status: StockStatus;
  readonly quantity: number;
  /** ISO instant since when they lie there, for rotation; null: now. */
  readonly since: string | null;
}

export const openingRowKey = (row: OpeningRow): string =>
  [
    row.reference,
    row.locationId,
    row.skuId,
    row.lot ?? '',
    row.expiry ?? '',
    row.serial ?? '',
    row.status,
  ].join('|');

/** Keys of documents are no longer than this. */
const longestKey = 300;

export type Unfit = Exclude<StockStatus, 'available'> | 'short_life';

export type OpeningRefusal =
  | { readonly code: 'known'; readonly quantity: number }
  | { readonly code: 'key_too_long' | 'sku_unknown' | 'location_unknown' | 'quarantine_missing' }
  | { readonly code: 'lot_missing' | 'expiry_missing' | 'serial_missing' | 'serial_not_one' }
  | { readonly code: 'lot_not_tracked' | 'serial_not_tracked' }
  | { readonly code: 'serial_elsewhere'; readonly place: string }
  /** Such units would lie where pickers reach them. */
  | { readonly code: 'unfit'; readonly why: Unfit }
  | { readonly code: 'not_stored_there'; readonly why: StorageRefusal };

export interface Opening {
  /** ISO instant. */
  readonly now: string;
  /** What becomes of unfit units outside quarantine: refused, or booked into the quarantine of the site. */
  readonly unfit: 'refuse' | 'quarantine';
}

export interface Opened {
  readonly events: readonly DomainEvent[];
  /** Why they went into quarantine instead; null: they are where the list has them. */
  readonly quarantined: Unfit | null;
}

/**
 * Takes a row of a stock list into the book by one movement out of `opening` [S13]. Units that nobody may sell never
 * come to lie in a pickable place [S14]; where they may be is for the storage rules to say.
 */
export function openStock(
  view: View,
  row: OpeningRow,
  { now, unfit: whenUnfit }: Opening,
): Result<Opened, OpeningRefusal> {
  const key = openingRowKey(row);
  if (key.length > longestKey) return decline({ code: 'key_too_long' });
  const known = view.get(openingRowDocument, key);
  if (known) return decline({ code: 'known', quantity: known.quantity });
  const sku = view.get(skuDocument, row.skuId);
  if (!sku) return decline({ code: 'sku_unknown' });
  const untracked = trackingRefusal(view, row, sku);
  if (untracked) return decline(untracked);
  const today = now.slice(0, 10);
  const why = unfitness(view, row, today);
  const status: StockStatus = why === 'short_life' ? 'hold' : (why ?? 'available');
  const wanted = { sku, today, goods: { ...row, status } };
  const there = placeRefusal(view, row.locationId, wanted);
  if (there === null) return ok(opened(row, { key, now, status, at: row.locationId, quarantined: null }));
  if (there === 'location_unknown') return decline({ code: there });
  if (why === null) return decline({ code: 'not_stored_there', why: there });
  if (whenUnfit === 'refuse') return decline({ code: 'unfit', why });
  const quarantine = view.get(siteDocument, siteKey)?.quarantine;
  return quarantine === undefined || placeRefusal(view, quarantine, wanted) !== null
    ? decline({ code: 'quarantine_missing' })
    : ok(opened(row, { key, now, status, at: quarantine, quarantined: why }));
}

function opened(
  { skuId, lot, expiry, serial, quantity, since }: OpeningRow,
  at: {
    readonly key: string;
    readonly now: string;
    readonly status: StockStatus;
    readonly at: string;
    readonly quarantined: Unfit | null;
  },
): Opened {
  const events = [
    move({
      skuId,
      lot,
      serial,
      expiry,
      from: virtual('opening'),
      to: atLocation(at.at),
      fromStatus: 'available',
      toStatus: at.status,
      quantity,
      reason: 'opening',
      fromAllocated: 0,
      at: since ?? at.now,
      by: null,
    }),
    openingRowTaken.create({ key: at.key, quantity, takenAt: at.now }),
  ];
  return { events, quarantined: at.quarantined };
}

/** What speaks most against the units; null: nothing. */
const unfitness = (view: View, row: OpeningRow, today: string): Unfit | null =>
  row.status === 'available' ? unsellable(view, row, today) : row.status;

function trackingRefusal(view: View, row: OpeningRow, { tracking }: Sku): OpeningRefusal | null {
  if (tracking.lot && row.lot === null) return { code: 'lot_missing' };
  if (tracking.expiry && row.expiry === null) return { code: 'expiry_missing' };
  if (tracking.serial && row.serial === null) return { code: 'serial_missing' };
  if (!tracking.lot && row.lot !== null) return { code: 'lot_not_tracked' };
  if (!tracking.serial && row.serial !== null) return { code: 'serial_not_tracked' };
  if (row.serial === null) return null;
  if (row.quantity !== 1) return { code: 'serial_not_one' };
  const there = view
    .list(balanceDocument, 'skuId', row.skuId)
    .find(
      ({ body }) => body.serial === row.serial && body.quantity > 0 && !body.place.startsWith('virtual:'),
    );
  return there ? { code: 'serial_elsewhere', place: there.body.place } : null;
}

/**
 * Why the units may not be at a place by what it is for and made for. What else lies there is not asked: the units
 * are there already, in whatever order the list has them.
 */
function placeRefusal(
  view: View,
  locationId: string,
  wanted: Parameters<typeof storageRefusal>[1],
): StorageRefusal | 'location_unknown' | null {
  const location = view.get(locationDocument, locationId);
  if (!location) return 'location_unknown';
  const bin = {
    locationId,
    // A closed bin may hold goods; nothing is allocated there.
    location: { ...location, blocked: null },
    limits: location.limits ?? plainPlace,
    contents: [],
    skus: new Map<string, Sku>(),
  };
  return storageRefusal(bin, wanted)?.code ?? null;
}
