import { describe, expect, test } from 'vitest';
import { brandDocument } from '../../catalog/brand.ts';
import { brandSet } from '../../catalog/catalog-events.ts';
import { discrepancyDocument, discrepancyRaised } from '../../discrepancies/discrepancy.ts';
import { handlingUnitBound, handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from '../../inbound/inbound.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { picksWaiting } from '../../replenishing/waiting-pick.ts';
import { lotStopped } from '../../stock/lot-stop.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { bookProblems } from '../../testing/books.ts';
import { ana, ben, supervisor } from '../../testing/given.ts';
import {
  announced,
  checkedIn,
  checkInAt,
  declared,
  photo,
  standAtDock,
  tallied,
} from '../../testing/receiving-floor.ts';
import { gtin } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { labelRequestDocument } from '../../labels-owed/label-request.ts';
import { putawayTaskDocument } from '../putaway-task.ts';
import { checkIn } from './decide/check-in.ts';
import { joinLoad } from './decide/join-load.ts';
import { noteLabel } from './decide/note-label.ts';
import { measure, noteUnknown, pause } from './decide/notes.ts';
import { openUnit } from './decide/open-unit.ts';
import { refuseGoods } from './decide/refuse-goods.ts';
import { setAside } from './decide/set-aside.ts';
import { tally } from './decide/tally.ts';
import { serialsOn } from './decide/unit-contents.ts';
import { acceptDeclared } from './decide/declared-unit.ts';
import * as actions from './flow/actions.ts';
import { measurementDocument, receiptDocument, receiptLineDocument, receivingUnitDocument } from './state.ts';

const mugs = announced('ASN-1', [['luma:mug', 48, { tolerancePercent: 25 }]]);
const creams = announced('ASN-1', [['luma:cream', 24]]);
const onUnits = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place.startsWith('hu:'))
    .map(({ body }) =>
      [body.place.slice(3), body.quantity, body.skuId, body.lot ?? body.serial ?? '', body.status]
        .filter((part) => part !== '')
        .join(' '),
    );
const cards = (world: World): readonly unknown[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => [body.type, body.skuId, body.quantity]);
const lotCode = (lot: string, expiry: string): string => `(01)0${gtin.cream}(17)${expiry}(10)${lot}`;

