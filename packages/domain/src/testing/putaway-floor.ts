import { binReport } from '../storage-rules/bin-report.ts';
import { putHereInstead } from '../jobs/putaway/flow/on-bin.ts';
import { storeUnits } from '../jobs/putaway/flow/on-goods.ts';
import { onScan, undoLast, type ScanInput } from '../jobs/putaway/flow/on-scan.ts';
import { nothingInMind, type FlowMemory, type FlowOutcome } from '../jobs/putaway/flow/outcome.ts';
import { readSituation, type Situation } from '../jobs/putaway/flow/situation.ts';
import type { CommandDefinition } from '../kernel/command.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { scanOf } from './floor.ts';
import { plainRoute } from './plain-route.ts';
import { instant } from './small-warehouse.ts';
import type { By, Done, World } from './world.ts';

/** A person with a trolley and a scanner: what they do is what a screen would journal, in the same order. */
export interface PutawayFloor {
  readonly situation: Situation;
  /** Bin of the current suggestion, and why. */
  readonly target: string;
  readonly last: FlowOutcome;
  scan(...codes: readonly string[]): string;
  store(units: number): string;
  instead(reason: Parameters<typeof binReport>[2]['reason']): string;
  undo(reason?: Parameters<typeof undoLast>[1]): string;
  send<T>(definition: CommandDefinition<T>, body: T): Done;
}

export function walkPutaway(
  world: World,
  who: By = {},
  { now = instant(120), snapshot = 'fresh' }: { now?: string; snapshot?: ScanInput['snapshot'] } = {},
): PutawayFloor {
  const operatorId = who.operatorId ?? 'ana';
  const by = { operatorId, deviceId: who.deviceId ?? `${operatorId}-device` };
  let memory: FlowMemory = nothingInMind;
  let last: FlowOutcome | null = null;
  const situation = (): Situation =>
    readSituation(world.view, { ...by, now, planRoute: plainRoute, chosen: memory.chosen });
  const input = (): Omit<ScanInput, 'scan'> => ({
    view: world.view,
    memory,
    now,
    by,
    snapshot,
    entry: { mode: 'scan' },
  });
  const settle = (outcome: FlowOutcome | null): string => {
    if (!outcome) return 'null';
    last = outcome;
    memory = outcome.memory;
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
    get target() {
      const { current } = situation();
      return current?.target ? `${current.target.locationId} ${current.target.reason}` : 'none';
    },
    get last() {
      if (!last) throw new Error('nothing was scanned yet');
      return last;
    },
    scan: (...codes) =>
      codes
        .map((code) => {
          const here = situation();
          const expected = { skuId: here.current?.line.skuId ?? null };
          return settle(onScan(here, { ...input(), scan: resolveScan(world.view, scanOf(code), expected) }));
        })
        .at(-1) ?? '',
    store: (units) => settle(storeUnits(situation(), units)),
    instead: (reason) => settle(putHereInstead(situation(), input(), reason)),
    undo: (reason = null) => settle(undoLast(situation(), reason)),
    send: (definition, body) => world.run(definition, body, by),
  };
}
