import { putHereInstead, putUnits } from '../jobs/moving/flow/on-put.ts';
import {
  askForLabel,
  leaveGoods,
  reportBinHere,
  reportFound,
  stopUnits,
} from '../jobs/moving/flow/on-problem.ts';
import { onScan, undoLast } from '../jobs/moving/flow/on-scan.ts';
import { fromHands, takeEverything, takeUnits, wholeUnit } from '../jobs/moving/flow/on-source.ts';
import { nothingInMind, type FlowMemory, type FlowOutcome } from '../jobs/moving/flow/outcome.ts';
import { readSituation, type Situation } from '../jobs/moving/flow/situation.ts';
import type { Take } from '../jobs/moving/decide/take.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import type { InsteadReason } from '../storage-rules/instead-reason.ts';
import { scanOf } from './floor.ts';
import { plainRoute } from './plain-route.ts';
import { instant } from './small-warehouse.ts';
import type { By, World } from './world.ts';

/** A person who moves stock: what they do is what a screen would journal, in the same order. */
export interface MovingFloor {
  readonly situation: Situation;
  readonly last: FlowOutcome;
  /** Scans and returns `result message` of the last one. */
  scan(...codes: readonly string[]): string;
  /** Scans the badge of a person. */
  badge(badge: string): string;
  /** Taps the goods somebody left. */
  tapHands(operatorId: string): string;
  take(units: number, becomes?: Take['becomes']): string;
  takeAll(): string;
  whole(): string;
  put(units: number): string;
  instead(reason: Parameters<typeof putHereInstead>[2]): string;
  /** Problems with goods in the hands. */
  stop(units: number, becomes: NonNullable<Take['becomes']>): string;
  reportBin(reason: InsteadReason): string;
  label(of: Parameters<typeof askForLabel>[1]): string;
  found(units: number): string;
  leave(): string;
  undo(reason?: Parameters<typeof undoLast>[2]): string;
  /** What the person holds: `3 luma:mug available`. */
  readonly hands: readonly string[];
}

export function walkMoving(world: World, who: By = {}, now: string = instant(120)): MovingFloor {
  const operatorId = who.operatorId ?? 'ana';
  const by = { operatorId, deviceId: who.deviceId ?? `${operatorId}-device` };
  const entry = { mode: 'scan' as const };
  let memory: FlowMemory = nothingInMind;
  let last: FlowOutcome | null = null;
  const situation = (): Situation =>
    readSituation(world.view, { operatorId, now, planRoute: plainRoute, memory });
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
    get last() {
      if (!last) throw new Error('nothing was scanned yet');
      return last;
    },
    get hands() {
      return situation().hands.map(
        ({ line }) => `${line.quantity} ${line.skuId}${line.lot ? ` ${line.lot}` : ''} ${line.status}`,
      );
    },
    scan: (...codes) =>
      codes
        .map((code) => {
          const here = situation();
          const expected = { skuId: here.current?.line.skuId ?? null };
          const scan = resolveScan(world.view, scanOf(code), expected);
          return settle(onScan(here, { view: world.view, scan, memory, now, entry }));
        })
        .at(-1) ?? '',
    badge: (badge) =>
      settle(onScan(situation(), { view: world.view, scan: { kind: 'badge', badge }, memory, now, entry })),
    tapHands: (owner) => settle(fromHands({ operatorId: owner, name: owner }, { view: world.view, memory })),
    take: (units, becomes = null) => settle(takeUnits(situation(), units, { becomes, entry, memory })),
    takeAll: () => settle(takeEverything(situation(), entry)),
    whole: () => settle(wholeUnit(situation())),
    put: (units) => settle(putUnits(situation(), units, { memory, entry })),
    instead: (reason) => settle(putHereInstead(situation(), { memory }, reason)),
    stop: (units, becomes) => settle(stopUnits(situation(), { units, becomes }, { memory, entry })),
    reportBin: (reason) => settle(reportBinHere(situation(), { reason }, { memory })),
    label: (of) => settle(askForLabel(situation(), of, { memory })),
    found: (units) => settle(reportFound(situation(), { found: units }, { memory })),
    leave: () => settle(leaveGoods(situation())),
    undo: (reason = null) => settle(undoLast(situation(), memory, reason)),
  };
}
