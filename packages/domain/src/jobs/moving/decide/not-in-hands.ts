import type { Evidence } from '../../../discrepancies/discrepancy.ts';
import { earlierHands } from '../../../discrepancies/earlier-hands.ts';
import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { misplacedAt } from '../../../stock/doubt-bin.ts';
import { placeKey } from '../../../stock/place.ts';
import { movementOf } from '../../../stock/suspense.ts';
import { eventsBack } from '../../../undo/undo-list.ts';
import { carryDocument } from '../state.ts';
import { moveDiffers } from './move-differs.ts';
import { placeOf } from './restate.ts';
import type { Take } from './take.ts';
import { handOversOf, isOf, type GoodsInHands } from './take-over.ts';

/** Somebody else put them down meanwhile, it seems: one of the two has them, and the other's bin is counted [MV14]. */
export function notInHands(
  { place, skuId, lot, quantity }: Take,
  {
    view,
    context,
    units,
    owner,
  }: {
    readonly view: View;
    readonly context: DecideContext;
    readonly units: number;
    readonly owner: string;
  },
): BothWays {
  const goods = { skuId, lot };
  const bin = lastPutOf(view, owner, goods);
  const puts = putsOf(view, owner, goods);
  // Trails stay on servers and desks: what they tell is told, and a device counts what it knows of itself.
  const locationId = bin ?? puts.at(-1)?.locationId ?? null;
  return moveDiffers(view, context, {
    locationId,
    skuId,
    quantity: -units,
    facts: { unit: placeKey(place), taken: quantity, held: quantity - units },
    did: 'taken_over',
    before: [
      ...handOversOf(view, owner, goods),
      ...puts.filter((one) => one.locationId === locationId).map(({ evidence }) => evidence),
    ],
    doubts: misplacedAt(bin, skuId),
  });
}

/** Where somebody put such goods last, as far as they can still take it back; null when nothing says so. */
function lastPutOf(view: View, operatorId: string, goods: GoodsInHands): string | null {
  const moved = (view.get(carryDocument, operatorId)?.undo ?? [])
    .filter(({ what }) => what === 'put')
    .flatMap((entry) => eventsBack(entry).flatMap((event) => movementOf(event) ?? []))
    .filter((movement) => movement.from.kind === 'location' && isOf(movement, goods));
  const from = moved.at(-1)?.from;
  return from?.kind === 'location' ? from.id : null;
}

/** What somebody did with such goods in the bins that hold them now, the latest last. Read on a server or a desk. */
function putsOf(
  view: View,
  operatorId: string,
  { skuId }: GoodsInHands,
): readonly { readonly locationId: string; readonly evidence: Evidence }[] {
  const bins = new Set(
    view
      .list(balanceDocument, 'skuId', skuId)
      .flatMap(({ body }) => (body.place.startsWith('loc:') ? (placeOf(body.place)?.id ?? []) : [])),
  );
  return [...bins]
    .flatMap((locationId) =>
      earlierHands(view, locationId, skuId)
        .filter((evidence) => evidence.operatorId === operatorId && evidence.did === 'moved')
        .map((evidence) => ({ locationId, evidence })),
    )
    .toSorted((a, b) => (a.evidence.occurredAt < b.evidence.occurredAt ? -1 : 1));
}
