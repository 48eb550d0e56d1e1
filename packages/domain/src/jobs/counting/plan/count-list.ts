import type { Entry, View } from '../../../kernel/document.ts';
import {
  floorPoint,
  locationDocument,
  siteDocument,
  siteKey,
  type Location,
} from '../../../layout/location.ts';
import type { RoutePlanner } from '../../../layout/route-planner.ts';
import { countRequestDocument, type CountReason } from '../../../stock/count-request.ts';
import { sessionDocument, sessionKey, type CountScope, type CountWhy } from '../state.ts';
import { canBeCounted } from '../countable.ts';
import type { DayPlan } from '../../../stock/day-plan.ts';
import { stillDue } from './day-plan.ts';
import { waitingVariances } from './waiting-variances.ts';

/** A bin, or one SKU in it, that somebody should look at. What the book has there is not part of it [CT1]. */
export interface CountJob extends CountScope {
  readonly location: Location;
  readonly why: CountWhy;
  /** Why somebody asked for it; null for the cycle and for repetitions. */
  readonly reason: CountReason | null;
}

export interface CountListReading {
  readonly operatorId: string;
  readonly deviceId: string;
  /** ISO instant. */
  readonly now: string;
  readonly planRoute: RoutePlanner;
  /** What the server planned for the day; null where this device has never heard of it. */
  readonly dayPlan: DayPlan | null;
}

/** One walk is no longer than this; the rest comes when these are done. */
export const mostListed = 60;

/**
 * What one person may count now, in walking order [CT11]: what was asked for after shorts, doubts and zero checks,
 * looks that somebody else has to repeat, and the day's share of the cycle. What others are counting is left out.
 */
export function countList(view: View, reading: CountListReading): readonly CountJob[] {
  const mine = sessionKey(reading);
  const taken = new Set(
    view
      .list(sessionDocument, 'all', 'all')
      .filter(({ key }) => key !== mine)
      .map(({ body }) => body.locationId),
  );
  const wanted = new Map<string, Omit<CountJob, 'location'>>();
  const want = (job: Omit<CountJob, 'location'>): void => {
    const whole = `${job.locationId}|`;
    const key = `${job.locationId}|${job.only ?? ''}`;
    if (!taken.has(job.locationId) && !wanted.has(key) && (job.why === 'recount' || !wanted.has(whole)))
      wanted.set(key, job);
  };
  for (const variance of waitingVariances(view, reading.operatorId))
    want({ locationId: variance.locationId, only: variance.skuId, why: 'recount', reason: null });
  const asked = view.list(countRequestDocument, 'all', 'all').toSorted(wholeFirst);
  for (const { body } of asked)
    want({ locationId: body.locationId, only: body.skuId, why: 'asked', reason: body.reason });
  const isTaken = (locationId: string): boolean => taken.has(locationId);
  for (const locationId of stillDue(view, reading.dayPlan, { isTaken, most: mostListed }))
    want({ locationId, only: null, why: 'cycle', reason: null });
  return inWalkingOrder(view, [...wanted.values()], reading);
}

const wholeFirst = (a: Entry<{ skuId: string | null }>, b: Entry<{ skuId: string | null }>): number =>
  Number(a.body.skuId !== null) - Number(b.body.skuId !== null) || (a.key < b.key ? -1 : 1);

function inWalkingOrder(
  view: View,
  jobs: readonly Omit<CountJob, 'location'>[],
  { planRoute }: CountListReading,
): readonly CountJob[] {
  const locations = view.getMany(
    locationDocument,
    jobs.map(({ locationId }) => locationId),
  );
  const placed = jobs
    .flatMap((job, i): CountJob[] => {
      const location = locations[i];
      return location && canBeCounted(location) ? [{ ...job, location }] : [];
    })
    .slice(0, mostListed);
  const plan = view.get(siteDocument, siteKey)?.plan;
  if (!plan || placed.length < 2) return placed;
  const order = planRoute({
    plan,
    start: { aisle: null, xMm: 0, yMm: 0 },
    end: null,
    stops: placed.map(({ location }) => floorPoint(location)),
  });
  return order.flatMap((i) => placed[i] ?? []);
}
