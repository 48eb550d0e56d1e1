import { waitingVariances } from '@floorhand/domain/jobs/counting/plan/waiting-variances';
import { fetchesOf } from '@floorhand/domain/jobs/moving/fetches';
import { runDocument, type Run } from '@floorhand/domain/jobs/picking/state';
import { byUrgency } from '@floorhand/domain/jobs/picking/urgency';
import { waitingUnits } from '@floorhand/domain/jobs/putaway/waiting';
import { deliveries } from '@floorhand/domain/jobs/receiving/flow/at-door';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { openReplenishment } from '@floorhand/domain/replenishing/replenishment-task';
import { countRequestDocument } from '@floorhand/domain/stock/count-request';

/** What there is to do, by job. */
export interface Work {
  readonly held: Entry<Run> | null;
  readonly waiting: readonly Entry<Run>[];
  /** Units at the dock that nobody has taken. */
  readonly waits: ReadonlySet<string>;
  /** Pick bins to be filled up: tasks nobody has taken, or that this person has. */
  readonly refills: number;
  /** Bins that somebody asked to be counted, or that wait for a second look. */
  readonly counts: number;
  /** Deliveries at the doors and on their way. */
  readonly deliveries: number;
  /** Places with stopped goods that somebody has to carry away. */
  readonly toClear: number;
}

/** Only how many there are: nobody walks yet. */
const nowhere = {
  from: { aisle: null, xMm: 0, yMm: 0 },
  planRoute: ({ stops }: { readonly stops: readonly unknown[] }) => stops.map((_, i) => i),
};

/** What waits for a person, from what the device holds. */
export function readWork(view: View, operatorId: string): Work {
  const held =
    view.list(runDocument, 'operatorId', operatorId).find(({ body }) => body.status === 'claimed') ?? null;
  const { open, expected } = deliveries(view);
  return {
    held,
    waiting: view.list(runDocument, 'status', 'ready').toSorted(byUrgency),
    waits: new Set(waitingUnits(view).map(({ key }) => key)),
    refills: openReplenishment(view).filter(
      ({ body: { claim } }) => claim === undefined || claim.operatorId === operatorId,
    ).length,
    counts: view.list(countRequestDocument, 'all', 'all').length + waitingVariances(view, operatorId).length,
    deliveries: open.length + expected.length,
    toClear: fetchesOf(view, nowhere).length,
  };
}
