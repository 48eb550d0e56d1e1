import { countedTwice } from '../../../discrepancies/counted-twice.ts';
import { raise, type Subject } from '../../../discrepancies/discrepancy.ts';
import { nothing, together, told, type BothWays } from '../../../kernel/both-ways.ts';
import { placeKey } from '../../../stock/place.ts';
import { brokenByPutDown } from '../../../storage-rules/put-down.ts';
import type { Taken } from '../../../storage-rules/stored-stock.ts';
import { unitsFromNowhere } from '../../../storage-rules/taken-parts.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import type { Store } from './store.ts';
import { loadOf } from './with-undo.ts';

/** What a drop contradicts. It stands; each gap between book, rules and shelf becomes a card with its story [PA10]. */
export const brokenExpectations = (body: Store, taken: Taken): BothWays =>
  together([
    brokenByPutDown({ ...body, did: 'putaway' }, taken),
    moreThanReceived(body, taken),
    notHeld(body, taken),
    storedAgain(body, taken),
  ]);

const subject = (body: Store): Omit<Subject, 'type' | 'severity' | 'facts'> & { did: string } => ({
  locationId: body.locationId,
  skuId: body.skuId,
  orderId: null,
  runId: null,
  quantity: null,
  done: [],
  did: 'putaway',
});

function moreThanReceived(body: Store, { view, context, parts }: Taken): BothWays {
  const units = unitsFromNowhere(parts);
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
function notHeld(body: Store, { view, context }: Taken): BothWays {
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

/**
 * Goods are proved at the bin before they go into it. A second drop at the place of the last one, with nothing proved in
 * between, is a tap that was two; both stand, for the unit may have held enough for both.
 */
function storedAgain(body: Store, { view, context }: Taken): BothWays {
  const load = loadOf(view, context);
  if (!load || load.bin !== null || load.proved !== null || load.lastPlace !== body.locationId)
    return nothing;
  const { locationId, skuId, quantity: units, place } = body;
  const facts = { unit: placeKey(place) };
  return countedTwice(view, context, { locationId, skuId, units, facts, did: 'putaway' });
}
