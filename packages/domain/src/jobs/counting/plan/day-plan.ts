import type { View } from '../../../kernel/document.ts';
import { locationDocument } from '../../../layout/location.ts';
import type { DayPlan } from '../../../stock/day-plan.ts';
import { readPlanned, type CyclePlan } from './cycle-plan.ts';

/** @param asOf ISO instant at which the plan was made */
export const dayPlanOf = ({ classes, today }: CyclePlan, asOf: string): DayPlan => ({
  asOf,
  classes: { ...classes },
  bins: today.map(({ locationId }) => locationId),
});

export interface Wanted {
  /** Somebody else counts there. */
  readonly isTaken: (locationId: string) => boolean;
  readonly most: number;
}

/**
 * Bins of the plan that nobody has counted since it was made and that can still be counted, as many as one walk takes.
 * Reads group after group, so that it costs as much in a big building as in a small one.
 */
export function stillDue(view: View, plan: DayPlan | null, { isTaken, most }: Wanted): readonly string[] {
  if (!plan) return [];
  const left = plan.bins.filter((locationId) => !isTaken(locationId));
  const due: string[] = [];
  for (let from = 0; from < left.length && due.length < most; from += most) {
    const keys = left.slice(from, from + most);
    const bodies = view.getMany(locationDocument, keys);
    const places = keys.flatMap((key, i) => {
      const body = bodies[i];
      return body ? [{ key, body }] : [];
    });
    for (const { locationId, countedAt } of readPlanned(view, places))
      if (countedAt === null || countedAt < plan.asOf) due.push(locationId);
  }
  return due.slice(0, most);
}
