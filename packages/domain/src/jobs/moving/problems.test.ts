import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import type { Besides } from '../../kernel/own-words.ts';
import { locationDocument } from '../../layout/location.ts';
import { labelRequestDocument } from '../../labels-owed/label-request.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { ana, ben } from '../../testing/given.ts';
import { bookedOf } from '../../testing/moved-by-hand.ts';
import { walkMoving, type MovingFloor } from '../../testing/moving-floor.ts';
import { openTasks } from '../../testing/other-work.ts';
import { releasedWorld } from '../../testing/released-run.ts';
import { gtin, order, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { releaseGoods } from './decide/release-goods.ts';
import { stopGoods } from './decide/stop-goods.ts';
import { stopCarried } from './decide/stop-carried.ts';
import { forSupervisor } from './flow/on-problem.ts';
import { stopCaseDocument } from './state.ts';

const mugs = [stock('A-01-1', ['luma:mug', 9]), stock('B-01-1', ['luma:mug', 1])];
const broken = { status: 'damaged', reason: 'crushed', note: '' } as const;
const doubted = { status: 'hold', reason: 'quality', note: '' } as const;

/** Ana carries units out of A-01-1. */
function carrying(world: World, units: number): MovingFloor {
  const floor = walkMoving(world, ana);
  floor.scan('A-01-1');
  floor.take(units);
  return floor;
}
const cards = (world: World) =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body: { type, locationId, quantity, facts } }) => ({ type, locationId, quantity, facts }));

describe('goods that are damaged on the way', () => {
  test('[MV15] some break: the good ones go on to their bin, the others to quarantine by scan', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 5);
    floor.scan('B-01-1');
    expect([floor.stop(2, broken), floor.situation.step, floor.situation.current?.line]).toMatchObject([
      'attention set_apart',
      'goods',
      { quantity: 3, status: 'available' },
    ]);
    // A label says nothing about damage: the code means those that are on their way here.
    expect([floor.scan(gtin.mug), floor.put(3)]).toEqual(['accepted right_goods', 'job_done put_down']);
    expect(floor.situation).toMatchObject({ current: { unfit: 'damaged' }, target: { locationId: 'Q-01' } });
    expect([floor.scan('B-01-1'), floor.scan('Q-01'), floor.put(2)]).toEqual([
      'refused unfit_goods',
      'step_done right_bin',
      'job_done all_put',
    ]);
    expect(bookedOf(world, 'luma:mug')).toEqual([
      '4 loc:A-01-1 available',
      '4 loc:B-01-1 available',
      '2 loc:Q-01 damaged',
    ]);
    expect(world.all(stopCaseDocument).map(({ body }) => body)).toMatchObject([
      { status: 'damaged', scope: 'goods', state: 'open', reason: 'crushed', by: ['ana'] },
    ]);
  });

  test('[MV15] undo makes them what they were; what is on hold is released by somebody else', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 5);
    const before = bookedOf(world, 'luma:mug');
    floor.stop(5, doubted);
    expect(floor.hands).toEqual(['5 luma:mug hold']);
    expect([floor.undo(), bookedOf(world, 'luma:mug'), world.all(stopCaseDocument)]).toEqual([
      'accepted undone',
      before,
      [],
    ]);
    floor.stop(5, doubted);
    floor.scan('Q-01', 'Q-01');
    const release = {
      place: { kind: 'location' as const, id: 'Q-01' },
      skuId: 'luma:mug',
      lot: null,
      status: 'hold' as const,
      note: '',
    };
    expect([
      world.run(releaseGoods, release, { operatorId: 'ana' }).rejection?.code,
      world.run(releaseGoods, release, { operatorId: 'sam' }).rejection,
    ]).toEqual(['moving.own_stop', null]);
  });

  test('[MV15] [MV22] a part that was taken out on hold is not released by whoever took it out', () => {
    const world = openWorld(mugs);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(2, doubted);
    expect(world.all(stopCaseDocument).map(({ body }) => body.by)).toEqual([['ana']]);
    floor.undo();
    expect(world.all(stopCaseDocument)).toEqual([]);
  });

  test('[MV15] [MV8] their orders find others, and what no bin has is told', () => {
    const world = releasedWorld(
      stock('A-01-1', ['luma:mug', 5]),
      order('1', [['luma:mug', 5]]),
      stock('B-02-1', ['luma:mug', 2], { at: '2026-02-01T08:00:00.000Z' }),
    );
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1');
    floor.take(5);
    floor.stop(4, broken);
    expect(openTasks(world)).toEqual(['2 luma:mug at B-02-1', '3 luma:mug at A-01-1']);
    expect(cards(world)).toMatchObject([{ type: 'stopped_promised', locationId: 'A-01-1', quantity: 2 }]);
  });

  test('[MV15] more than the hands held, by the book, come out of suspense and are told', () => {
    const world = openWorld(mugs);
    carrying(world, 2);
    const goods = { skuId: 'luma:mug', lot: null, status: 'available' as const, quantity: 3 };
    world.run(stopCarried, { ...goods, serials: [], becomes: broken, entry: { mode: 'scan' } }, ana);
    expect(bookedOf(world, 'luma:mug')).toEqual([
      '3 hu:hands:ana damaged',
      '7 loc:A-01-1 available',
      '1 loc:B-01-1 available',
      '-1 virtual:suspense available',
    ]);
    expect(cards(world)).toMatchObject([{ type: 'move_differs', quantity: -1 }]);
  });
});