describe('a load at the door', () => {
  test('[RC1] blind goods get a document of their own; damage and a missing seal are told', () => {
    const world = openWorld([announced('ASN-1', [['luma:mug', 1]], { sealRequired: true })]);
    const at = {
      doorId: 'R-01',
      loadType: 'loose_cartons' as const,
      seal: null,
      blobs: [photo],
      note: 'dent',
    };
    const entry = { mode: 'scan' as const };
    world.run(checkIn, {
      ...at,
      target: { kind: 'document', inboundId: 'luma:ASN-1' },
      damagedOutside: true,
      entry,
    });
    world.run(checkIn, { ...at, target: { kind: 'blind', brand: 'nord' }, damagedOutside: false, entry });
    expect(world.all(inboundDocument).map(({ body }) => [body.kind, body.brand, body.status])).toEqual([
      ['asn', 'luma', 'open'],
      ['unassigned', 'nord', 'open'],
    ]);
    expect(world.all(receiptDocument).map(({ body }) => [body.load, body.loadType, body.doorId])).toEqual([
      [1, 'loose_cartons', 'R-01'],
      [1, 'loose_cartons', 'R-01'],
    ]);
    expect(
      world
        .all(discrepancyDocument)
        .map(({ body: { type, facts, evidence } }) => [type, facts, evidence[0]?.ownWords]),
    ).toEqual([['damaged_goods', { outside: true, seal: null, photos: 1 }, 'dent']]);
  });

  test('[RC1] a document that nobody knows is told and makes no load', () => {
    const world = openWorld();
    const dock = checkInAt(world, { reference: 'ASN-9' });
    expect(() => dock.situation).toThrow('no load');
    expect(cards(world)).toEqual([['reference_unknown', null, null]]);
  });

  test('[RC2] [RC9] two who check in the same load offline count into one sum', () => {
    const { world, dock } = checkedIn([mugs], { by: ana });
    const other = checkInAt(world, { by: ben });
    expect(other.receiptId).toBe(dock.receiptId);
    dock.scan('P-1', gtin.mugCase, gtin.mugCase);
    other.scan('P-2', gtin.mugCase);
    other.scan('P-1');
    other.scan(gtin.mugCase);
    expect(world.all(receiptLineDocument).map(({ body }) => [body.cartons, body.good])).toEqual([[4, 48]]);
    expect(onUnits(world)).toEqual(['P-1 36 luma:mug available', 'P-2 12 luma:mug available']);
    expect(world.get(receivingUnitDocument, 'P-1')?.cartons).toBe(3);
    expect(cards(world)).toEqual([]);
  });

  test('[RC3] joining and taking over change nothing that was counted', () => {
    const { world, dock } = checkedIn([mugs], { by: ana });
    dock.scan('P-1', gtin.mugCase);
    world.run(joinLoad, { receiptId: dock.receiptId, takeOver: false }, ben);
    expect(world.get(receiptDocument, dock.receiptId)?.lead.operatorId).toBe('ana');
    world.run(joinLoad, { receiptId: dock.receiptId, takeOver: true }, ben);
    expect(world.get(receiptDocument, dock.receiptId)?.lead.operatorId).toBe('ben');
    expect(onUnits(world)).toEqual(['P-1 12 luma:mug available']);
    expect(world.run(joinLoad, { receiptId: 'luma:x~1', takeOver: false }, ben).rejection?.code).toBe(
      'receiving.load_unknown',
    );
  });

  test('[RC3] a break stops the scanner of the one who takes it', () => {
    const { world, dock } = checkedIn([mugs], { by: ana });
    const other = standAtDock(world, dock.receiptId, ben);
    dock.scan('P-1');
    dock.send(pause, { receiptId: dock.receiptId, paused: true });
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited paused');
    expect(other.scan('P-1', gtin.mugCase)).toBe('accepted carton_counted');
    dock.send(pause, { receiptId: dock.receiptId, paused: false });
    expect(dock.scan(gtin.mugCase)).toBe('accepted carton_counted');
  });
});

