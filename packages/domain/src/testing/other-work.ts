import { countItem } from '../jobs/picking/decide/visit-bin.ts';
import { pickTaskDocument, remaining } from '../jobs/picking/state.ts';
import { store, type Store } from '../jobs/putaway/decide/store.ts';
import { firstRun } from './released-run.ts';
import type { By, Done, World } from './world.ts';

/** What pickers are still asked for: `2 luma:mug at A-01-1`, or the lot where there is one. */
export const openTasks = (world: World): readonly string[] =>
  world
    .all(pickTaskDocument)
    .filter(({ body }) => remaining(body) > 0)
    .map(({ body }) => `${remaining(body)} ${body.lot ?? body.skuId} at ${body.locationId}`)
    .toSorted();

/** A picker of the first run takes units of a stop into the hand. */
export const countInto = (world: World, stop: string, quantity: number): Done =>
  world.run(
    countItem,
    { runId: firstRun, stop, quantity, lot: null, expiry: null, serials: [], entry: { mode: 'scan' } },
    { operatorId: 'ana' },
  );

/** Somebody puts goods away from a unit. */
export const putAway = (
  world: World,
  goods: Pick<Store, 'place' | 'skuId' | 'lot' | 'quantity' | 'locationId'>,
  by: By,
): Done =>
  world.run(store, { ...goods, expiry: null, status: 'available', serials: [], suggested: null }, by);
