import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { brandDocument, type Brand } from '../../catalog/brand.ts';
import { brandSet } from '../../catalog/catalog-events.ts';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { inboundImported } from '../../inbound/inbound-events.ts';
import { inboundDocument, inboundLineDocument } from '../../inbound/inbound.ts';
import { canonicalJson } from '../../kernel/json.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { lotReleased, lotStopDocument, lotStopped } from '../../stock/lot-stop.ts';
import { statusOf, unsellable } from '../../stock/incoming-status.ts';
import { ana, ben, supervisor } from '../../testing/given.ts';
import { photoDocument } from '../../photos/photo.ts';
import {
  announced,
  checkedIn,
  checkInAt,
  photo,
  standAtDock,
  tallied,
} from '../../testing/receiving-floor.ts';
import { gtin, today } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { putawayTaskDocument, putawayTaskOpened } from '../putaway-task.ts';
import { approveLoad, closeLoad, endLoad } from './decide/close-load.ts';
import { closeUnit } from './decide/close-unit.ts';
import { recount } from './decide/correct-count.ts';
import { tally } from './decide/tally.ts';
import { undo } from './decide/undo.ts';
import * as actions from './flow/actions.ts';
import { onScan } from './flow/on-scan.ts';
import { nothingPending } from './flow/outcome.ts';
import { receiptDocument, receiptLineDocument, receivingUnitDocument, sessionDocument } from './state.ts';
import { reasonsFor, varianceOf } from './variance.ts';

const order = announced('ASN-1', [
  ['luma:mug', 24],
  ['luma:bowl', 3],
]);
const units = (world: World, lpn: string): number =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place === `hu:${lpn}`)
    .reduce((sum, { body }) => sum + body.quantity, 0);
const cards = (world: World): readonly unknown[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => [body.type, body.skuId, body.quantity]);
const end = { ended: true, driver: null, blobs: [] };

