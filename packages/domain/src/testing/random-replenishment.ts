import * as fc from 'fast-check';
import { pickTaskDocument, remaining, runDocument } from '../jobs/picking/state.ts';
import { stopKey } from '../jobs/picking/stops.ts';
import { tripDocument } from '../jobs/replenishment/state.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { openReplenishment } from '../replenishing/replenishment-task.ts';
import { lotReleased, lotStopped } from '../stock/lot-stop.ts';
import { shortCauseField } from '../stock/short-consequences.ts';
import { sent, type Deed } from './deed.ts';
import { face, reserve } from './replenish-floor.ts';
import { bins, instant, order, stock } from './small-warehouse.ts';
import { uuid, type By, type World } from './world.ts';

/** Faces that run low, reserve of every kind, good and bad, and orders that ask for more than the faces hold. */
export const busyReserve: readonly DomainEvent[] = [
  ...reserve,
  face('A-01-1', 'luma:mug', [4, 30]),
  face('C-01-1', 'luma:mug', [2, 12]),
  face('A-02-1', 'luma:cream', [3, 20]),
  face('A-03-1', 'luma:phone', [1, 4]),
  stock('A-01-1', ['luma:mug', 5]),
  stock('A-01-5', ['luma:mug', 20]),
  stock('B-02-5', ['luma:mug', 30], { at: '2026-02-01T08:00:00.000Z' }),
  stock('B-02-5', ['luma:mug', 9], { status: 'damaged' }),
  stock('A-02-1', ['luma:cream', 2], { lot: 'L1', expiry: '2026-12-01' }),
  stock('A-03-5', ['luma:cream', 14], { lot: 'L1', expiry: '2026-12-01' }),
  stock('C-04-5', ['luma:cream', 9], { lot: 'L2', expiry: '2026-09-01' }),
  stock('C-04-5', ['luma:cream', 9], { lot: 'L3', expiry: '2026-03-10' }),
  stock('A-03-5', ['luma:phone', 1], { serial: 'S-1' }),
  stock('A-03-5', ['luma:phone', 1], { serial: 'S-2' }),
  ...Array.from({ length: 6 }, (_, i) =>
    order(String(i + 1), [
      ['luma:mug', 4 + i],
      ['luma:cream', 2],
    ]),
  ),
];

/** A command still without ids: numbers choose among what there is. */
export interface ReplenishIntent {
  readonly what: number;
  readonly who: number;
  readonly pick: readonly [number, number, number, number];
}

const nat = fc.nat({ max: 59 });
export const replenishIntents = (maxLength: number): fc.Arbitrary<readonly ReplenishIntent[]> =>
  fc.array(
    fc.record({ what: fc.nat({ max: 23 }), who: fc.nat({ max: 2 }), pick: fc.tuple(nat, nat, nat, nat) }),
    { maxLength, minLength: 1, size: 'max' },
  );

const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;
const skus = ['luma:mug', 'luma:cream', 'luma:phone', 'nobody:knows'];
const places = [...bins, 'A-01-5', 'A-03-5', 'B-02-5', 'C-04-5', 'Q-01', 'Z-99'];

