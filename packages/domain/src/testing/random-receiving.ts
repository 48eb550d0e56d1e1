import * as fc from 'fast-check';
import type { DomainEvent } from '../kernel/event.ts';
import { purposeField, receiptDocument, sessionDocument } from '../jobs/receiving/state.ts';
import { damageCauseField } from '../jobs/receiving/decide/set-aside.ts';
import { lotStopped } from '../stock/lot-stop.ts';
import { sent, type Sent } from './deed.ts';
import { announced, declared, photo } from './receiving-floor.ts';
import { instant } from './small-warehouse.ts';
import { uuid, type World } from './world.ts';

/** Deliveries of every kind, good and bad. */
export const busyDoors: readonly DomainEvent[] = [
  announced(
    'ASN-1',
    [
      ['luma:mug', 48, { tolerancePercent: 10, neededNow: true }],
      ['luma:cream', 30],
      ['luma:phone', 4],
    ],
    {
      trusted: true,
      verifyEvery: 3,
      sampleEvery: 3,
      named: {
        'P-1': [declared('luma:mug', 24), declared('luma:cream', 6, { lot: 'L1', expiry: '2026-09-01' })],
        'P-2': [declared('luma:cream', 6, { lot: 'OLD', expiry: '2026-01-01' }), declared('luma:phone', 2)],
      },
      parcels: ['1Z1'],
    },
  ),
  announced('ASN-2', [['nord:tea', 20]], { brand: 'nord', loadType: 'loose_cartons', sealRequired: true }),
  lotStopped.create({
    skuId: 'luma:cream',
    lot: 'BAD',
    status: 'recalled',
    reason: 'glass',
    at: instant(0),
  }),
];

/** A command still without ids: numbers choose among what there is. */
export interface ReceivingIntent {
  readonly what: number;
  readonly who: number;
  readonly pick: readonly [number, number, number, number];
}

const nat = fc.nat({ max: 59 });
export const receivingIntents = (maxLength: number): fc.Arbitrary<readonly ReceivingIntent[]> =>
  fc.array(
    fc.record({ what: fc.nat({ max: 29 }), who: fc.nat({ max: 3 }), pick: fc.tuple(nat, nat, nat, nat) }),
    { maxLength, minLength: 1, size: 'max' },
  );

const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;
const lpns = ['P-1', 'P-2', 'P-3', 'T-1', 'P-8', 'P-9'];
const skus = ['luma:mug', 'luma:cream', 'luma:mug', 'luma:phone', 'nord:tea', 'luma:bowl', 'nobody:knows'];
const lots = ['L1', 'BAD', 'OLD', null];
const expiries = ['2026-09-01', '2026-01-01', '2026-03-20', null];

export interface Received extends Sent {
  readonly body: { readonly receiptId?: string };
}