describe('the end of a load', () => {
  test('[RC13] what came is set against what was expected; what did not come stays open', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    const { receiptId } = dock;
    dock.scan('P-1', gtin.mugCase);
    expect(dock.send(closeLoad, { receiptId, rest: 'comes_later', reasons: [] }).rejection?.code).toBe(
      'receiving.load_not_ended',
    );
    dock.send(endLoad, { receiptId, ...end });
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited load_ended');
    expect(varianceOf(world.view, receiptId).map((row) => [row.skuId, row.expected, row.difference])).toEqual(
      [
        ['luma:mug', 24, -12],
        ['luma:bowl', 3, -3],
      ],
    );
    expect(dock.send(closeLoad, { receiptId, rest: 'comes_later', reasons: [] }).rejection).toEqual({
      code: 'receiving.units_open',
      data: { units: 1, first: 'P-1' },
    });
    dock.close();
    dock.send(closeLoad, { receiptId, rest: 'comes_later', reasons: [] });
    expect(world.get(receiptDocument, receiptId)?.status).toBe('closed');
    expect(world.get(inboundDocument, 'luma:ASN-1')).toMatchObject({ status: 'open', loads: 1 });
    expect(cards(world)).toEqual([]);

    checkInAt(world, { by: ben });
    const second = 'luma:ASN-1~2';
    const dock2 = standAtDock(world, second, ben);
    expect(varianceOf(world.view, second).map((row) => row.expected)).toEqual([12, 3]);
    expect(dock2.scan('P-2', gtin.mugCase)).toBe('step_done all_received');
  });

  test('[RC13] above the limits a supervisor approves who did not work on it', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    const { receiptId } = dock;
    dock.scan('P-1', gtin.mugCase);
    dock.close();
    dock.send(endLoad, { receiptId, ...end });
    dock.send(closeLoad, {
      receiptId,
      rest: 'not_coming',
      reasons: [{ skuId: 'luma:mug', reason: 'not_loaded' }],
    });
    expect(world.get(receiptDocument, receiptId)?.status).toBe('awaiting');
    expect(cards(world)).toEqual([
      ['receipt_variance', 'luma:bowl', -3],
      ['receipt_variance', 'luma:mug', -12],
    ]);
    const approve = { receiptId, approved: true, note: '' };
    expect(world.run(approveLoad, approve, ana).rejection?.code).toBe('receiving.own_work');
    world.run(approveLoad, { ...approve, approved: false }, supervisor);
    expect(world.get(receiptDocument, receiptId)?.status).toBe('ended');
    expect(world.run(approveLoad, approve, supervisor).rejection?.code).toBe('receiving.nothing_to_approve');
    dock.send(closeLoad, { receiptId, rest: 'not_coming', reasons: [] });
    world.run(approveLoad, approve, supervisor);
    expect(world.get(inboundDocument, 'luma:ASN-1')?.status).toBe('closed');
    expect(dock.send(closeLoad, { receiptId, rest: 'not_coming', reasons: [] }).rejection?.code).toBe(
      'receiving.load_closed',
    );
  });

  describe('what a brand lets pass', () => {
    const end24 = (
      limits: Partial<Brand>,
      counted: number,
      line: { readonly underTolerancePercent?: number } = {},
    ): unknown => {
      const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 24, line]])], { by: ana });
      const { receiptId } = dock;
      const luma = world.get(brandDocument, 'luma');
      if (!luma) throw new Error('no brand');
      world.apply([brandSet.create({ brand: { ...luma, ...limits } })]);
      dock.scan('P-1', gtin.mugCase, gtin.mugCase);
      const goods = { receiptId, lpn: 'P-1', skuId: 'luma:mug', lot: null, expiry: null };
      dock.send(recount, { ...goods, believed: 24, counted, cartons: 0 });
      dock.close();
      dock.send(endLoad, { receiptId, ...end });
      dock.send(closeLoad, { receiptId, rest: 'not_coming', reasons: [] });
      const [card] = world.all(discrepancyDocument).filter(({ body }) => body.type === 'receipt_variance');
      return [world.get(receiptDocument, receiptId)?.status, card?.body.severity ?? null];
    };
    const closed = ['closed', 'attention'];
    const awaiting = ['awaiting', 'attention'];
    const tolerated = ['closed', 'info'];

    test('[RC13] [LM4] is its own share, or its own number of units', () => {
      const percent = (varianceLimitPercent: number) => ({ varianceLimitPercent });
      const two = { varianceLimitPercent: 0, varianceLimitUnits: 2 };
      expect([end24({}, 23), end24(percent(5), 23), end24(percent(5), 22), end24(percent(0), 24)]).toEqual([
        awaiting,
        closed,
        awaiting,
        ['closed', null],
      ]);
      expect([end24(two, 22), end24(two, 21)]).toEqual([closed, awaiting]);
    });

    test('[RC19] or what may come more or less, unless the document says otherwise', () => {
      const may = { varianceLimitPercent: 0, overTolerancePercent: 9, underTolerancePercent: 13 };
      expect([end24(may, 26), end24(may, 27), end24(may, 21), end24(may, 20)]).toEqual([
        tolerated,
        awaiting,
        tolerated,
        awaiting,
      ]);
      expect([
        end24(may, 23, { underTolerancePercent: 0 }),
        end24({ varianceLimitPercent: 0 }, 23, { underTolerancePercent: 5 }),
      ]).toEqual([awaiting, tolerated]);
    });
  });

  test('[RC19] what earlier loads brought too much of is not tolerated a second time', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 24, { tolerancePercent: 10 }]])]);
    const rows = (receiptId: string) =>
      varianceOf(world.view, receiptId).map((row) => [row.difference, row.isTolerated]);
    dock.scan('P-1', gtin.mugCase, gtin.mugCase, gtin.mug, gtin.mug);
    expect(rows(dock.receiptId)).toEqual([[2, true]]);
    dock.close();
    dock.send(endLoad, { receiptId: dock.receiptId, ...end });
    dock.send(closeLoad, { receiptId: dock.receiptId, rest: 'comes_later', reasons: [] });
    checkInAt(world);
    const later = standAtDock(world, 'luma:ASN-1~2');
    expect(later.scan('P-2', gtin.mug)).toBe('attention over');
    later.act(actions.setPendingAside);
    later.scan('P-9');
    expect(rows(later.receiptId)).toEqual([[1, false]]);
  });

  test('[RC13] the reason is on the card of the SKU it was said of', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    const { receiptId } = dock;
    dock.scan('P-1', gtin.mugCase);
    dock.close();
    dock.send(endLoad, { receiptId, ...end });
    const reasons = [{ skuId: 'luma:mug', reason: 'not_loaded' }] as const;
    dock.send(closeLoad, { receiptId, rest: 'not_coming', reasons: [...reasons] });
    const told = world.all(discrepancyDocument).map(({ body }) => [body.skuId, body.facts]);
    expect(told).toEqual([
      ['luma:bowl', { expected: 3, received: 0, reason: null }],
      ['luma:mug', { expected: 24, received: 12, reason: 'not_loaded' }],
    ]);
    expect([reasonsFor(-12), reasonsFor(1)]).toEqual([
      ['not_loaded', 'packed_short', 'lost', 'unknown'],
      ['packed_over', 'unknown'],
    ]);
  });

  test('[RC13] what comes after the close stands and is told; the driver may dispute', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 12]])], { by: ana });
    const late = standAtDock(world, dock.receiptId, ben);
    dock.scan('P-1', gtin.mugCase);
    dock.close();
    dock.send(endLoad, { receiptId: dock.receiptId, ended: true, driver: 'disputes', blobs: [photo] });
    dock.send(closeLoad, { receiptId: dock.receiptId, rest: 'not_coming', reasons: [] });
    expect(world.get(receiptDocument, dock.receiptId)?.status).toBe('closed');
    expect(late.scan('P-2')).toBe('already_done load_closed');
    world.run(tally, tallied(dock, { lpn: 'P-2' }), ben);
    expect(units(world, 'P-2')).toBe(12);
    expect(cards(world)).toEqual([
      ['count_disputed', null, null],
      ['over_receipt', 'luma:mug', 12],
      ['receipt_closed', 'luma:mug', 12],
    ]);
  });

  test('[RC23] what the driver says and signs is kept with the load; only a dispute is told', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    const { receiptId } = dock;
    const said = (over: Partial<z.infer<typeof endLoad.schema>>): unknown => {
      dock.send(endLoad, { receiptId, ...end, ...over });
      const { status, driver, signature = null } = world.get(receiptDocument, receiptId) ?? {};
      const [card] = world.all(discrepancyDocument);
      return [status, driver, signature, card?.body.type ?? null, card?.body.facts ?? null];
    };
    const name = { ...photo, sha256: 'cd'.repeat(32) };
    expect(said({ driver: 'agrees' })).toEqual(['ended', 'agrees', null, null, null]);
    expect(said({ driver: 'agrees', isSigned: true, blobs: [name] })).toEqual([
      'ended',
      'agrees',
      name.sha256,
      null,
      null,
    ]);
    expect(said({ ended: false })).toEqual(['open', null, name.sha256, null, null]);
    expect(said({ driver: 'disputes', isSigned: true, blobs: [name, photo] })).toEqual([
      'ended',
      'disputes',
      name.sha256,
      'count_disputed',
      { document: 'ASN-1', photos: 2, signature: name.sha256 },
    ]);
    expect(world.all(photoDocument).map(({ key }) => key)).toEqual([photo.sha256, name.sha256]);
  });

  test('[RC1] a document that was closed is open again when more of it comes, and that is told', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 12]])]);
    dock.scan('P-1', gtin.mugCase);
    dock.close();
    dock.send(endLoad, { receiptId: dock.receiptId, ...end });
    dock.send(closeLoad, { receiptId: dock.receiptId, rest: 'comes_later', reasons: [] });
    expect(world.get(inboundDocument, 'luma:ASN-1')?.status).toBe('closed');
    checkInAt(world);
    expect(world.get(inboundDocument, 'luma:ASN-1')?.status).toBe('open');
    expect(cards(world)).toEqual([['receipt_closed', null, null]]);
  });

  test('[RC13] a recount is the difference to what was believed, so a carton from a colleague is not lost', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    dock.scan('P-1', gtin.mugCase);
    const other = standAtDock(world, dock.receiptId, ben);
    other.scan('P-1', gtin.mugCase);
    const goods = { receiptId: dock.receiptId, lpn: 'P-1', skuId: 'luma:mug', lot: null, expiry: null };
    dock.send(recount, { ...goods, believed: 12, counted: 11, cartons: 0 });
    expect(units(world, 'P-1')).toBe(23);
    dock.send(recount, { ...goods, believed: 23, counted: 24, cartons: 0 });
    expect(world.all(receiptLineDocument)[0]?.body.good).toBe(24);
    dock.undo();
    expect(units(world, 'P-1')).toBe(23);
    expect(dock.act((situation) => actions.takeBackUnits(situation, 3))).toBe('accepted unit_counted');
    expect(units(world, 'P-1')).toBe(20);
  });

  test('[RC14] of so many cartons one is opened, and what is in it corrects the unit', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 120]], { sampleEvery: 3 })]);
    dock.scan('P-1', gtin.mugCase, gtin.mugCase);
    expect(dock.scan(gtin.mugCase)).toBe('attention sample_due');
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited sample_first');
    expect(dock.act((situation) => actions.sampleFound(situation, 11))).toBe('attention sample_noted');
    expect(units(world, 'P-1')).toBe(35);
    expect(cards(world)).toEqual([['sample_differs', 'luma:mug', -1]]);
    dock.undo();
    expect([units(world, 'P-1'), dock.situation.step, cards(world)]).toEqual([36, 'sample', []]);
    expect(dock.act((situation) => actions.sampleFound(situation, 12))).toBe('step_done sample_noted');
    expect(dock.scan(gtin.mugCase)).toBe('accepted carton_counted');
  });
});