describe('units', () => {
  test('[RC4] goods need a unit; scanning another one goes on there', () => {
    const { world, dock } = checkedIn([mugs]);
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited unit_first');
    expect(dock.scan('P-1')).toBe('step_done unit_opened');
    expect(dock.scan('P-1')).toBe('already_done unit_here');
    expect(dock.scan('P-2')).toBe('step_done unit_opened');
    expect(dock.scan('P-1')).toBe('step_done unit_taken_up');
    expect(world.get(handlingUnitDocument, 'P-1')).toMatchObject({
      kind: 'pallet',
      state: 'receiving',
      locationId: 'R-01',
    });
    expect(dock.undo()).toBe('accepted undone');
    expect(dock.situation.current?.lpn).toBe('P-2');
  });

  test('[RC4] a unit the book has elsewhere is refused by the screen, and told as a fact', () => {
    const { world, dock } = checkedIn([
      mugs,
      handlingUnitBound.create({ lpn: 'T-1', runId: 'W-1', slot: 1, orderId: 'luma:1' }),
    ]);
    expect(dock.scan('T-1')).toBe('refused unit_taken');
    const entry = { mode: 'scan' as const };
    dock.send(openUnit, { receiptId: dock.receiptId, lpn: 'T-1', purpose: 'good', entry });
    expect(cards(world)).toEqual([['unit_not_open', null, null]]);
    expect(dock.scan(gtin.mugCase)).toBe('accepted carton_counted');
  });

  test('[RC4] a closed unit that nobody stored is opened again', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1', gtin.mugCase);
    expect(dock.close()).toBe('step_done unit_closed');
    expect(dock.scan('P-1')).toBe('step_done unit_taken_up');
    expect(world.get(putawayTaskDocument, 'P-1')).toBeUndefined();
    expect(dock.scan(gtin.mugCase)).toBe('accepted carton_counted');
  });

  test('[RC12] a closed unit waits to be put away, marked when somebody waits for it', () => {
    const { world, dock } = checkedIn([
      announced('ASN-1', [
        ['luma:mug', 24, { neededNow: true }],
        ['luma:bowl', 4],
      ]),
    ]);
    dock.scan('P-1', gtin.mugCase);
    dock.close();
    dock.scan('P-2');
    dock.close();
    expect(world.all(putawayTaskDocument).map(({ body }) => body)).toEqual([
      {
        lpn: 'P-1',
        status: 'open',
        urgency: 'needed_now',
        brand: 'luma',
        contents: [{ skuId: 'luma:mug', lot: null, expiry: null, status: 'available', quantity: 12 }],
        locationId: 'R-01',
        receiptId: dock.receiptId,
        openedAt: '2026-03-04T06:04:00.000Z',
      },
    ]);
    expect(world.get(handlingUnitDocument, 'P-1')?.state).toBe('received');
    expect(world.get(handlingUnitDocument, 'P-2')?.state).toBe('empty');
  });

  test('[RC22] goods somebody is short of make their unit needed now, whatever its document says', () => {
    const wait = (skuId: string): DomainEvent =>
      picksWaiting.create({
        picks: [
          {
            pickId: `wait-${skuId}`,
            pick: {
              runId: 'W-1',
              slot: 1,
              orderId: 'luma:1',
              lineKey: 'luma:1#00001',
              skuId,
              locationId: 'A-01-1',
              quantity: 1,
              seq: 1,
              since: '2026-03-04T06:00:00.000Z',
            },
          },
        ],
      });
    const missing = (skuId: string, unfilled: number): DomainEvent =>
      discrepancyRaised.create({
        discrepancyId: `short-${skuId}`,
        discrepancy: {
          type: 'short_pick',
          severity: 'serious',
          status: 'open',
          locationId: 'A-01-1',
          skuId,
          orderId: null,
          runId: 'W-1',
          quantity: 3,
          facts: { unfilled },
          evidence: [],
          done: [],
          openedAt: '2026-03-04T06:00:00.000Z',
          resolution: null,
        },
      });
    const urgency = (...before: readonly DomainEvent[]): string | undefined => {
      const { world, dock } = checkedIn([mugs, ...before]);
      dock.scan('P-1', gtin.mugCase);
      dock.close();
      return world.get(putawayTaskDocument, 'P-1')?.urgency;
    };
    expect([
      urgency(),
      urgency(wait('luma:mug')),
      urgency(wait('luma:bowl')),
      urgency(missing('luma:mug', 3)),
      urgency(missing('luma:mug', 0)),
    ]).toEqual(['normal', 'needed_now', 'normal', 'needed_now', 'normal']);
  });

  test('[RC11] the last unit is repeated on the next empty one', () => {
    const { world, dock } = checkedIn([creams]);
    dock.scan('P-1', lotCode('L1', '260601'));
    dock.act((situation, _memory, at) => actions.countUnits(situation, 7, at));
    dock.close();
    dock.scan('P-2');
    expect(dock.act((situation, _memory, at) => actions.repeatLast(situation, at))).toBe(
      'accepted unit_counted',
    );
    expect(dock.act((situation, _memory, at) => actions.repeatLast(situation, at))).toBe('null');
    expect(onUnits(world)).toEqual(['P-1 8 luma:cream L1 available', 'P-2 8 luma:cream L1 available']);
  });
});

