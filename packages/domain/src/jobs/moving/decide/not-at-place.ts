import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { placeKey } from '../../../stock/place.ts';
import type { Source } from '../state.ts';
import { moveDiffers } from './move-differs.ts';

/** More units than a unit or a pair of hands held by the book: they came out of suspense, and somebody is told [MV3]. */
export const notAtPlace = (
  view: View,
  context: DecideContext,
  at: {
    readonly place: Source;
    readonly skuId: string;
    readonly quantity: number;
    /** Those that the book does not have there. */
    readonly units: number;
    readonly did: string;
  },
): BothWays =>
  moveDiffers(view, context, {
    locationId: null,
    runId: at.place.id,
    skuId: at.skuId,
    quantity: -at.units,
    facts: { unit: placeKey(at.place), taken: at.quantity, held: at.quantity - at.units },
    did: at.did,
    doubts: null,
  });