describe('taking back', () => {
  test('[RC15] only the latest of the device, and not once the unit is stored', () => {
    const { world, dock } = checkedIn([order], { by: ana });
    const { receiptId } = dock;
    expect(dock.undo()).toBe('not_awaited nothing_to_undo');
    dock.scan('P-1', gtin.mugCase, gtin.mugCase);
    const session = world.get(sessionDocument, `${receiptId}|ana-device`);
    const first = session?.undo.at(-2)?.commandId ?? '';
    dock.send(undo, { receiptId, undoes: first });
    expect([units(world, 'P-1'), cards(world)]).toEqual([24, [['reference_unknown', null, null]]]);
    dock.close();
    const task = world.get(putawayTaskDocument, 'P-1');
    if (!task) throw new Error('no task');
    world.apply([putawayTaskOpened.create({ task: { ...task, status: 'stored' } })]);
    dock.undo();
    expect(world.get(receivingUnitDocument, 'P-1')?.state).toBe('closed');
    dock.send(closeUnit, { receiptId, lpn: 'P-1' });
    expect(world.get(putawayTaskDocument, 'P-1')?.status).toBe('stored');
  });

  test('[RC15] a tally of very many serials cannot be taken back, nor what came before it', () => {
    const { dock } = checkedIn([announced('ASN-1', [['luma:phone', 200]])]);
    dock.scan('P-1');
    const serials = Array.from({ length: 120 }, (_, i) => `S-${i}`);
    dock.act((situation) => ({
      ...actions.undoLast({ ...situation, session: { ...situation.session, undo: [] } }, dock),
      commands: [
        {
          type: 'receiving.tally',
          version: 1,
          kind: 'fact',
          expect: null,
          body: {
            receiptId: dock.receiptId,
            lpn: 'P-1',
            skuId: 'luma:phone',
            lot: null,
            expiry: null,
            serials,
            units: 120,
            cartons: 0,
            netWeightGrams: null,
            how: 'typed',
            entry: { mode: 'scan' },
          },
        },
      ],
    }));
    expect(dock.undo()).toBe('not_awaited nothing_to_undo');
  });
});

