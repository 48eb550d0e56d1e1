import * as fc from 'fast-check';
import { bookedAt } from '../jobs/counting/booked.ts';
import { rejectReasonField } from '../jobs/counting/decide/decide-variance.ts';
import {
  countWhyField,
  sessionDocument,
  varianceDocument,
  varianceStateField,
} from '../jobs/counting/state.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { stockStatusField } from '../stock/balance.ts';
import { countRequested } from '../stock/count-request.ts';
import { lotReleased, lotStopped } from '../stock/lot-stop.ts';
import { sent, type Deed } from './deed.ts';
import { bins, instant, stock } from './small-warehouse.ts';
import { uuid, type By, type World } from './world.ts';

/** Bins that hold something of every kind, good and bad. */
export const mixedBins: readonly DomainEvent[] = [
  stock('A-01-1', ['luma:mug', 20]),
  stock('A-01-1', ['luma:mug', 2], { status: 'damaged' }),
  stock('A-02-1', ['luma:cream', 9], { lot: 'L1', expiry: '2026-09-01' }),
  stock('A-02-1', ['luma:cream', 4], { lot: 'L2', expiry: '2026-02-01' }),
  stock('A-03-1', ['luma:phone', 1], { serial: 'S-1' }),
  stock('A-03-1', ['luma:phone', 1], { serial: 'S-2', status: 'recalled' }),
  stock('A-03-1', ['luma:phone', 2]),
  stock('A-04-1', ['nord:tea', 8], { lot: 'N1', expiry: '2026-12-01', status: 'hold' }),
  stock('Q-01', ['luma:mug', 3], { status: 'damaged' }),
];

/** A command still without ids: numbers choose among what there is. */
export interface CountingIntent {
  readonly what: number;
  readonly who: number;
  readonly pick: readonly [number, number, number, number];
}

const nat = fc.nat({ max: 59 });
export const countingIntents = (maxLength: number): fc.Arbitrary<readonly CountingIntent[]> =>
  fc.array(
    fc.record({ what: fc.nat({ max: 17 }), who: fc.nat({ max: 4 }), pick: fc.tuple(nat, nat, nat, nat) }),
    { maxLength, minLength: 1, size: 'max' },
  );

const skus = ['luma:mug', 'luma:cream', 'luma:phone', 'luma:bowl', 'nord:tea', 'nobody:knows'];
const lots = [null, 'L1', 'L2', 'N1'];
const places = [...bins.slice(0, 4), ...bins.slice(0, 4), 'B-01-1', 'Q-01', 'S-01', 'Z-99'];
const people = ['ana', 'ben', 'sam', 'olga', 'ana'];
const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;
const scan = { mode: 'scan' as const };

/** Runs what an intent stands for: a command, or now and then something that happens to the goods meanwhile. */
export function actCounting(world: World, { what, who, pick: [a, b, c, d] }: CountingIntent): Deed {
  const operatorId = at(people, who);
  const by: By = {
    operatorId,
    deviceId: who === 4 ? 'spare-device' : `${operatorId}-device`,
    seen: { stream: 'wh:1', seq: a, hash: '' },
  };
  const session = world.get(sessionDocument, `${by.operatorId}|${by.deviceId}`);
  const scope = session ?? { locationId: at(places, a), only: b % 3 === 0 ? at(skus, c) : null };
  const { locationId, only } = scope;
  const skuId = only ?? at(skus, b);
  const serials = skuId === 'luma:phone' ? ['S-1', 'S-2', 'S-9'].slice(c % 3) : [];
  const damaged = d % 5 === 0 ? 1 : 0;
  const good = serials.length > 0 ? Math.max(0, serials.length - damaged) : (c * 7) % 25;
  const tally = {
    locationId,
    only,
    why: at(countWhyField.options, d),
    skuId,
    lot: skuId === 'luma:cream' || skuId === 'nord:tea' ? at(lots, d) : null,
    expiry: c % 7 === 0 ? '2026-01-01' : c % 3 === 0 ? '2027-01-01' : null,
    good,
    damaged,
    serials,
    entry: scan,
  };
  const handIn = {
    locationId,
    only,
    startedAt: instant(a),
    book: d % 4 === 0 ? [] : [...bookedAt(world.view, { locationId, only })],
  };
  const waiting = varianceStateField.options.flatMap((state) =>
    world.view.list(varianceDocument, 'state', state),
  );
  const found = waiting.length > 0 ? at(waiting, a).body : null;
  const decided = {
    locationId: found?.locationId ?? at(places, a),
    skuId: found?.skuId ?? at(skus, b),
    lot: found ? found.lot : at(lots, c),
    countId: d % 9 === 0 ? uuid(7) : (found?.rounds.at(-1)?.commandId ?? uuid(8)),
  };
  const commands: readonly (readonly [type: string, body: unknown])[] = [
    [
      'counting.start',
      { locationId: at(places, a), only: b % 3 === 0 ? at(skus, c) : null, why: 'chosen', entry: scan },
    ],
    ['counting.tally', tally],
    ['counting.tally', tally],
    ['counting.tally', tally],
    ['counting.finish', handIn],
    ['counting.finish', handIn],
    ['counting.finish', { ...handIn, locationId: at(places, b), only: null }],
    [
      'counting.finish',
      {
        ...handIn,
        locationId: at(places, b),
        only: null,
        book: [...bookedAt(world.view, { locationId: at(places, b), only: null })],
      },
    ],
    ['counting.undo', { undoes: session?.undo.at(-1)?.commandId ?? uuid(5) }],
    ['counting.leave', { locationId }],
    ['counting.approve', decided],
    ['counting.approve', decided],
    ['counting.approve', decided],
    ['counting.reject', { ...decided, reason: at(rejectReasonField.options, b) }],
  ];
  const [type, body] = commands[what] ?? ['', null];
  if (type === '') return { said: happen(world, { what, a, b }), done: null, type, body, by };
  return sent(world, { type, body }, by);
}

function happen(
  world: World,
  { what, a, b }: { readonly what: number; readonly a: number; readonly b: number },
): string {
  const stop = { skuId: 'luma:cream', lot: 'L1' };
  const events =
    what === 14
      ? [
          stock(at(bins.slice(0, 4), a), ['luma:mug', 1 + (b % 5)], {
            status: at(stockStatusField.options, b % 3),
          }),
        ]
      : what === 15
        ? [lotStopped.create({ ...stop, status: 'recalled', reason: 'seal', at: instant(1) })]
        : what === 16
          ? [lotReleased.create(stop)]
          : [
              countRequested.create({
                locationId: at(bins, a),
                skuId: b % 2 === 0 ? null : at(skus, b),
                reason: 'short',
                seenQuantity: null,
                raisedBy: 'ben',
                at: instant(1),
                commandId: uuid(a + 1),
              }),
            ];
  world.apply(events);
  return events.map((event) => event.type).join(' ');
}
