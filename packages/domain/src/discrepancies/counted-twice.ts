import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { misplacedAt } from '../stock/doubt-bin.ts';
import { cardAndDoubt } from './card-and-doubt.ts';
import type { Subject } from './discrepancy.ts';

/** What was recorded a second time, too soon or with too little in between to be another deed. */
export interface SecondRecord {
  /** The bin it was done at; null at other places. */
  readonly locationId: string | null;
  readonly skuId: string;
  readonly units: number;
  /** What tells of it: the unit they are on or in, milliseconds since the first record. */
  readonly facts: Subject['facts'];
  /** What the person did, as a code of the catalogue. */
  readonly did: string;
}

/** Both records stand, for goods may have moved twice; a card tells of them, and the bin is doubted and counted. */
export const countedTwice = (view: View, context: DecideContext, second: SecondRecord): BothWays => {
  const { locationId, skuId, units, facts, did } = second;
  return cardAndDoubt(view, context, {
    type: 'counted_twice',
    severity: 'attention',
    locationId,
    skuId,
    orderId: null,
    runId: null,
    quantity: units,
    facts,
    did,
    doubts: misplacedAt(locationId, skuId),
  });
};