describe('what the document names', () => {
  const pallet = (...lpns: readonly string[]) =>
    Object.fromEntries(lpns.map((lpn) => [lpn, [declared('luma:mug', 24)]]));
  const trusted = { trusted: true, verifyEvery: 2, named: pallet('P-1', 'P-2', 'P-3') };

  test('[RC7] a trusted pallet is accepted as listed, until one has to be verified', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 72]], trusted)]);
    expect(dock.scan('P-1')).toBe('step_done unit_declared');
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited choice_first');
    expect(dock.act(actions.acceptAsListed)).toBe('step_done accepted_as_listed');
    dock.scan('P-2');
    expect(dock.act(actions.acceptAsListed)).toBe('refused verify_needed');
    expect(dock.act(actions.verifyCurrent)).toBe('step_done verify_now');
    dock.scan(gtin.mugCase);
    dock.close();
    dock.scan('P-3');
    expect(dock.act(actions.acceptAsListed)).toBe('step_done accepted_as_listed');
    expect(onUnits(world)).toEqual([
      'P-1 24 luma:mug available',
      'P-2 12 luma:mug available',
      'P-3 24 luma:mug available',
    ]);
    expect(cards(world)).toEqual([['declared_differs', 'luma:mug', -12]]);
    expect(world.get(inboundUnitDocument, 'P-1')?.arrivedAt).not.toBeNull();
    expect(world.all(putawayTaskDocument)).toHaveLength(3);
  });

  test('[RC7] accepting without leave stands and is told; undo gives the pallet back', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 24]], { named: pallet('P-1') })]);
    dock.scan('P-1');
    expect(dock.act(actions.acceptAsListed)).toBe('refused verify_needed');
    dock.send(acceptDeclared, { receiptId: dock.receiptId, lpn: 'P-1' });
    expect(cards(world)).toEqual([['accepted_unverified', null, null]]);
    expect(onUnits(world)).toEqual(['P-1 24 luma:mug available']);
    dock.undo();
    expect([onUnits(world), cards(world), dock.situation.step]).toEqual([[], [], 'declared']);
    dock.send(acceptDeclared, { receiptId: dock.receiptId, lpn: 'P-77' });
    expect(cards(world)).toEqual([['reference_unknown', null, null]]);
  });

  test('[RC7] a label that says what is on the pallet is offered, not believed', () => {
    const { world, dock } = checkedIn([creams]);
    const label = '(00)340123450000000018' + lotCode('L1', '260601') + '(30)20';
    expect(dock.scan(label)).toBe('attention as_labelled');
    expect(onUnits(world)).toEqual([]);
    expect(dock.act(actions.countAsLabelled)).toBe('accepted unit_counted');
    expect(onUnits(world)).toEqual(['340123450000000018 20 luma:cream L1 available']);
  });
});

