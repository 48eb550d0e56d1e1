import { countedTwice } from '../../../discrepancies/counted-twice.ts';
import { secondTapMs, type LastDeed } from '../../../entries/second-tap.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { handsOf } from '../../../stock/hands.ts';
import { placeKey } from '../../../stock/place.ts';
import { carryDocument } from '../state.ts';
import type { Put } from './put.ts';
import type { Take } from './take.ts';

type Goods = Pick<Put, 'skuId' | 'lot' | 'status' | 'quantity' | 'serials'>;

export interface Deed extends LastDeed {
  readonly goods: Goods;
  /** The bin it was done at; null at other places. */
  readonly locationId: string | null;
  readonly did: 'taken' | 'moved';
}

const deedOf = (what: string, place: string, { skuId, lot, status, quantity }: Goods): string =>
  [what, place, skuId, lot ?? '', status, quantity].join('|');

export const takeDeed = (body: Take, { occurredAt: at }: DecideContext): Deed => ({
  at,
  deed: deedOf('take', placeKey(body.place), body),
  goods: body,
  locationId: body.place.kind === 'location' ? body.place.id : null,
  did: 'taken',
});

export const putDeed = (body: Put, { occurredAt: at }: DecideContext): Deed => ({
  at,
  deed: deedOf('put', body.locationId, body),
  goods: body,
  locationId: body.locationId,
  did: 'moved',
});

/**
 * The same units taken or put down twice in a blink [MV13]. Serials that were read tell one unit from another.
 */
export function tappedTwice(deed: Deed, view: View, context: DecideContext): BothWays {
  const last = view.get(carryDocument, context.operatorId)?.last;
  const apartMs = deed.goods.serials.length > 0 ? null : secondTapMs(last, deed);
  if (apartMs === null) return nothing;
  const { locationId, did, goods } = deed;
  const facts = { unit: placeKey(handsOf(context.operatorId)), apartMs };
  return countedTwice(view, context, { locationId, skuId: goods.skuId, units: goods.quantity, facts, did });
}
