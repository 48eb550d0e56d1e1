import type { FlowOutcome } from '../jobs/replenishment/flow/outcome.ts';
import { putUnits, takeUnits } from '../jobs/replenishment/flow/on-goods.ts';
import { onScan, undoLast } from '../jobs/replenishment/flow/on-scan.ts';
import { readSituation, type CurrentTask, type Situation } from '../jobs/replenishment/flow/situation.ts';
import type { CommandDefinition } from '../kernel/command.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { locationSet } from '../layout/layout-events.ts';
import type { Location } from '../layout/location.ts';
import { pickFaceSet } from '../layout/pick-face.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { scanOf } from './floor.ts';
import { plainRoute } from './plain-route.ts';
import { instant } from './small-warehouse.ts';
import type { By, Done, World } from './world.ts';

/** A bin for reserve, in the small warehouse's aisles. */
export const bulkBin = (code: string, over: Partial<Location> = {}): DomainEvent =>
  locationSet.create({
    locationId: code,
    location: {
      kind: 'bulk',
      zone: 'reserve',
      brand: null,
      aisle: code.slice(0, 1),
      segments: code.split('-'),
      xMm: 'ABC'.indexOf(code.slice(0, 1)) * 3000,
      yMm: Number(code.slice(2, 4)) * 1000,
      blocked: null,
      doubtful: false,
      ...over,
    },
  });

export const face = (locationId: string, skuId: string, [min, max]: readonly [number, number]): DomainEvent =>
  pickFaceSet.create({ face: { locationId, skuId, min, max } });

/** Reserve above the racks of the small warehouse: level 5. */
export const reserve: readonly DomainEvent[] = ['A-01-5', 'A-03-5', 'B-02-5', 'C-04-5'].map((code) =>
  bulkBin(code),
);

/** A person with a trolley and a scanner: what they do is what a screen would journal, in the same order. */
export interface ReplenishFloor {
  readonly situation: Situation;
  readonly current: CurrentTask;
  readonly last: FlowOutcome;
  /** Scans and returns `result message`. */
  scan(...codes: readonly string[]): string;
  take(units: number): string;
  put(units: number, bin?: 'has_room' | 'full'): string;
  undo(): string;
  send<T>(definition: CommandDefinition<T>, body: T): Done;
}

export function walkReplenish(world: World, who: By = {}, now: string = instant(300)): ReplenishFloor {
  const operatorId = who.operatorId ?? 'ana';
  const by = { operatorId, deviceId: who.deviceId ?? `${operatorId}-device` };
  let last: FlowOutcome | null = null;
  const situation = (): Situation => readSituation(world.view, { ...by, now, planRoute: plainRoute });
  const settle = (outcome: FlowOutcome | null): string => {
    if (!outcome) return 'null';
    last = outcome;
    for (const command of outcome.commands) {
      const { rejection } = world.send(command, { ...by, expect: command.expect });
      if (rejection) return `rejected ${rejection.code}`;
    }
    return `${outcome.result} ${outcome.message}`;
  };
  return {
    get situation() {
      return situation();
    },
    get current() {
      const { current } = situation();
      if (!current) throw new Error('nothing left to do');
      return current;
    },
    get last() {
      if (!last) throw new Error('nothing was scanned yet');
      return last;
    },
    scan: (...codes) =>
      codes
        .map((code) => {
          const here = situation();
          const scan = resolveScan(world.view, scanOf(code), { skuId: here.current?.task.skuId ?? null });
          return settle(onScan(here, { view: world.view, scan, now, by, entry: { mode: 'scan' } }));
        })
        .at(-1) ?? '',
    take: (units) => settle(takeUnits(situation(), units)),
    put: (units, bin) => settle(putUnits(situation(), units, bin)),
    undo: () => settle(undoLast(situation())),
    send: (definition, body) => world.run(definition, body, by),
  };
}