/** Runs the command an intent stands for in a world. */
export function receive(world: World, { what, who, pick }: ReceivingIntent): Received {
  const [a, b, c, d] = pick;
  const operatorId = at(['ana', 'ben', 'ana', 'sam'], who);
  const by = { operatorId, deviceId: `${operatorId}-device` };
  const receipts = world.all(receiptDocument).map(({ key }) => key);
  const receiptId = at(a > 56 ? ['luma:ASN-9~1'] : [...receipts, 'luma:ASN-1~1'], a);
  const skuId = at(skus, c);
  const tracked = skuId === 'luma:cream' || skuId === 'nord:tea';
  const goods = {
    receiptId,
    skuId,
    lot: tracked ? at(lots, d) : null,
    expiry: tracked ? at(expiries, d + c) : null,
  };
  const serials = skuId === 'luma:phone' ? [`S-${c % 6}`, `S-${d % 6}`].slice(0, 1 + (b % 2)) : [];
  const units = skuId === 'luma:phone' ? serials.length : 1 + (c % 14);
  const onUnit = { ...goods, lpn: at(lpns, b), serials, units, cartons: c % 2 };
  const blobs = d % 2 === 0 ? [photo] : [];
  const entry = { mode: 'scan' as const };
  const kept = world.get(sessionDocument, `${receiptId}|${by.deviceId}`)?.undo ?? [];
  const undoes = { receiptId, undoes: (d < 50 ? kept.at(-1) : kept[0])?.commandId ?? uuid(9) };
  const measured = c % 3 === 0 ? { deciCelsius: d - 30 } : {};
  const tally = { ...onUnit, ...measured, netWeightGrams: d > 50 ? d : null, how: 'scan', entry };
  const again = {
    ...goods,
    ...(c % 4 > 0 && { skuId: 'luma:phone', lot: null, expiry: null }),
    lpn: onUnit.lpn,
    believed: a % 4 === 0 ? [] : ['S-0', 'S-1', 'S-2', 'S-3'].slice(0, 1 + (a % 4)),
    read: [`S-${c % 6}`, `S-${d % 6}`].slice(0, d % 3),
    unmarked: { believed: d % 3, counted: c % 3 },
  };
  const why = at(purposeField.exclude(['good']).options, d);
  const bodies: readonly (readonly [type: string, body: unknown])[] = [
    [
      'check_in',
      {
        target:
          a > 54
            ? { kind: 'blind', brand: 'luma' }
            : { kind: 'document', inboundId: at(['luma:ASN-1', 'nord:ASN-2', 'luma:ASN-9'], b) },
        doorId: 'R-01',
        loadType: 'pallets',
        seal: null,
        damagedOutside: d > 40,
        blobs,
        note: '',
        entry,
      },
    ],
    ['join_load', { receiptId, takeOver: d > 30 }],
    ['open_unit', { receiptId, lpn: onUnit.lpn, purpose: at(purposeField.options, d > 40 ? d : 0), entry }],
    ['open_unit', { receiptId, lpn: at(['P-1', 'P-2'], b), purpose: 'good', entry }],
    ['accept_declared', { receiptId, lpn: onUnit.lpn }],
    ['verify_unit', { receiptId, lpn: onUnit.lpn }],
    ...Array.from({ length: 6 }, () => ['tally', tally] as const),
    ['set_aside', { ...onUnit, from: at([null, 'P-1', 'P-3'], a), why, cause: null, blobs, note: '' }],
    [
      'set_aside',
      {
        ...onUnit,
        lpn: 'P-8',
        from: at(lpns, a),
        why: 'damaged',
        cause: at(damageCauseField.options, d),
        blobs,
        note: '',
      },
    ],
    ['refuse_goods', { receiptId, skuId, units, cartons: 0, why, blobs }],
    ['recount', { ...goods, lpn: onUnit.lpn, believed: c % 20, counted: d % 20, cartons: (d % 3) - 1 }],
    ...Array.from({ length: 2 }, () => ['recount_serials', again] as const),
    ['record_sample', { ...goods, lpn: onUnit.lpn, expected: 12, found: 10 + (d % 4), blobs }],
    ['note_unknown', { receiptId, lpn: null, code: '999', units: c, blobs, note: '' }],
    ['arrive_parcel', { receiptId, tracking: at(['1Z1', '1Z2'], d), blobs }],
    ['note_label', { receiptId, lpn: onUnit.lpn, owed: d > 20 }],
    [
      'measure',
      {
        receiptId,
        skuId,
        level: 'unit',
        weightGrams: 1 + d,
        lengthMm: 9,
        widthMm: 9,
        heightMm: 9,
        codeReads: true,
      },
    ],
    ['pause', { receiptId, paused: d > 50 }],
    ['close_unit', { receiptId, lpn: onUnit.lpn }],
    ['end_load', { receiptId, ended: c > 8, driver: at([null, 'agrees', 'disputes'], d), blobs }],
    ['close_load', { receiptId, rest: at(['comes_later', 'not_coming'], d), reasons: [] }],
    ['approve_load', { receiptId, approved: d > 20, note: '' }],
    ['undo', undoes],
    ['undo', undoes],
  ];
  const [name, body] = at(bodies, what);
  return { ...sent(world, { type: `receiving.${name}`, body }, by), body: body as Received['body'] };
}