describe('what codes say', () => {
  test('[RC8] lot and expiry fill in from the code, once per lot and unit', () => {
    const { world, dock } = checkedIn([creams]);
    dock.scan('P-1');
    expect(dock.scan(gtin.cream)).toBe('attention needs_lot');
    expect(dock.details({ lot: 'L1' })).toBe('attention needs_expiry');
    expect(dock.details({ expiry: '2026-06-01' })).toBe('accepted unit_counted');
    expect(dock.scan(gtin.cream)).toBe('accepted unit_counted');
    expect(dock.scan(`(01)0${gtin.cream}(10)L2`)).toBe('attention needs_expiry');
    expect(dock.scan(lotCode('L2', '260701'))).toBe('accepted unit_counted');
    expect(onUnits(world)).toEqual(['P-1 2 luma:cream L1 available', 'P-1 1 luma:cream L2 available']);
  });

  test('[RC8] goods whose expiry nobody said are held and told, never given today', () => {
    const { world, dock } = checkedIn([creams]);
    dock.scan('P-1');
    dock.send(tally, tallied(dock, { skuId: 'luma:cream', lot: 'L1', units: 2, cartons: 0 }));
    const [balance] = world.all(balanceDocument).filter(({ body }) => body.place === 'hu:P-1');
    expect(balance?.body).toMatchObject({ expiry: null, status: 'hold', quantity: 2 });
    expect(cards(world)).toEqual([['data_missing', 'luma:cream', 2]]);
  });

  test('[RC8] each serial is read once, on the device and as a fact', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:phone', 3]])]);
    dock.scan('P-1');
    const serial = (name: string): string => `(01)0${gtin.phone}(21)${name}`;
    expect(dock.scan(serial('S-1'))).toBe('accepted unit_counted');
    expect(dock.scan(serial('S-1'))).toBe('refused serial_twice');
    expect(dock.scan(gtin.phone)).toBe('attention needs_serial');
    expect(dock.details({ serial: 'S-1' })).toBe('refused serial_twice');
    expect(dock.scan('x'.repeat(41))).toBe('unknown unknown_code');
    expect(dock.scan('S-2')).toBe('accepted unit_counted');
    dock.send(tally, tallied(dock, { skuId: 'luma:phone', serials: ['S-2'], units: 1, cartons: 0 }));
    expect(onUnits(world)).toEqual([
      'P-1 1 luma:phone S-1 available',
      'P-1 1 luma:phone S-2 available',
      'P-1 1 luma:phone S-2 hold',
    ]);
    expect(cards(world)).toEqual([['serial_twice', 'luma:phone', null]]);
  });

  test('[RC8] [RC9] a pack counts its units times the count of its code; net weight adds up', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1', `(01)${gtin.mugCase}(30)2(3103)001500`, gtin.mug);
    expect(world.all(receiptLineDocument).map(({ body }) => body)).toEqual([
      {
        receiptId: dock.receiptId,
        skuId: 'luma:mug',
        cartons: 2,
        good: 25,
        damaged: 0,
        quarantine: 0,
        over: 0,
        wrong_item: 0,
        refused: 0,
        netWeightGrams: 1500,
      },
    ]);
  });

  test('[RC9] two equal tallies at once both count and are told', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1');
    const at = (occurredAt: string) => world.run(tally, tallied(dock, {}), { occurredAt });
    at('2026-03-04T08:00:00.000Z');
    at('2026-03-04T08:00:00.399Z');
    at('2026-03-04T08:00:00.799Z');
    expect(onUnits(world)).toEqual(['P-1 36 luma:mug available']);
    expect(cards(world)).toEqual([['counted_twice', 'luma:mug', 12]]);
  });

  test('[RC9] five or ten at once only after three equal scans', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 1200]])]);
    const five = () => dock.act((situation, _memory, at) => actions.countMany(situation, 5, at));
    dock.scan('P-1', gtin.mugCase, gtin.mugCase);
    expect(five()).toBe('null');
    dock.scan(gtin.mugCase);
    expect(five()).toBe('accepted carton_counted');
    expect(five()).toBe('accepted carton_counted');
    dock.scan(gtin.mug);
    expect(five()).toBe('null');
    expect(
      dock.act((situation, _memory, at) =>
        actions.countLayers(situation, { layers: 4, perLayer: 6, loose: 2 }, at),
      ),
    ).toBe('accepted carton_counted');
    expect(world.all(receiptLineDocument).map(({ body }) => [body.cartons, body.good])).toEqual([[39, 469]]);
  });
});

