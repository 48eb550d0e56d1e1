import type { Evidence } from '../../../discrepancies/discrepancy.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { handsOwner } from '../../../stock/hands.ts';
import { placeKey } from '../../../stock/place.ts';
import { carryCounted, handedBack, takenOver } from '../events.ts';
import { carryDocument, handOversDocument } from '../state.ts';
import type { Take } from './take.ts';

export interface GoodsInHands {
  readonly skuId: string;
  readonly lot: string | null;
}

/** Whose hands goods are taken out of; null when they lie somewhere, or in the hands of the person already. */
export function ownerOf({ place }: Pick<Take, 'place'>, { operatorId }: DecideContext): string | null {
  const owner = handsOwner(placeKey(place));
  return owner === operatorId ? null : owner;
}

/**
 * Units go from hand to hand [MV14]: the bins they came from are remembered for the orders that follow them, and the
 * person before takes nothing back of what is not theirs any more.
 */
export function takeOver(body: Take, view: View, context: DecideContext): BothWays {
  const owner = ownerOf(body, context);
  if (owner === null) return nothing;
  const { commandId, operatorId, deviceId, occurredAt, seen } = context;
  const { skuId, lot, quantity } = body;
  const lastPlace = view.get(carryDocument, operatorId)?.lastPlace ?? null;
  const origins = (view.get(carryDocument, owner)?.origins ?? []).filter((origin) => isOf(origin, body));
  const step = {
    commandId,
    operatorId,
    deviceId,
    occurredAt,
    seenSeq: seen?.seq ?? null,
    skuId,
    lot,
    quantity,
  };
  return {
    events: [
      ...origins.map((origin) =>
        carryCounted.create({ carry: operatorId, taken: 0, put: 0, origin, lastPlace }),
      ),
      takenOver.create({ owner, step }),
    ],
    back: [handedBack.create({ owner, commandId })],
  };
}

/** Who took such goods over from this person, as evidence of the devices that came before. */
export const handOversOf = (view: View, operatorId: string, goods: GoodsInHands): readonly Evidence[] =>
  (view.get(handOversDocument, operatorId)?.steps ?? [])
    .filter((step) => isOf(step, goods))
    .map(({ commandId, operatorId: by, deviceId, occurredAt, seenSeq, quantity }) => ({
      commandId,
      operatorId: by,
      deviceId,
      occurredAt,
      did: 'taken_over',
      seenSeq,
      expected: { quantity },
      share: null,
    }));

export const isOf = (one: GoodsInHands, { skuId, lot }: GoodsInHands): boolean =>
  one.skuId === skuId && one.lot === lot;
