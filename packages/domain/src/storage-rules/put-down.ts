import { skuDocument } from '../catalog/sku.ts';
import { cardAndDoubt } from '../discrepancies/card-and-doubt.ts';
import { raise, type Subject } from '../discrepancies/discrepancy.ts';
import { earlierHands } from '../discrepancies/earlier-hands.ts';
import { nothing, together, told, type BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { locationDocument } from '../layout/location.ts';
import { locationBlocked, locationUnblocked } from '../layout/layout-events.ts';
import { misplacedAt } from '../stock/doubt-bin.ts';
import { readBin, roomFor } from './bin.ts';
import type { Unfit } from './goods.ts';
import { bookedAway, isKeptAway } from './kept-away.ts';
import { storageRefusal, type Refused } from './storage-refusal.ts';

/** Goods somebody put down at a place, whatever job it was. */
export interface PutDown {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly quantity: number;
  readonly locationId: string;
  /** What the person did, as a code of the catalogue: `putaway`, `moved`. */
  readonly did: string;
}

export interface PutDownGoods {
  readonly view: View;
  readonly context: DecideContext;
  /** Units by what speaks against them; null when nothing does. */
  readonly parts: readonly { readonly quantity: number; readonly unfit: Unfit | null }[];
}

/**
 * What goods that were put down contradict. They stay; each gap between rules, book and shelf becomes a card with its
 * story. Raises: reference_unknown, unfit_stored, wrong_place, bin_overfilled, no_bin_free.
 */
export const brokenByPutDown = (body: PutDown, goods: PutDownGoods): BothWays =>
  together([
    unknownPlace(body, goods),
    unfitStored(body, goods),
    againstRules(body, goods),
    parked(body, goods),
  ]);

const subject = (body: PutDown): Omit<Subject, 'type' | 'severity' | 'facts'> & { did: string } => ({
  locationId: body.locationId,
  skuId: body.skuId,
  orderId: null,
  runId: null,
  quantity: null,
  done: [],
  did: body.did,
});

function unknownPlace(body: PutDown, { view, context }: PutDownGoods): BothWays {
  if (view.get(locationDocument, body.locationId)) return nothing;
  return told(
    raise(view, context, {
      ...subject(body),
      type: 'reference_unknown',
      severity: 'attention',
      facts: { bin: body.locationId, units: body.quantity },
    }),
  );
}

/** The bin is closed until the units are out of it; the book has them where they are carried. */
function unfitStored(body: PutDown, { view, context, parts }: PutDownGoods): BothWays {
  const kept = parts.filter((part) => isKeptAway(part, body.locationId, view));
  const units = kept.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units === 0) return nothing;
  const { locationId } = body;
  const at = context.occurredAt;
  const isOpen = view.get(locationDocument, locationId)?.blocked === null;
  const away = bookedAway(view);
  return {
    events: [
      ...(isOpen ? [locationBlocked.create({ locationId, reason: 'unfit_goods', at })] : []),
      raise(view, context, {
        ...subject(body),
        type: 'unfit_stored',
        severity: 'serious',
        quantity: -units,
        facts: { lot: body.lot, status: kept[0]?.unfit ?? null, units },
        done: [
          { code: 'bin_closed', data: { location: locationId } },
          ...(away.kind === 'location'
            ? [{ code: 'set_aside', data: { location: away.id, quantity: units } }]
            : []),
        ],
      }),
    ],
    back: isOpen ? [locationUnblocked.create({ locationId, blockedAt: at })] : [],
  };
}

/** Codes that mean somebody else was there first, and not that the place was wrong from the start. */
const filledMeanwhile = new Set(['other_product', 'other_lot']);

function againstRules(body: PutDown, taken: PutDownGoods): BothWays {
  const { view, context, parts } = taken;
  const bin = readBin(view, body.locationId);
  const fit = parts.filter(({ unfit }) => unfit === null);
  const units = fit.reduce((sum, { quantity }) => sum + quantity, 0);
  if (!bin || units === 0) return nothing;
  const sku = view.get(skuDocument, body.skuId);
  const goods = { skuId: body.skuId, lot: body.lot, expiry: body.expiry, status: 'available' as const };
  const refused = storageRefusal(bin, { goods, sku, today: context.occurredAt.slice(0, 10) });
  const room = roomFor(bin, sku);
  if (refused && !filledMeanwhile.has(refused.code)) return wrongPlace(body, taken, refused);
  if (!refused && (room === null || units <= room)) return nothing;
  return overfilled(body, taken, { why: refused?.code ?? 'no_room', room: refused ? null : room });
}

const wrongPlace = (body: PutDown, { view, context }: PutDownGoods, refused: Refused): BothWays =>
  told(
    raise(view, context, {
      ...subject(body),
      type: 'wrong_place',
      severity: refused.code === 'bin_blocked' ? 'attention' : 'serious',
      facts: { why: refused.code, units: body.quantity },
    }),
  );

/** Two people filled one bin: both facts stand, and somebody looks before anyone relies on it. */
function overfilled(
  body: PutDown,
  { view, context }: PutDownGoods,
  { why, room }: { readonly why: string; readonly room: number | null },
): BothWays {
  const { locationId } = body;
  return cardAndDoubt(view, context, {
    ...subject(body),
    skuId: null,
    type: 'bin_overfilled',
    severity: 'attention',
    facts: { why, room, units: body.quantity, sku: body.skuId },
    before: earlierHands(view, locationId),
    doubts: misplacedAt(locationId, null),
  });
}

function parked(body: PutDown, { view, context }: PutDownGoods): BothWays {
  if (view.get(locationDocument, body.locationId)?.kind !== 'overflow') return nothing;
  return told(
    raise(view, context, {
      ...subject(body),
      type: 'no_bin_free',
      severity: 'attention',
      quantity: body.quantity,
      facts: { units: body.quantity },
    }),
  );
}
