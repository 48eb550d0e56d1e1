import { skuDocument } from '../../../catalog/sku.ts';
import { raise, type Subject } from '../../../discrepancies/discrepancy.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { locationDocument } from '../../../layout/location.ts';
import { locationBlocked, locationDoubted, locationUnblocked } from '../../../layout/layout-events.ts';
import { countRequested, countWithdrawn } from '../../../stock/count-request.ts';
import { placeKey } from '../../../stock/place.ts';
import { readBin, roomFor } from '../../../storage-rules/bin.ts';
import { storageRefusal, type Refused } from '../../../storage-rules/storage-refusal.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import { earlierHands } from './earlier-hands.ts';
import type { Store } from './store.ts';
import { bookedAway, isKeptAway, type Both, type Taken } from './stored-stock.ts';

const nothing: Both = { events: [], back: [] };

/** What a drop contradicts. It stands; each gap between book, rules and shelf becomes a card with its story [PA10]. */
export function brokenExpectations(body: Store, taken: Taken): Both {
  const parts = [
    unknownPlace(body, taken),
    unfitStored(body, taken),
    againstRules(body, taken),
    moreThanReceived(body, taken),
    notHeld(body, taken),
    parked(body, taken),
  ];
  return { events: parts.flatMap(({ events }) => events), back: parts.flatMap(({ back }) => back) };
}

const subject = (body: Store): Omit<Subject, 'type' | 'severity' | 'facts'> & { did: string } => ({
  locationId: body.locationId,
  skuId: body.skuId,
  orderId: null,
  runId: null,
  quantity: null,
  done: [],
  did: 'putaway',
});

const told = (...events: readonly DomainEvent[]): Both => ({ events, back: [] });

function unknownPlace(body: Store, { view, context }: Taken): Both {
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
function unfitStored(body: Store, { view, context, parts }: Taken): Both {
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

function againstRules(body: Store, taken: Taken): Both {
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

const wrongPlace = (body: Store, { view, context }: Taken, refused: Refused): Both =>
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
  body: Store,
  { view, context }: Taken,
  { why, room }: { readonly why: string; readonly room: number | null },
): Both {
  const { locationId } = body;
  const { commandId, operatorId, occurredAt: at } = context;
  return {
    events: [
      locationDoubted.create({ locationId, doubtful: true, commandId }),
      countRequested.create({
        locationId,
        skuId: null,
        reason: 'misplaced',
        seenQuantity: null,
        raisedBy: operatorId,
        at,
        commandId,
      }),
      raise(view, context, {
        ...subject(body),
        skuId: null,
        type: 'bin_overfilled',
        severity: 'attention',
        facts: { why, room, units: body.quantity, sku: body.skuId },
        done: [
          { code: 'bin_stopped', data: { location: locationId } },
          { code: 'count_requested', data: { location: locationId } },
        ],
        before: earlierHands(view, locationId),
      }),
    ],
    back: [
      locationDoubted.create({ locationId, doubtful: false, commandId }),
      countWithdrawn.create({ locationId, skuId: null, commandId }),
    ],
  };
}

function moreThanReceived(body: Store, { view, context, parts }: Taken): Both {
  const units = parts.reduce((sum, { from, quantity }) => sum + (from === 'nowhere' ? quantity : 0), 0);
  if (units === 0) return nothing;
  return told(
    raise(view, context, {
      ...subject(body),
      type: 'receipt_differs',
      severity: 'attention',
      quantity: -units,
      facts: { unit: placeKey(body.place), stored: body.quantity, received: body.quantity - units },
    }),
  );
}

/** Somebody else has the unit on the trolley, by the book. */
function notHeld(body: Store, { view, context }: Taken): Both {
  if (body.place.kind !== 'handlingUnit') return nothing;
  const claim = view.get(putawayTaskDocument, body.place.id)?.claim;
  if (!claim || (claim.operatorId === context.operatorId && claim.deviceId === context.deviceId))
    return nothing;
  return told(
    raise(view, context, {
      ...subject(body),
      type: 'load_not_held',
      severity: 'attention',
      facts: { unit: body.place.id, heldBy: claim.operatorId },
    }),
  );
}

function parked(body: Store, { view, context }: Taken): Both {
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
