import type { Entry, View } from '../../kernel/document.ts';
import { floorPoint, locationDocument, siteDocument, siteKey, type Location } from '../../layout/location.ts';
import type { FloorPoint, RoutePlanner } from '../../layout/route-planner.ts';
import { balanceDocument, type Balance } from '../../stock/balance.ts';
import { poolsOf } from '../../stock/pool.ts';
import { stopCaseDocument, type StopCase } from './state.ts';

/** Stopped goods at a bin or another place on the floor that somebody has to carry to quarantine. */
export interface Fetch {
  readonly key: string;
  readonly locationId: string;
  readonly location: Location;
  readonly stop: StopCase;
  readonly line: Balance;
}

/** What is to be carried away [MV21] [MV31], in walking order from a point. */
export function fetchesOf(
  view: View,
  { from, planRoute }: { readonly from: FloorPoint; readonly planRoute: RoutePlanner },
): readonly Fetch[] {
  const stops = view.list(stopCaseDocument, 'open', 'open');
  const held = view.listMany(
    balanceDocument,
    'skuId',
    stops.map(({ body }) => body.skuId),
  );
  const lines = new Map<string, { readonly stop: StopCase; readonly line: Balance }>();
  stops.forEach(({ body: stop }, i) => {
    for (const { key, body } of poolsOf((held[i] ?? []).filter((entry) => isMeant(stop, entry))))
      if (body.quantity > 0 && !lines.has(key)) lines.set(key, { stop, line: body });
  });
  const entries = [...lines];
  const ids = entries.map(([, { line }]) => line.place.slice('loc:'.length));
  const found = view.getMany(locationDocument, ids).flatMap((location, i): Fetch[] => {
    const [key, goods] = entries[i] ?? [];
    if (!location || location.kind === 'quarantine' || key === undefined || !goods) return [];
    return [{ key, locationId: ids[i] ?? '', location, ...goods }];
  });
  const plan = view.get(siteDocument, siteKey)?.plan;
  if (!plan || found.length < 2) return found;
  const stopsAt = found.map(({ location }) => floorPoint(location));
  return planRoute({ plan, start: from, end: null, stops: stopsAt }).flatMap((i) => found[i] ?? []);
}

/** Everything that is stopped of a lot; of goods that were stopped where they lay, those of that status. */
const isMeant = (stop: StopCase, { body }: Entry<Balance>): boolean =>
  body.place.startsWith('loc:') &&
  body.lot === stop.lot &&
  (stop.scope === 'lot' ? body.status !== 'available' : body.status === stop.status);
