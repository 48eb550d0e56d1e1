import { handsOf } from '../stock/hands.ts';
import * as fc from 'fast-check';
import { carryDocument, stopReasonField, type Source } from '../jobs/moving/state.ts';
import { backReasonField } from '../jobs/moving/decide/undo.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { balanceDocument, stockStatusField } from '../stock/balance.ts';
import { insteadReasonField } from '../storage-rules/instead-reason.ts';
import { placeOf } from '../jobs/moving/decide/restate.ts';
import { placeKey } from '../stock/place.ts';
import { busyWarehouse } from './busy-warehouse.ts';
import { sent, type Sent } from './deed.ts';
import { act, type Intent } from './random-commands.ts';
import { received } from './received-goods.ts';
import { bins } from './small-warehouse.ts';
import { uuid, type World } from './world.ts';

/** Released orders, stock of every kind, and units that wait. */
export const movingFloor: readonly DomainEvent[] = [
  ...busyWarehouse,
  ...received('P-1', ['luma:mug', 8]),
  ...received('P-2', ['luma:cream', 6, { lot: 'L1', expiry: '2026-06-01' }], ['luma:bowl', 3]),
];

/** A command still without ids: numbers choose among what there is. */
export interface MovingIntent {
  readonly what: number;
  readonly who: number;
  readonly pick: readonly [number, number, number, number];
  /** Work of pickers in between. */
  readonly picking: Intent | null;
}

const nat = fc.nat({ max: 59 });
const small = fc.nat({ max: 11 });
const picking = fc.record({
  what: fc.nat({ max: 17 }),
  who: fc.nat({ max: 3 }),
  pick: fc.tuple(small, small, small, small),
  nonsense: fc.constant(99),
});
export const movingIntents = (maxLength: number): fc.Arbitrary<readonly MovingIntent[]> =>
  fc.array(
    fc.record({
      what: fc.nat({ max: 19 }),
      who: fc.nat({ max: 3 }),
      pick: fc.tuple(nat, nat, nat, nat),
      picking: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: picking }),
    }),
    { maxLength, minLength: 1, size: 'max' },
  );

const skus = ['luma:mug', 'luma:cream', 'luma:phone', 'nord:tea', 'nobody:knows'];
const lots = [null, 'L1', 'L2', 'N1'];
const places = [...bins, 'Q-01', 'R-01', 'S-01', 'Z-99'];
const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** Runs what an intent stands for. */
export function actMoving(
  world: World,
  { what, who, pick: [a, b, c, d], picking: other }: MovingIntent,
): Sent {
  if (other) return act(world, other);
  const operatorId = at(['ana', 'ben', 'sam', 'sue'], who);
  const by = { operatorId, deviceId: `${operatorId}-device` };
  const entry = { mode: 'scan' as const };
  const stock = world
    .all(balanceDocument)
    .filter(({ body }) => body.quantity > 0 && placeOf(body.place) !== null)
    .map(({ body }) => body);
  const lies = at(stock, a);
  const held = stock.filter(({ place }) => place === placeKey(handsOf(operatorId)));
  const mine = held.length > 0 ? at(held, a) : lies;
  const place = (placeOf(lies.place) ?? { kind: 'location', id: 'A-01-1' }) as Source;
  const reason = at(stopReasonField.options, b);
  const nonsense = { skuId: at(skus, b), lot: at(lots, c) };
  const quantity = 1 + (c % Math.max(1, lies.quantity + (d % 5 === 0 ? 4 : 0)));
  const known = { skuId: lies.skuId, lot: lies.lot };
  const wrong = { status: at(['damaged', 'hold'] as const, c), reason, note: '' };
  const becomes = b % 4 === 0 ? wrong : null;
  const carried = { skuId: mine.skuId, lot: mine.lot, status: mine.status };
  const taking = {
    place,
    ...known,
    expiry: null,
    status: lies.status,
    serials: [],
    quantity,
    becomes,
    entry,
  };
  const putting = {
    skuId: mine.skuId,
    lot: mine.lot,
    expiry: d % 9 === 0 ? '2026-01-01' : null,
    status: d % 3 === 0 ? ('available' as const) : mine.status,
    serials: [],
    quantity: 1 + (c % Math.max(1, mine.quantity + (d % 7 === 0 ? 2 : 0))),
    locationId: at(places, d),
    instead: b % 3 === 0 ? { suggested: at(places, b), reason: at(insteadReasonField.options, c) } : null,
    entry,
  };
  const last = world.get(carryDocument, operatorId)?.undo.at(-1)?.commandId ?? uuid(5);
  const commands: readonly (readonly [type: string, body: unknown])[] = [
    ['moving.take', taking],
    ['moving.take', { ...taking, becomes: null }],
    ['moving.take', { ...taking, ...nonsense, status: at(stockStatusField.options, d) }],
    ['moving.put', putting],
    ['moving.put', putting],
    ['moving.put', { ...putting, ...nonsense }],
    ['moving.move_unit', { lpn: at(['P-1', 'P-2', 'P-9'], b), locationId: at(places, c), entry }],
    ['moving.undo', { undoes: last, reason: b % 2 === 0 ? null : at(backReasonField.options, c) }],
    ['moving.finish', { trolley: b % 2 === 0 ? 'empty' : 'goods_left' }],
    ['moving.report_missing', { locationId: at(places, d), ...known, found: c % 6 }],
    [
      'moving.stop_goods',
      { place, ...known, status: at(['hold', 'damaged'] as const, b), reason, note: 'x', entry },
    ],
    ['moving.release_goods', { place, ...known, status: lies.status, note: '' }],
    [
      'moving.recall_lot',
      {
        skuId: 'luma:cream',
        lot: at(['L1', 'L2'], b),
        status: at(['recalled', 'hold'] as const, c),
        reason,
        note: '',
      },
    ],
    ['moving.lift_recall', { skuId: 'luma:cream', lot: at(['L1', 'L2'], b), note: 'found good' }],
    ['moving.close_recall', { skuId: 'luma:cream', lot: at(['L1', 'L2'], b) }],
    ['moving.undo', { undoes: last, reason: 'wrong_bin' }],
    ['moving.stop_carried', { ...carried, serials: [], quantity: putting.quantity, becomes: wrong, entry }],
    ['moving.stop_carried', { ...carried, ...nonsense, serials: [], quantity, becomes: wrong, entry }],
    ['moving.report_bin', { locationId: at(places, d), reason: at(insteadReasonField.options, c) }],
    ['moving.report_difference', { ...carried, found: Math.max(0, mine.quantity - 2 + (c % 5)) }],
  ];
  const [type, body] = at(commands, what);
  return sent(world, { type, body }, by);
}
