import { isOwnCount } from '@floorhand/domain/jobs/counting/decide/decide-variance';
import { varianceDocument, type Variance } from '@floorhand/domain/jobs/counting/state';
import { judgeVariance, type Judgement } from '@floorhand/domain/jobs/counting/variance/judge-variance';
import { pickTaskDocument, remaining, runDocument } from '@floorhand/domain/jobs/picking/state';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { countRequestDocument } from '@floorhand/domain/stock/count-request';

import { peopleNames, skuNames, type Names } from '../names.ts';

export interface CountsNow {
  readonly toApprove: readonly Entry<Variance>[];
  /** Another look is on its way. */
  readonly waiting: readonly Entry<Variance>[];
  /** Bins that somebody asked to be counted. */
  readonly asked: number;
  readonly goods: Names;
}

const oldestFirst = (a: Entry<Variance>, b: Entry<Variance>): number =>
  a.body.openedAt < b.body.openedAt ? -1 : a.body.openedAt > b.body.openedAt ? 1 : a.key < b.key ? -1 : 1;

/** What counts left to decide. */
export function readCounts(view: View): CountsNow {
  const [toApprove = [], same = [], other = []] = view.listMany(varianceDocument, 'state', [
    'approval',
    'recount_same',
    'recount_other',
  ]);
  const waiting = [...same, ...other];
  return {
    toApprove: toApprove.toSorted(oldestFirst),
    waiting: waiting.toSorted(oldestFirst),
    asked: view.list(countRequestDocument, 'all', 'all').length,
    goods: skuNames(
      view,
      [...toApprove, ...waiting].map(({ body }) => body.skuId),
    ),
  };
}

/** Orders whose goods were promised from where a difference was found. */
export interface OrdersAtRisk {
  readonly orders: number;
  readonly units: number;
  /** ISO instant; null when nothing says when. */
  readonly firstLeavesAt: string | null;
}

export interface CountNow {
  readonly variance: Variance;
  readonly judgement: Judgement;
  /** The two-person rule: this person counted it and may not decide. */
  readonly ownCount: boolean;
  readonly people: Names;
  readonly goods: Names;
  readonly risk: OrdersAtRisk;
}

/** One difference with everything this tablet knows of it. */
export function readCount(view: View, key: string, operatorId: string): CountNow | null {
  const variance = view.get(varianceDocument, key);
  if (!variance) return null;
  const judgement = judgeVariance(view, variance);
  return {
    variance,
    judgement,
    ownCount: isOwnCount(view, variance, operatorId),
    people: peopleNames(view, [
      ...variance.rounds.map((round) => round.operatorId),
      ...(judgement.moved.steps ?? []).map((step) => step.operatorId),
      ...(variance.rejected ? [variance.rejected.by] : []),
    ]),
    goods: skuNames(view, [variance.skuId]),
    risk: ordersAtRisk(view, variance),
  };
}

function ordersAtRisk(view: View, { locationId, skuId, lot }: Variance): OrdersAtRisk {
  const runs = view.listMany(runDocument, 'status', ['ready', 'claimed']).flat();
  const tasks = view.listMany(
    pickTaskDocument,
    'runId',
    runs.map(({ key }) => key),
  );
  const found = runs.flatMap(({ body: run }, i) =>
    (tasks[i] ?? [])
      .map(({ body }) => body)
      .filter(
        (task) =>
          task.locationId === locationId &&
          task.skuId === skuId &&
          (lot === null || task.lot === lot) &&
          remaining(task) > 0,
      )
      .map((task) => ({ orderId: task.orderId, units: remaining(task), leavesAt: run.cutOffAt })),
  );
  return {
    orders: new Set(found.map(({ orderId }) => orderId)).size,
    units: found.reduce((sum, { units }) => sum + units, 0),
    firstLeavesAt: found.flatMap(({ leavesAt }) => leavesAt ?? []).toSorted()[0] ?? null,
  };
}
