import { claimRun } from '../jobs/picking/decide/claim-run.ts';
import { releaseWave } from '../jobs/picking/decide/release-wave.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { walkFloor, type Floor } from './floor.ts';
import { ana, supervisor } from './given.ts';
import { openWorld, type World } from './world.ts';

export const firstRun = 'W-1001-1';

/** Releases whatever the events allow. */
export const releasedWorld = (...events: readonly DomainEvent[]): World => released(openWorld(events));

function released(world: World): World {
  const { rejection } = world.run(
    releaseWave,
    { select: { kind: 'next', count: 20, brand: null } },
    supervisor,
  );
  if (rejection) throw new Error(`nothing was released: ${JSON.stringify(rejection)}`);
  return world;
}

/** Ana holds the first run, with a tote in every slot: T-1, T-2, … */
export const anaWithTotes = (...events: readonly DomainEvent[]): Picking => anaPicks(openWorld(events));

export interface Picking {
  readonly world: World;
  readonly floor: Floor;
}

/** The same in a world that is there. */
export function anaPicks(world: World): Picking {
  released(world);
  world.run(claimRun, { runId: firstRun }, ana);
  const floor = walkFloor(world, firstRun, ana);
  floor.situation.run.slots.forEach(({ slot }) => floor.scan(`T-${slot}`));
  return { world, floor };
}
