import { countedTwice } from '../../../discrepancies/counted-twice.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import type { Put } from './put.ts';
import type { Take } from './take.ts';
import { tripOf } from './trip-of.ts';

/**
 * Bin and goods are proved before goods are taken or put [RP11]. The same once more at the place of the last step, with
 * nothing proved in between, is a tap that was two [RP19].
 */
export function doneAgain(body: Take | Put, view: View, context: DecideContext): BothWays {
  const { locationId, skuId, quantity: units, trolley } = body;
  const trip = tripOf(view, context);
  if (!trip || trip.bin !== null || trip.proved !== null || trip.lastPlace !== locationId) return nothing;
  const facts = { unit: placeKey(inHandlingUnit(trolley)) };
  return countedTwice(view, context, { locationId, skuId, units, facts, did: 'replenish' });
}
