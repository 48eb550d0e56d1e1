import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import { locationDoubted } from '../layout/layout-events.ts';
import { countRequested, countWithdrawn, type CountRequest } from './count-request.ts';

/** Book and shelf disagree about a bin: orders get nothing from it until somebody has counted [S9]. */
export const doubtBin = (
  { commandId, operatorId, occurredAt: at }: DecideContext,
  request: Pick<CountRequest, 'locationId' | 'skuId' | 'reason' | 'seenQuantity'>,
): BothWays => {
  const { locationId, skuId } = request;
  return {
    events: [
      locationDoubted.create({ locationId, doubtful: true, commandId }),
      countRequested.create({ ...request, raisedBy: operatorId, at, commandId }),
    ],
    back: [
      locationDoubted.create({ locationId, doubtful: false, commandId }),
      countWithdrawn.create({ locationId, skuId, commandId }),
    ],
  };
};

/** What a card says of it. */
export const binDoubted = (locationId: string): Discrepancy['done'] => [
  { code: 'bin_stopped', data: { location: locationId } },
  { code: 'count_requested', data: { location: locationId } },
];