/** Runs what an intent stands for: a command, or now and then something that happens to the goods meanwhile. */
export function actReplenish(world: World, { what, who, pick: [a, b, c, d] }: ReplenishIntent): Deed {
  const operatorId = at(['ana', 'ben', 'ana'], who);
  const by: By = { operatorId, deviceId: who === 2 ? 'spare-device' : `${operatorId}-device` };
  const open = openReplenishment(world.view);
  const trip = world.get(tripDocument, `${operatorId}|${by.deviceId}`);
  const mine = trip?.tasks.filter((id) => open.some(({ key }) => key === id)) ?? [];
  const taskId =
    mine.length > 0 && a % 4 > 0 ? at(mine, b) : (open[b % Math.max(1, open.length)]?.key ?? 'R.none');
  const task = open.find(({ key }) => key === taskId)?.body;
  const goods = {
    taskId,
    skuId: task?.skuId ?? at(skus, c),
    lot: task ? task.source.lot : at([null, 'L1'], c),
    expiry: null,
    serials: task?.skuId === 'luma:phone' ? ['S-1', 'S-9'].slice(0, c % 3) : [],
    quantity: (d % 14) + 1,
    trolley: trip?.trolley ?? at(['T-5', 'T-6'], d),
  };
  const source = c % 5 === 0 ? at(places, d) : (task?.source.locationId ?? at(places, d));
  const target = c % 5 === 1 ? at(places, d) : (task?.target ?? at(places, d));
  const entry = { mode: 'scan' as const };
  const cause = at(shortCauseField.options, c);
  const commands: readonly (readonly [type: string, body: unknown, by?: By])[] = [
    ['replenishment.plan', {}, { operatorId: 'sam' }],
    [
      'replenishment.claim',
      {
        taskIds: open
          .slice(0, 1 + (a % 3))
          .map(({ key }) => key)
          .concat('R.x'),
        trolley: at(['T-3', 'T-4'], b),
        entry,
      },
    ],
    ['replenishment.claim', { taskIds: [taskId], trolley: at(['T-3', 'T-4'], b), entry }],
    ['replenishment.leave', { taskIds: [taskId] }],
    ['replenishment.confirm_bin', { locationId: at([source, target], d), entry }],
    ['replenishment.prove_goods', { taskId, at: at(['source', 'target'], d), serials: goods.serials, entry }],
    ['replenishment.take', { ...goods, locationId: source, target }],
    ['replenishment.take', { ...goods, locationId: source, target }],
    ['replenishment.take', { ...goods, locationId: source, target }],
    ['replenishment.put', { ...goods, locationId: target, bin: 'has_room' }],
    ['replenishment.put', { ...goods, locationId: target, bin: 'has_room' }],
    ['replenishment.put', { ...goods, locationId: target, bin: 'full' }],
    [
      'replenishment.report_short',
      { taskId, found: c % 6, damaged: cause === 'damaged' ? d % 3 : null, cause },
    ],
    ['replenishment.skip', { taskId, reason: 'crowded' }],
    ['replenishment.finish', { trolley: at(['empty', 'goods_left'], c) }],
    ['replenishment.undo', { undoes: trip?.undo.at(-1)?.commandId ?? uuid(5) }],
    ['replenishment.withdraw', { taskId }, { operatorId: 'sam' }],
    [
      'replenishment.set_face',
      { locationId: at(bins, a), skuId: at(skus, b), min: c % 6, max: (d % 30) + 1 },
      { operatorId: 'sam' },
    ],
    [
      'replenishment.clear_face',
      { locationId: at(['A-01-1', 'C-01-1'], a), skuId: 'luma:mug' },
      { operatorId: 'sam' },
    ],
    [
      'picking.release_wave',
      { select: { kind: 'next', count: 1 + (a % 3), brand: null } },
      { operatorId: 'sam' },
    ],
    ...picks(world, { a, b, c }),
  ];
  const [type, body, sender] = commands[what] ?? ['', null];
  if (type === '') return { said: happen(world, a), done: null, type, body, by };
  return sent(world, { type, body }, sender ?? by);
}

/** A picker at some open stop: short of some of it, and picking some of it. */
function picks(
  world: World,
  { a, b, c }: { readonly a: number; readonly b: number; readonly c: number },
): readonly (readonly [type: string, body: unknown])[] {
  const open = world.all(pickTaskDocument).filter(({ body }) => remaining(body) > 0);
  const task = open[a % Math.max(1, open.length)];
  if (!task) return [];
  const { runId, skuId, lot, expiry, locationId, slot } = task.body;
  const stop = stopKey(task.body);
  const cause = at(shortCauseField.options, c);
  const short = { runId, stop, locationId, skuId, lot, found: b % 4, damaged: null, cause };
  const quantity = 1 + (b % remaining(task.body));
  const splits = [{ taskId: task.key, quantity }];
  const picked = { runId, stop, slot, tote: 'T-1', locationId, skuId, lot, expiry, serials: [], splits };
  return [
    ['picking.record_short', short],
    ['picking.record_pick', picked],
    ['picking.drop', { runId: world.all(runDocument)[0]?.key ?? runId, stationId: 'S-01' }],
  ];
}

function happen(world: World, a: number): string {
  const stop = { skuId: 'luma:cream', lot: 'L1' };
  const events =
    a % 2 === 0
      ? [lotStopped.create({ ...stop, status: 'recalled', reason: 'seal', at: instant(1) })]
      : [lotReleased.create(stop)];
  world.apply(events);
  return events.map((event) => event.type).join(' ');
}