test('[RC9] after 10,000 cartons every document is as small as after one, and a carton costs the same', () => {
  const { world, dock } = checkedIn([
    announced('ASN-1', [['luma:mug', 200_000]], { loadType: 'loose_cartons' }),
  ]);
  dock.scan('P-1', ...Array.from({ length: 8 }, () => gtin.mugCase));
  const sizes = (): readonly number[] => world.picture().map((text) => text.length);
  const before = { documents: sizes().length, largest: Math.max(...sizes()) };
  for (let cartons = 8; cartons < 10_000; cartons += 10)
    dock.act((situation, _memory, at) => actions.countMany(situation, 10, at));
  const events = world.log.length;
  dock.scan(gtin.mugCase);
  expect(world.log.length - events).toBe(6);
  expect(world.all(receiptLineDocument)[0]?.body.cartons).toBeGreaterThan(10_000);
  expect(sizes().length - before.documents).toBe(0);
  expect(Math.max(...sizes()) - before.largest).toBeLessThan(200);
  expect(canonicalJson(world.get(receiptDocument, dock.receiptId)).length).toBeLessThan(700);
});

test('[RC17] a tracking number is known, expected elsewhere or foreign', () => {
  const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 5]], { parcels: ['1Z1'] })]);
  const arrive = (number: string): string =>
    dock.act((situation) =>
      onScan(situation, {
        view: world.view,
        scan: { kind: 'tracking', number, read: { text: number, raw: number, code: number, doubts: [] } },
        memory: nothingPending,
        today,
        entry: { mode: 'scan' },
      }),
    );
  expect(arrive('1Z1')).toBe('accepted parcel_arrived');
  expect(arrive('1Z1')).toBe('already_done parcel_known');
  expect(arrive('1Z2')).toBe('attention parcel_unknown');
  expect(cards(world)).toEqual([['unknown_goods', null, null]]);
});

