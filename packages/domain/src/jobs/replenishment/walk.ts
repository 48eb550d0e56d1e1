import type { Entry, View } from '../../kernel/document.ts';
import { floorPoint, locationDocument, siteDocument, siteKey } from '../../layout/location.ts';
import type { FloorPoint, RoutePlanner } from '../../layout/route-planner.ts';
import type { ReplenishmentTask } from '../../replenishing/replenishment-task.ts';

export interface Walk {
  readonly planRoute: RoutePlanner;
  /** Code of the place where the person is; null: nobody knows, so the front of the building. */
  readonly from: string | null;
}

type Tasks = readonly Entry<ReplenishmentTask>[];

/** Tasks in walking order through the reserve [RP10]. */
export const sourceOrder = (view: View, tasks: Tasks, walk: Walk): Tasks =>
  inWalkingOrder(view, tasks, { ...walk, at: (task) => task.source.locationId });

/** Tasks in walking order past the faces [RP10]. */
export const targetOrder = (view: View, tasks: Tasks, walk: Walk): Tasks =>
  inWalkingOrder(view, tasks, { ...walk, at: (task) => task.target });

function inWalkingOrder(
  view: View,
  tasks: Tasks,
  { planRoute, from, at }: Walk & { readonly at: (task: ReplenishmentTask) => string },
): Tasks {
  const plan = view.get(siteDocument, siteKey)?.plan;
  const sorted = tasks.toSorted((a, b) =>
    at(a.body) === at(b.body) ? (a.key < b.key ? -1 : 1) : at(a.body) < at(b.body) ? -1 : 1,
  );
  if (!plan || sorted.length < 2) return sorted;
  const start = pointOf(view, from) ?? {
    aisle: null,
    xMm: plan.aisles[0]?.xMm ?? 0,
    yMm: plan.crossAisleYsMm[0] ?? 0,
  };
  const places = view.getMany(
    locationDocument,
    sorted.map(({ body }) => at(body)),
  );
  const stops = places.map((location) => (location ? floorPoint(location) : start));
  return planRoute({ plan, start, end: null, stops }).flatMap((i) => sorted[i] ?? []);
}

function pointOf(view: View, place: string | null): FloorPoint | undefined {
  const location = place === null ? undefined : view.get(locationDocument, place);
  return location && floorPoint(location);
}
