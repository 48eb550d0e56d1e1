import * as fc from 'fast-check';
import { loadDocument, looseSource, unitSource, type Source } from '../jobs/putaway/state.ts';
import { insteadReasonField } from '../storage-rules/instead-reason.ts';
import { correctionReasonField } from '../jobs/putaway/decide/undo.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { stockStatusField } from '../stock/balance.ts';
import { lotReleased, lotStopped } from '../stock/lot-stop.ts';
import { sent, type Deed } from './deed.ts';
import { received, restated, loose } from './received-goods.ts';
import { bins, instant, stock } from './small-warehouse.ts';
import { uuid, type World } from './world.ts';

/** Units of every kind, good and bad, and bins that hold something already. */
export const busyDock: readonly DomainEvent[] = [
  ...received('P-1', ['luma:mug', 20]),
  ...received('P-2', ['luma:cream', 9, { lot: 'L1', expiry: '2026-09-01' }], ['luma:bowl', 3]),
  ...received('P-3', ['luma:cream', 5, { lot: 'L2', expiry: '2026-02-01' }]),
  ...received('P-4', ['luma:mug', 6, { status: 'damaged' }], ['luma:mug', 6]),
  ...received('P-5', ['luma:phone', 1, { serial: 'S-1' }], ['luma:phone', 1, { serial: 'S-2' }]),
  ...received('P-6', ['nord:tea', 8, { lot: 'N1', expiry: '2026-12-01', status: 'hold' }]),
  loose('luma:plate', 4),
  stock('A-01-1', ['luma:mug', 2]),
  stock('B-01-1', ['luma:cream', 4], { lot: 'L1', expiry: '2026-09-01' }),
];

/** A command still without ids: numbers choose among what there is. */
export interface PutawayIntent {
  readonly what: number;
  readonly who: number;
  readonly pick: readonly [number, number, number, number];
}

const nat = fc.nat({ max: 59 });
export const putawayIntents = (maxLength: number): fc.Arbitrary<readonly PutawayIntent[]> =>
  fc.array(
    fc.record({ what: fc.nat({ max: 18 }), who: fc.nat({ max: 2 }), pick: fc.tuple(nat, nat, nat, nat) }),
    { maxLength, minLength: 1, size: 'max' },
  );

const sources: readonly Source[] = [
  ...['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6', 'P-77'].map(unitSource),
  looseSource('R-01', 'luma:plate'),
  looseSource('A-01-1', 'luma:mug'),
  looseSource('Q-01', 'luma:mug'),
];
const skus = ['luma:mug', 'luma:cream', 'luma:bowl', 'luma:phone', 'luma:plate', 'nord:tea', 'nobody:knows'];
const lots = [null, 'L1', 'L2', 'N1'];
const places = [...bins, ...bins, 'Q-01', 'R-01', 'S-01', 'Z-99'];
const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** Runs what an intent stands for: a command, or now and then something that happens to the goods meanwhile. */
export function actPutaway(world: World, { what, who, pick: [a, b, c, d] }: PutawayIntent): Deed {
  const operatorId = at(['ana', 'ben', 'ana'], who);
  const by = { operatorId, deviceId: who === 2 ? 'spare-device' : `${operatorId}-device` };
  const source = at(sources, a);
  const load = world.get(loadDocument, `${by.operatorId}|${by.deviceId}`);
  const skuId = at(skus, b);
  const lot = at(lots, c);
  const status = at(stockStatusField.options, d % 9 < 6 ? 0 : d);
  const locationId = at(places, d);
  const reason = at(insteadReasonField.options, b);
  const entry = { mode: 'scan' as const };
  const expiry = c % 7 === 0 ? '2026-01-01' : null;
  const serials = skuId === 'luma:phone' ? ['S-1', 'S-9'].slice(0, c % 3) : [];
  const drop = {
    place: source.place,
    skuId,
    lot,
    expiry,
    status,
    serials,
    quantity: (c % 8) + 1,
    locationId,
    suggested: null,
  };
  const commands: readonly (readonly [type: string, body: unknown])[] = [
    ['putaway.take', { source, entry }],
    ['putaway.take', { source: at(sources, b), entry }],
    ['putaway.leave', { source }],
    [
      'putaway.confirm_bin',
      { locationId, instead: b % 2 === 0 ? null : { suggested: at(places, c), reason }, entry },
    ],
    [
      'putaway.prove_goods',
      { place: source.place, skuId, lot, status, entry, ...(serials.length > 0 && { serials }) },
    ],
    ['putaway.store', drop],
    ['putaway.store', drop],
    ['putaway.store', { ...drop, ...at(likely, a), locationId: at(places, b) }],
    ['putaway.store', { ...drop, ...at(likely, a), locationId: at(places, b), status: 'available' }],
    ['putaway.store', { ...drop, ...at(likely, b), locationId: at(places, c), quantity: 3 }],
    ['putaway.report_bin', { locationId, reason }],
    ['putaway.report_difference', { place: source.place, skuId, lot, status, found: c % 12 }],
    ['putaway.report_damage', { place: source.place, skuId, lot, serials, units: (c % 4) + 1 }],
    ['putaway.finish', { trolley: b % 2 === 0 ? 'empty' : 'goods_left' }],
    ['putaway.undo', { undoes: load?.undo.at(-1)?.commandId ?? uuid(5), reason: null }],
    [
      'putaway.undo',
      { undoes: load?.undo.at(c % 5)?.commandId ?? uuid(6), reason: at(correctionReasonField.options, b) },
    ],
  ];
  const [type, body] = commands[what] ?? ['', null];
  if (type === '') return { said: happen(world, { what, a, b }), done: null, type, body, by };
  return sent(world, { type, body }, by);
}

/** Goods that really are on the units. */
const likely = [
  { place: unitSource('P-1').place, skuId: 'luma:mug', lot: null, expiry: null },
  { place: unitSource('P-2').place, skuId: 'luma:cream', lot: 'L1', expiry: null },
  { place: unitSource('P-3').place, skuId: 'luma:cream', lot: 'L2', expiry: null },
  { place: unitSource('P-4').place, skuId: 'luma:mug', lot: null, expiry: null },
  { place: unitSource('P-5').place, skuId: 'luma:phone', lot: null, expiry: null },
  { place: unitSource('P-6').place, skuId: 'nord:tea', lot: 'N1', expiry: null },
] as const;

function happen(
  world: World,
  { what, a, b }: { readonly what: number; readonly a: number; readonly b: number },
): string {
  const stop = { skuId: 'luma:cream', lot: 'L1' };
  const events =
    what === 16
      ? [restated('P-1', ['luma:mug', (a % 5) + 1], { to: at(['damaged', 'recalled', 'hold'] as const, b) })]
      : what === 17
        ? [lotStopped.create({ ...stop, status: 'recalled', reason: 'seal', at: instant(1) })]
        : [lotReleased.create(stop)];
  world.apply(events);
  return events.map((event) => event.type).join(' ');
}