test('[I1] [I2] a document announced again is replaced until goods came', () => {
  const world = openWorld([order, announced('ASN-1', [['luma:mug', 36]])]);
  expect(world.all(inboundLineDocument).map(({ body }) => [body.skuId, body.ordered])).toEqual([
    ['luma:mug', 36],
  ]);
  const dock = checkInAt(world);
  dock.scan('P-1', gtin.mugCase);
  world.apply([order]);
  expect(world.all(inboundLineDocument).map(({ body }) => [body.ordered, body.received])).toEqual([[36, 12]]);
  expect(inboundImported.type).toBe('inbound.imported.v1');
});

test('[S12] what speaks most against goods is their status', () => {
  const world = openWorld([
    lotStopped.create({
      skuId: 'luma:cream',
      lot: 'L1',
      status: 'recalled',
      reason: 'glass',
      at: '2026-03-01T08:00:00.000Z',
    }),
  ]);
  const why = (lot: string | null, expiry: string | null) =>
    unsellable(world.view, { skuId: 'luma:cream', lot, expiry }, today);
  expect([why('L1', '2020-01-01'), why('L2', '2026-03-03'), why(null, '2026-03-20')]).toEqual([
    'recalled',
    'expired',
    'short_life',
  ]);
  expect([why('L2', '2026-04-03'), why('L2', '2026-04-04'), why('L2', null)]).toEqual([
    'short_life',
    null,
    null,
  ]);
  expect(['recalled', 'hold', 'expired', 'short_life', null].map((each) => statusOf(each as null))).toEqual([
    'recalled',
    'hold',
    'expired',
    'hold',
    'available',
  ]);
  world.apply([lotReleased.create({ skuId: 'luma:cream', lot: 'L1' })]);
  expect(world.all(lotStopDocument)).toEqual([]);
});
