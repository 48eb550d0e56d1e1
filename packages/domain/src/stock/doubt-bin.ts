import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import { locationDoubted } from '../layout/layout-events.ts';
import { countRequested, countWithdrawn, type CountRequest } from './count-request.ts';

/** Which bin is doubted, or one SKU in it, and why. */
export type Doubt = Pick<CountRequest, 'locationId' | 'skuId' | 'reason' | 'seenQuantity'>;

/** Book and shelf disagree about a bin: orders get nothing from it until somebody has counted [S9]. */
export const doubtBin = (
  { commandId, operatorId, occurredAt: at }: DecideContext,
  doubt: Doubt,
): BothWays => {
  const { locationId, skuId } = doubt;
  return {
    events: [
      locationDoubted.create({ locationId, doubtful: true, commandId }),
      countRequested.create({ ...doubt, raisedBy: operatorId, at, commandId }),
    ],
    back: [
      locationDoubted.create({ locationId, doubtful: false, commandId }),
      countWithdrawn.create({ locationId, skuId, commandId }),
    ],
  };
};

/** Something lies in a bin, or is missing there, that nobody counted; of no bin there is nothing to doubt. */
export const misplacedAt = (locationId: string | null, skuId: string | null): Doubt | null =>
  locationId === null ? null : { locationId, skuId, reason: 'misplaced', seenQuantity: null };

/** What a card says of it. */
export const binDoubted = (locationId: string): Discrepancy['done'] => [
  { code: 'bin_stopped', data: { location: locationId } },
  { code: 'count_requested', data: { location: locationId } },
];