describe('what does not fit', () => {
  test('[RC10] damaged units with serials leave their unit by name, and undo brings them back', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:phone', 3]])]);
    dock.scan('P-1');
    for (const name of ['S-3', 'S-1', 'S-2']) dock.scan(`(01)0${gtin.phone}(21)${name}`);
    const [content] = dock.situation.current?.contents ?? [];
    if (!content) throw new Error('nothing on the unit');
    expect(serialsOn(world.view, 'P-1', content)).toEqual(['S-1', 'S-2', 'S-3']);
    const damage = { content, units: 1, serials: ['S-1', 'S-3'], cause: 'wet' as const, blobs: [], note: '' };
    dock.act((situation, _memory, at) => actions.splitDamage(situation, damage, at));
    expect(dock.scan('P-8')).toBe('step_done put_aside');
    const here = [
      'P-1 1 luma:phone S-1 available',
      'P-1 1 luma:phone S-2 available',
      'P-1 1 luma:phone S-3 available',
    ];
    expect(onUnits(world)).toEqual([
      'P-1 1 luma:phone S-2 available',
      'P-8 1 luma:phone S-1 damaged',
      'P-8 1 luma:phone S-3 damaged',
    ]);
    expect(world.all(receiptLineDocument).map(({ body }) => [body.good, body.damaged])).toEqual([[1, 2]]);
    dock.undo();
    expect(onUnits(world)).toEqual(here);
  });

  test('[RC5] within the tolerance with a warning, beyond it a choice', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1', gtin.mugCase, gtin.mugCase, gtin.mugCase);
    expect(dock.scan(gtin.mugCase)).toBe('step_done all_received');
    expect(dock.scan(gtin.mugCase)).toBe('attention over_tolerated');
    expect(dock.scan(gtin.mugCase)).toBe('attention over');
    expect(dock.last.data).toMatchObject({ over: 24, tolerated: 12 });
    expect(dock.scan(gtin.mugCase)).toBe('not_awaited choice_first');
    const blobs = [{ sha256: 'c'.repeat(64), size: 5, mime: 'image/webp' }];
    expect(
      dock.act((now, memory, at) => actions.setPendingAside(now, memory, { ...at, blobs, note: 'Not ours' })),
    ).toBe('attention hold_unit_first');
    expect(dock.scan('P-1')).toBe('refused not_a_hold_unit');
    expect(dock.scan('P-9')).toBe('step_done put_aside');
    expect(world.all(discrepancyDocument).map(({ body }) => body.evidence.at(-1))).toMatchObject([
      { did: 'set_aside', photos: ['c'.repeat(64)], ownWords: 'Not ours' },
    ]);
    dock.scan(gtin.mugCase);
    expect(dock.act(actions.setPendingAside)).toBe('step_done put_aside');
    dock.scan(gtin.mugCase);
    expect(
      dock.act((now, memory, at) =>
        actions.sendPendingBack(now, memory, { ...at, note: 'Driver signs for it' }),
      ),
    ).toBe('step_done sent_back');
    expect(world.all(discrepancyDocument).map(({ body }) => body.evidence.at(-1))).toMatchObject([
      { did: 'set_aside' },
      { did: 'refused_goods', ownWords: 'Driver signs for it' },
    ]);
    expect(onUnits(world)).toEqual(['P-1 60 luma:mug available', 'P-9 24 luma:mug hold']);
    expect(world.all(receiptLineDocument).map(({ body }) => [body.good, body.over, body.refused])).toEqual([
      [60, 24, 12],
    ]);
    expect(world.all(inboundLineDocument)[0]?.body.received).toBe(60);
  });

  test('[RC5] what was counted beyond the tolerance stands and is told, each unit once', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1');
    dock.send(tally, tallied(dock, { units: 54, cartons: 4 }));
    dock.send(tally, tallied(dock, {}));
    dock.send(tally, tallied(dock, {}));
    expect(onUnits(world)).toEqual(['P-1 78 luma:mug available']);
    expect(cards(world)).toEqual([['over_receipt', 'luma:mug', 30]]);
  });

  test('[RC19] the brand says how much more may come, unless its document does; in whole units', () => {
    const tolerated = (percent: number | undefined, own: number | undefined, ordered: number): unknown => {
      const line = own === undefined ? {} : { tolerancePercent: own };
      const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', ordered, line]])]);
      const luma = world.get(brandDocument, 'luma');
      if (!luma) throw new Error('no brand');
      world.apply([
        brandSet.create({
          brand: { ...luma, ...(percent === undefined ? {} : { overTolerancePercent: percent }) },
        }),
      ]);
      dock.scan('P-1');
      dock.send(tally, tallied(dock, { units: ordered, cartons: 0 }));
      return [dock.scan(gtin.mug), dock.last.data['tolerated'], cards(world)];
    };
    const accepted = ['attention over_tolerated', undefined, []];
    const asked = ['attention over', 0, []];
    expect([
      tolerated(undefined, undefined, 20),
      tolerated(5, undefined, 20),
      tolerated(5, undefined, 19),
      tolerated(5, 0, 20),
      tolerated(0, 5, 20),
    ]).toEqual([asked, accepted, asked, asked, accepted]);
  });

  test('[RC6] too little life, expired, recalled: only to quarantine, whatever the worker says', () => {
    const { world, dock } = checkedIn([
      creams,
      lotStopped.create({
        skuId: 'luma:cream',
        lot: 'BAD',
        status: 'recalled',
        reason: 'glass',
        at: '2026-03-01T08:00:00.000Z',
      }),
    ]);
    dock.scan('P-1');
    expect(dock.scan(lotCode('SHORT', '260320'))).toBe('attention short_life');
    dock.act(actions.setPendingAside);
    expect(dock.scan('P-2')).toBe('step_done put_aside');
    expect(dock.scan(lotCode('OLD', '260101'))).toBe('attention expired');
    expect(dock.act(actions.setPendingAside)).toBe('step_done put_aside');
    expect(dock.scan(lotCode('BAD', '270101'))).toBe('attention recalled');
    const bad = { skuId: 'luma:cream', units: 1, cartons: 0 };
    dock.send(tally, tallied(dock, { ...bad, lot: 'BAD', expiry: '2027-01-01' }));
    dock.send(tally, tallied(dock, { ...bad, lot: 'OLD', expiry: '2026-01-01' }));
    expect(onUnits(world)).toEqual([
      'P-1 1 luma:cream BAD recalled',
      'P-1 1 luma:cream OLD expired',
      'P-2 1 luma:cream OLD expired',
      'P-2 1 luma:cream SHORT hold',
    ]);
  });

  test('[RC6] goods of another brand and goods nobody ordered go to hold', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1');
    expect(dock.scan(`(01)0${gtin.tea}(17)270101(10)T1`)).toBe('attention other_brand');
    dock.act(actions.setPendingAside);
    dock.scan('P-3');
    expect(dock.scan(`(01)0${gtin.tea}(17)270101(10)T1`)).toBe('attention other_brand');
    expect(dock.act(actions.setPendingAside)).toBe('step_done put_aside');
    expect(dock.scan(gtin.shared)).toBe('attention choose_item');
    dock.send(tally, tallied(dock, { skuId: 'luma:bowl', units: 2, cartons: 0 }));
    dock.send(tally, tallied(dock, { skuId: 'nobody:knows', units: 1, cartons: 0 }));
    expect(onUnits(world)).toEqual([
      'P-1 2 luma:bowl hold',
      'P-1 1 nobody:knows hold',
      'P-3 2 nord:tea T1 hold',
    ]);
    expect(cards(world)).toHaveLength(3);
    expect(bookProblems(world)).toEqual([]);
  });

  test('[RC10] damaged units split off to a unit of their own, with cause and photo', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1', gtin.mugCase);
    dock.send(setAside, {
      receiptId: dock.receiptId,
      from: 'P-1',
      lpn: 'P-8',
      why: 'damaged',
      cause: 'wet',
      skuId: 'luma:mug',
      lot: null,
      expiry: null,
      serials: [],
      units: 3,
      cartons: 0,
      blobs: [photo],
      note: '',
    });
    expect(onUnits(world)).toEqual(['P-1 9 luma:mug available', 'P-8 3 luma:mug damaged']);
    expect(world.all(discrepancyDocument)[0]?.body.facts).toMatchObject({
      cause: 'wet',
      photos: 1,
      tote: 'P-8',
    });
    dock.undo();
    expect(onUnits(world)).toEqual(['P-1 12 luma:mug available']);
    expect(cards(world)).toEqual([]);
  });

  test('[RC10] from the screen: the damaged unit is scanned once', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1', gtin.mugCase);
    const content = { skuId: 'luma:mug', lot: null, expiry: null };
    const damage = { content, units: 2, cause: 'crushed' as const, blobs: [], note: '' };
    const split = () => dock.act((situation, _memory, at) => actions.splitDamage(situation, damage, at));
    expect(split()).toBe('attention hold_unit_first');
    expect(dock.scan(gtin.mug)).toBe('not_awaited hold_unit_first');
    expect(dock.scan('P-8')).toBe('step_done put_aside');
    expect(split()).toBe('step_done put_aside');
    expect(onUnits(world)).toEqual(['P-1 8 luma:mug available', 'P-8 4 luma:mug damaged']);
  });

  test('[RC10] goods without a name are told with their code, and counted onto a damaged unit they are damaged', () => {
    const { world, dock } = checkedIn([mugs]);
    const entry = { mode: 'scan' as const };
    dock.send(noteUnknown, {
      receiptId: dock.receiptId,
      lpn: null,
      code: '999',
      units: 4,
      blobs: [photo],
      note: 'red box',
    });
    dock.send(openUnit, { receiptId: dock.receiptId, lpn: 'P-8', purpose: 'damaged', entry });
    dock.send(tally, tallied(dock, { lpn: 'P-8' }));
    dock.send(refuseGoods, {
      receiptId: dock.receiptId,
      skuId: 'luma:mug',
      units: 12,
      cartons: 1,
      why: 'damaged',
      blobs: [],
    });
    expect(cards(world)).toEqual([
      ['unknown_goods', null, 4],
      ['goods_refused', 'luma:mug', 12],
    ]);
    expect(onUnits(world)).toEqual(['P-8 12 luma:mug damaged']);
  });

  test('[RC16] a label is owed on its unit and at the door until one is on it', () => {
    const { world, dock } = checkedIn([mugs]);
    dock.scan('P-1');
    const note = (owed: boolean): string =>
      dock.send(noteLabel, { receiptId: dock.receiptId, lpn: 'P-1', owed }).commandId;
    const now = (): unknown => [
      world.get(receivingUnitDocument, 'P-1')?.labelOwed,
      world.all(labelRequestDocument).map(({ key, body }) => [key, body.reason, body.commandId]),
    ];
    const key = 'handlingUnit|P-1|R-01';
    const first = note(true);
    expect(now()).toEqual([true, [[key, 'missing', first]]]);
    note(true);
    expect(now()).toEqual([true, [[key, 'missing', first]]]);
    const put = note(false);
    expect(now()).toEqual([false, []]);
    dock.undo();
    expect(now()).toEqual([true, [[key, 'missing', put]]]);
    note(false);
    const again = note(true);
    expect(now()).toEqual([true, [[key, 'missing', again]]]);
    dock.undo();
    expect(now()).toEqual([false, []]);
  });

  test('[RC16] parcels and measurements', () => {
    const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', 5]], { parcels: ['1Z1'] })]);
    const size = { level: 'unit' as const, weightGrams: 350, lengthMm: 90, widthMm: 90, heightMm: 100 };
    dock.send(measure, { receiptId: dock.receiptId, skuId: 'luma:mug', ...size, codeReads: true });
    expect(world.get(measurementDocument, 'luma:mug')).toMatchObject({ ...size, by: 'ana' });
    dock.undo();
    expect(world.get(measurementDocument, 'luma:mug')).toBeUndefined();
  });
});

test('[RC2] a supervisor may receive, too', () => {
  const { dock } = checkedIn([mugs], { by: supervisor });
  expect(dock.scan('P-1', gtin.mugCase)).toBe('accepted carton_counted');
});