describe('bins and numbers that are not as they should be', () => {
  test.each([
    ['full', { avoided: { reason: 'full' } }],
    ['blocked', { blocked: { reason: 'blocked' } }],
    ['too_high', { avoided: { reason: 'too_high' } }],
    ['unsafe', { avoided: { reason: 'unsafe' } }],
  ] as const)('[MV15] a bin that is %s makes way for the next one, and undo takes it back', (reason, is) => {
    const world = openWorld(mugs);
    const before = world.get(locationDocument, 'B-01-1');
    const floor = carrying(world, 4);
    floor.scan('B-01-1');
    expect([floor.situation.step, floor.reportBin(reason), floor.situation.step]).toEqual([
      'put',
      'accepted bin_noted',
      'bin',
    ]);
    expect(world.get(locationDocument, 'B-01-1')).toMatchObject(is);
    expect(floor.situation.target?.locationId).not.toBe('B-01-1');
    floor.undo();
    expect(world.get(locationDocument, 'B-01-1')).toEqual(before);
  });

  test('[MV15] fewer or more than the book says: told, and the bin they came from is counted', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 5);
    const before = bookedOf(world, 'luma:mug');
    expect([floor.found(5), floor.found(3), floor.hands]).toEqual([
      'null',
      'attention difference_noted',
      ['3 luma:mug available'],
    ]);
    expect(cards(world)).toEqual([
      {
        type: 'move_differs',
        locationId: 'A-01-1',
        quantity: 2,
        facts: { unit: 'hu:hands:ana', held: 5, found: 3 },
      },
    ]);
    expect([
      world.get(locationDocument, 'A-01-1')?.doubtful,
      world.all(countRequestDocument).map(({ key }) => key),
    ]).toEqual([true, ['A-01-1|luma:mug']]);
    floor.undo();
    expect([
      bookedOf(world, 'luma:mug'),
      cards(world),
      world.get(locationDocument, 'A-01-1')?.doubtful,
    ]).toEqual([before, [], false]);
    expect([floor.found(7), floor.hands]).toEqual(['attention difference_noted', ['7 luma:mug available']]);
    expect(bookedOf(world, 'luma:mug')).toContain('-2 virtual:suspense available');
  });

  test('[MV15] a label that cannot be read is owed: of the goods, or of the bin at hand', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 2);
    floor.scan('B-01-1');
    expect([floor.label('goods'), floor.label('bin')]).toEqual([
      'accepted label_asked',
      'accepted label_asked',
    ]);
    expect(
      world
        .all(labelRequestDocument)
        .map(({ body: { subject, copies, reason } }) => [subject, copies, reason]),
    ).toEqual([
      [{ kind: 'location', locationId: 'B-01-1' }, 1, 'unreadable'],
      [{ kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 }, 2, 'unreadable'],
    ]);
    expect(floor.situation.step).toBe('put');
  });

  test('[MV15] what is reported with a photo is a card that shows it, and undo withdraws it', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 2);
    const blobs = [{ sha256: 'a'.repeat(64), size: 90_000, mime: 'image/webp' }];
    const goods = { skuId: 'luma:mug', lot: null, status: 'available' as const, quantity: 2 };
    world.run(stopCarried, { ...goods, serials: [], becomes: broken, blobs, entry: { mode: 'scan' } }, ana);
    const [card] = world.all(discrepancyDocument);
    expect(card?.body).toMatchObject({
      type: 'goods_in_doubt',
      status: 'open',
      skuId: 'luma:mug',
      quantity: 2,
      facts: { lot: null, status: 'damaged', reason: 'crushed' },
      evidence: [{ operatorId: 'ana', did: 'stopped', photos: ['a'.repeat(64)] }],
    });
    floor.undo();
    expect(world.all(discrepancyDocument).map(({ body }) => body.status)).toEqual(['withdrawn']);
  });

  test('[MV20] [K15] goods held with words and no photo are a card that tells them, without either they are none', () => {
    const held = ({ note = '', ...shown }: Besides) => {
      const world = openWorld(mugs);
      world.run(
        stopGoods,
        {
          place: { kind: 'location', id: 'A-01-1' },
          skuId: 'luma:mug',
          lot: null,
          status: 'hold',
          reason: 'investigation',
          note,
          entry: { mode: 'scan' },
          ...shown,
        },
        ana,
      );
      return world.all(discrepancyDocument).map(({ body }) => [body.type, body.evidence[0]?.ownWords]);
    };
    expect(held(forSupervisor({ note: 'Seam is loose' }))).toEqual([['goods_in_doubt', 'Seam is loose']]);
    expect(held(forSupervisor({}))).toEqual([]);
    // So earlier apps recorded it.
    expect(held({ note: 'Seam is loose' })).toEqual([]);
  });

  test('[MV15] [MV14] called away: the goods stay in the hands, are told, and somebody else takes them over', () => {
    const world = openWorld(mugs);
    const floor = carrying(world, 5);
    expect([floor.leave(), floor.hands, cards(world)]).toMatchObject([
      'attention left_for_others',
      ['5 luma:mug available'],
      [{ type: 'left_on_trolley', quantity: 5 }],
    ]);
    const next = walkMoving(world, ben);
    next.badge('ana');
    next.take(5);
    expect([next.hands, floor.leave()]).toEqual([['5 luma:mug available'], 'null']);
  });
});
