import { approve, reject } from '../jobs/counting/decide/decide-variance.ts';
import { handIn, sayEmpty } from '../jobs/counting/flow/on-bin.ts';
import { giveDetails, setNumber } from '../jobs/counting/flow/on-goods.ts';
import { leaveBin, onScan, undoLast, type ScanInput } from '../jobs/counting/flow/on-scan.ts';
import { nothingInMind, type FlowMemory, type FlowOutcome } from '../jobs/counting/flow/outcome.ts';
import { cyclePlan } from '../jobs/counting/plan/cycle-plan.ts';
import { dayPlanOf } from '../jobs/counting/plan/day-plan.ts';
import { readSituation, type Situation } from '../jobs/counting/flow/situation.ts';
import { varianceDocument, type Variance } from '../jobs/counting/state.ts';
import type { Seen } from '../kernel/command.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { atLocation, placeKey } from '../stock/place.ts';
import { balanceDocument } from '../stock/balance.ts';
import { scanOf } from './floor.ts';
import { plainRoute } from './plain-route.ts';
import { instant } from './small-warehouse.ts';
import type { By, Done, World } from './world.ts';

/** A person with a scanner at a bin: what they do is what a screen would journal, in the same order. */
export interface CountingFloor {
  readonly situation: Situation;
  readonly last: FlowOutcome;
  scan(...codes: readonly string[]): string;
  details(said: { lot?: string; expiry?: string; serial?: string }): string;
  number(total: number, damaged?: number): string;
  empty(): string;
  done(): string;
  undo(): string;
  leave(): string;
}

/** @param now ISO instant at which everything this person does happens */
export function walkCounting(
  world: World,
  who: By = {},
  { now, memory: first = nothingInMind }: { now?: string; memory?: FlowMemory } = {},
): CountingFloor {
  const operatorId = who.operatorId ?? 'ana';
  const by = { operatorId, deviceId: who.deviceId ?? `${operatorId}-device` };
  const at = now ?? instant(600);
  let memory: FlowMemory = first;
  let last: FlowOutcome | null = null;
  // As the server makes it.
  const dayPlan = () => dayPlanOf(cyclePlan(world.view, at), at);
  const situation = (): Situation =>
    readSituation(world.view, { ...by, now: at, planRoute: plainRoute, memory, dayPlan: dayPlan() });
  const input = (): Omit<ScanInput, 'scan'> => ({
    view: world.view,
    memory,
    now: at,
    by,
    entry: { mode: 'scan' },
  });
  const settle = (outcome: FlowOutcome | null): string => {
    if (!outcome) return 'null';
    last = outcome;
    memory = outcome.memory;
    for (const command of outcome.commands) {
      const sent = {
        ...who,
        ...by,
        ...(now === undefined ? {} : { occurredAt: now }),
        expect: command.expect,
      };
      const { rejection } = world.send(command, sent);
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
    scan: (...codes) =>
      codes
        .map((code) => {
          const expected = { skuId: memory.pending?.skuId ?? situation().session?.only ?? null };
          return settle(
            onScan(situation(), { ...input(), scan: resolveScan(world.view, scanOf(code), expected) }),
          );
        })
        .at(-1) ?? '',
    details: ({ lot, expiry, serial }) =>
      settle(
        giveDetails(
          situation(),
          { lot: lot ?? null, expiry: expiry ?? null, serial: serial ?? null },
          input(),
        ),
      ),
    number: (total, damaged = 0) => {
      const { current } = situation();
      return settle(current && setNumber(situation(), current, { total, damaged, entry: { mode: 'scan' } }));
    },
    empty: () => settle(sayEmpty(situation(), world.view)),
    done: () => settle(handIn(situation(), world.view)),
    undo: () => settle(undoLast(situation())),
    leave: () => settle(leaveBin(situation())),
  };
}

/** @param pool `sku`, or `sku|lot` */
export const varianceAt = (world: World, bin: string, pool: string): Variance | undefined =>
  world.get(varianceDocument, `${bin}|${pool.includes('|') ? pool : `${pool}|`}`);

/** What a supervisor does about a difference; null when there is none. */
export function decideAt(
  world: World,
  variance: Variance | undefined,
  how: { readonly by?: string; readonly reject?: boolean; readonly seen?: Seen; readonly at?: string } = {},
): Done | null {
  const last = variance?.rounds.at(-1);
  if (!variance || !last) return null;
  const { locationId, skuId, lot } = variance;
  const body = { locationId, skuId, lot, countId: last.commandId };
  const by: By = {
    operatorId: how.by ?? 'sam',
    ...(how.seen ? { seen: how.seen } : {}),
    ...(how.at === undefined ? {} : { occurredAt: how.at }),
  };
  return how.reject
    ? world.run(reject, { ...body, reason: 'looks_wrong' }, by)
    : world.run(approve, body, by);
}

/** Units the book has at a bin, by status: `available 7, damaged 1`. */
export const bookAt = (world: World, bin: string, skuId: string): string =>
  world.view
    .list(balanceDocument, 'place', placeKey(atLocation(bin)))
    .filter(({ body }) => body.skuId === skuId)
    .map(
      ({ body }) =>
        `${body.lot === null ? '' : `${body.lot} `}${body.serial === null ? '' : `${body.serial} `}${body.status} ${body.quantity}`,
    )
    .join(', ');
