import type { DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { floorPoint, locationDocument, siteDocument, siteKey } from '../../../layout/location.ts';
import type { FloorPoint } from '../../../layout/route-planner.ts';
import { resequenced } from '../events.ts';
import type { PickTask } from '../state.ts';
import { stopsOf } from '../stops.ts';

/** Where a walk starts when nobody stands anywhere yet: the front of the first aisle. */
export function depot(view: View): FloorPoint {
  const plan = view.get(siteDocument, siteKey)?.plan;
  return { aisle: null, xMm: plan?.aisles[0]?.xMm ?? 0, yMm: plan?.crossAisleYsMm[0] ?? 0 };
}

/**
 * Puts tasks into walking order from a point. Tasks of one stop share their number; numbers go on from `firstSeq`.
 * Without a floor plan the order is that of the location codes.
 */
export function walkingOrder(
  tasks: readonly Entry<PickTask>[],
  walk: {
    readonly view: View;
    readonly context: DecideContext;
    readonly start: FloorPoint;
    readonly firstSeq: number;
  },
): ReadonlyMap<string, number> {
  const stops = stopsOf(tasks).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const site = walk.view.get(siteDocument, siteKey);
  const locations = walk.view.getMany(
    locationDocument,
    stops.map(({ locationId }) => locationId),
  );
  const points = locations.map((location) => (location ? floorPoint(location) : walk.start));
  const order = site
    ? walk.context.planRoute({ plan: site.plan, start: walk.start, end: null, stops: points })
    : stops.map((_, i) => i);
  return new Map(
    order.flatMap((index, position) =>
      (stops[index]?.tasks ?? []).map(({ key }): [string, number] => [key, walk.firstSeq + position]),
    ),
  );
}

/** New walking order for open tasks of a run, as events and as their opposite; tasks that keep their place are left out. */
export function resequenceFrom(
  tasks: readonly Entry<PickTask>[],
  walk: {
    readonly view: View;
    readonly context: DecideContext;
    readonly locationId: string;
    readonly firstSeq: number;
  },
): { readonly forward: readonly DomainEvent[]; readonly back: readonly DomainEvent[] } {
  const here = walk.view.get(locationDocument, walk.locationId);
  const order = walkingOrder(tasks, { ...walk, start: here ? floorPoint(here) : depot(walk.view) });
  const seqOf = ({ key, body }: Entry<PickTask>): number => order.get(key) ?? body.seq;
  const moved = tasks.filter((task) => seqOf(task) !== task.body.seq);
  const change = (of: (task: Entry<PickTask>) => number): readonly DomainEvent[] =>
    moved.length === 0
      ? []
      : [
          resequenced.create({
            tasks: moved.map((task) => ({ taskId: task.key, seq: of(task), skips: task.body.skips })),
          }),
        ];
  return { forward: change(seqOf), back: change(({ body }) => body.seq) };
}
