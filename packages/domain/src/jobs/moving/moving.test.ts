import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import { locationBlocked } from '../../layout/layout-events.ts';
import { locationDocument } from '../../layout/location.ts';
import { putawayTaskDocument } from '../putaway-task.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { ana, ben } from '../../testing/given.ts';
import { bookedOf, putsDown, takesOut } from '../../testing/moved-by-hand.ts';
import { walkMoving } from '../../testing/moving-floor.ts';
import { become, received } from '../../testing/received-goods.ts';
import { countInto, openTasks } from '../../testing/other-work.ts';
import { anaWithTotes, releasedWorld } from '../../testing/released-run.ts';
import { gtin, order, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { moveUnit } from './decide/move-unit.ts';
import { carryDocument } from './state.ts';

const cards = (world: World): readonly string[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => `${body.type} ${body.locationId ?? '-'} ${body.quantity ?? '-'}`);
const mugs = [stock('A-01-1', ['luma:mug', 9])];

describe('taking and putting', () => {
  test('[MV1] goods in the hands lie in no bin, and belong to the person on any device', () => {
    const world = openWorld(mugs);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(4);
    expect(bookedOf(world, 'luma:mug')).toEqual(['4 hu:hands:ana available', '5 loc:A-01-1 available']);
    expect(walkMoving(world, { operatorId: 'ana', deviceId: 'spare' }).situation).toMatchObject({
      step: 'bin',
      hands: [{ line: { quantity: 4 } }],
    });
    expect(walkMoving(world, ben).situation.step).toBe('source');
  });

  test('[MV2] a bin of one kind asks how many, of several which, and a product where', () => {
    const world = openWorld([...mugs, stock('B-01-1', ['luma:mug', 2]), stock('B-01-1', ['luma:bowl', 3])]);
    const floor = walkMoving(world, ana);
    expect([floor.scan('A-01-1'), floor.situation.step]).toEqual(['step_done source_found', 'quantity']);
    expect([floor.scan('B-01-1'), floor.situation.step]).toEqual(['accepted choose_goods', 'what']);
    expect([floor.scan(gtin.mug), floor.situation.step]).toEqual(['step_done chosen', 'quantity']);
    floor.undo();
    expect([floor.scan(gtin.mug), floor.situation.step]).toEqual(['accepted choose_place', 'where']);
    expect(floor.situation.here.map(({ line }) => line.place.id)).toEqual(['A-01-1', 'B-01-1']);
    expect([floor.scan('C-01-1'), floor.scan('B-01-1')]).toEqual([
      'refused not_here',
      'step_done source_found',
    ]);
    floor.undo();
    floor.scan('B-01-1');
    expect(floor.takeAll()).toBe('step_done all_taken');
    expect(floor.hands).toEqual(['3 luma:bowl available', '2 luma:mug available']);
  });

  test('[MV13] units taken twice in a blink both count, are told, and the bin is counted; later they are two', () => {
    const takenAt = (...times: readonly string[]): World => {
      const world = openWorld(mugs);
      for (const at of times)
        takesOut(
          world,
          { place: { kind: 'location', id: 'A-01-1' }, skuId: 'luma:mug', quantity: 2 },
          { ...ana, occurredAt: `2026-03-02T10:00:${at}Z` },
        );
      return world;
    };
    const twice = takenAt('00.000', '00.040');
    expect(bookedOf(twice, 'luma:mug')).toEqual(['4 hu:hands:ana available', '5 loc:A-01-1 available']);
    expect(cards(twice)).toEqual(['counted_twice A-01-1 2']);
    expect(twice.all(countRequestDocument).map(({ key }) => key)).toEqual(['A-01-1|luma:mug']);
    walkMoving(twice, ana).undo();
    expect(bookedOf(twice, 'luma:mug')).toEqual(['2 hu:hands:ana available', '7 loc:A-01-1 available']);
    expect([cards(twice), twice.all(countRequestDocument)]).toEqual([[], []]);
    expect(cards(takenAt('00.000', '02.000'))).toEqual([]);
  });

  test('[MV3] what the book knew goes along; two who move the same stock are one card with both stories', () => {
    const world = openWorld([stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01' })]);
    const [one, two] = [walkMoving(world, ana), walkMoving(world, ben)];
    one.scan('A-02-1');
    two.scan('A-02-1');
    // Ben's device has not heard of Ana's move yet: it still shows five.
    const behind = two.situation.current;
    one.take(5);
    takesOut(
      world,
      {
        place: { kind: 'location', id: 'A-02-1' },
        skuId: 'luma:cream',
        lot: 'L1',
        quantity: behind?.line.quantity ?? 0,
      },
      { ...ben, expect: { quantityBefore: 5 } },
    );
    expect(bookedOf(world, 'luma:cream')).toEqual([
      '5 hu:hands:ana available',
      '5 hu:hands:ben available',
      '-5 loc:A-02-1 available',
    ]);
    expect(world.all(balanceDocument).find(({ body }) => body.place === 'hu:hands:ana')?.body.expiry).toBe(
      '2026-06-01',
    );
    const [card] = world.all(discrepancyDocument);
    expect(card?.body).toMatchObject({
      type: 'below_zero',
      locationId: 'A-02-1',
      quantity: -5,
      evidence: [
        { operatorId: 'ana', did: 'taken' },
        { operatorId: 'ben', did: 'taken' },
      ],
    });
    expect(world.get(locationDocument, 'A-02-1')?.doubtful).toBe(true);
    expect(world.all(countRequestDocument)).toHaveLength(1);
  });

  test('[MV4] a forbidden bin is refused with the way to the right one, another allowed one needs a second scan', () => {
    const world = openWorld([...mugs, stock('B-01-1', ['luma:mug', 1])]);
    become(world, 'C-01-1', { brand: 'nord' });
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(3);
    expect(floor.situation.target?.locationId).toBe('B-01-1');
    expect(floor.scan('C-01-1')).toBe('refused other_brand');
    expect(floor.last.nearest?.locationId).toBe('B-01-1');
    expect(floor.scan('C-02-1', 'C-02-1')).toBe('step_done right_bin');
    expect(floor.scan('B-02-1')).toBe('attention put_here_instead');
    expect(floor.instead('full')).toBe('step_done right_bin');
    floor.put(3);
    expect(world.get(locationDocument, 'B-01-1')?.avoided).toMatchObject({ reason: 'full' });
  });

  test('[MV5] a part is put down and the rest gets a target of its own; more than was held is told', () => {
    const world = openWorld([...mugs, stock('B-01-1', ['luma:mug', 1])]);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1', 'A-01-1');
    expect(floor.hands).toEqual(['9 luma:mug available']);
    floor.scan('B-01-1');
    expect(floor.put(4)).toBe('step_done put_part');
    expect(floor.situation).toMatchObject({ step: 'bin', hands: [{ line: { quantity: 5 } }] });
    floor.scan('B-01-1');
    putsDown(world, { skuId: 'luma:mug', quantity: 7, locationId: 'B-01-1' }, ana);
    expect(bookedOf(world, 'luma:mug')).toEqual(['12 loc:B-01-1 available', '-2 virtual:suspense available']);
    expect(cards(world)).toEqual(['move_differs B-01-1 -2']);
  });

  test('[MV6] with several kinds in the hands the product is proved at the bin', () => {
    const world = openWorld([...mugs, stock('A-01-1', ['luma:bowl', 2]), stock('B-01-1', ['luma:bowl', 1])]);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.takeAll();
    expect([floor.scan('B-01-1'), floor.situation.step]).toEqual(['step_done right_bin', 'goods']);
    expect([floor.scan(gtin.tea), floor.scan(gtin.mug)]).toEqual([
      'refused wrong_item',
      'accepted right_goods',
    ]);
    expect(floor.put(9)).toBe('job_done put_down');
    expect(floor.hands).toEqual(['2 luma:bowl available']);
  });

  test('[MV7] damaged units go to quarantine and nowhere else; put into a bin they are booked away from it', () => {
    const world = openWorld(mugs);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(2, { status: 'damaged', reason: 'crushed', note: '' });
    expect([floor.hands, floor.situation.target?.locationId]).toEqual([['2 luma:mug damaged'], 'Q-01']);
    expect([floor.scan('B-01-1'), floor.scan('Q-01'), floor.put(1)]).toEqual([
      'refused unfit_goods',
      'step_done right_bin',
      'step_done put_part',
    ]);
    putsDown(world, { skuId: 'luma:mug', quantity: 1, locationId: 'B-01-1' }, ana);
    expect(bookedOf(world, 'luma:mug')).toEqual(['7 loc:A-01-1 available', '2 loc:Q-01 damaged']);
    expect([cards(world), world.get(locationDocument, 'B-01-1')?.blocked?.reason]).toEqual([
      ['unfit_stored B-01-1 -1'],
      'unfit_goods',
    ]);
  });

  test('[MV9] undo takes a take back; a drop comes back with a reason, and nothing else does', () => {
    const world = openWorld([...mugs, stock('B-01-1', ['luma:mug', 1])]);
    const before = bookedOf(world, 'luma:mug');
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(3);
    expect(floor.undo()).toBe('accepted undone');
    expect(bookedOf(world, 'luma:mug')).toEqual(before);
    floor.scan('A-01-1');
    floor.take(3);
    floor.scan('B-01-1');
    floor.put(3);
    expect([floor.undo(), floor.undo('wrong_bin'), floor.hands]).toEqual([
      'not_awaited nothing_to_undo',
      'accepted undone',
      ['3 luma:mug available'],
    ]);
  });

  test('[MV10] what is left on the trolley is told and stays in the hands by the book', () => {
    const world = openWorld(mugs);
    const floor = walkMoving(world, ana);
    floor.scan('A-01-1');
    floor.take(2);
    world.send({ type: 'moving.finish', version: 1, body: { trolley: 'goods_left' } }, ana);
    expect([cards(world), floor.hands, world.all(carryDocument)]).toEqual([
      ['left_on_trolley - 2'],
      ['2 luma:mug available'],
      [],
    ]);
    floor.scan('A-01-1');
    floor.put(2);
    expect(floor.situation.step).toBe('finish');
    world.send({ type: 'moving.finish', version: 1, body: { trolley: 'empty' } }, ana);
    expect([floor.situation.step, world.all(carryDocument)]).toEqual(['source', []]);
  });

  test('[MV11] a whole unit moves as it is; with unfit goods it stays out of storage', () => {
    const world = openWorld([
      ...received('P-1', ['luma:mug', 6]),
      ...received('P-2', ['luma:mug', 2, { status: 'damaged' }]),
    ]);
    const floor = walkMoving(world, ana);
    floor.scan('P-1');
    expect([floor.whole(), floor.situation.step, floor.scan('S-01')]).toEqual([
      'step_done whole_unit',
      'unit',
      'job_done unit_moved',
    ]);
    expect([
      world.get(handlingUnitDocument, 'P-1')?.locationId,
      world.get(putawayTaskDocument, 'P-1')?.locationId,
      bookedOf(world, 'luma:mug')[0],
    ]).toEqual(['S-01', 'S-01', '6 hu:P-1 available']);
    expect(floor.scan('P-2', 'P-2', 'A-01-1')).toBe('refused unfit_goods');
    world.run(moveUnit, { lpn: 'P-2', locationId: 'A-01-1', entry: { mode: 'scan' } }, ana);
    expect([cards(world), world.get(handlingUnitDocument, 'P-2')?.locationId]).toEqual([
      ['unfit_stored A-01-1 -2'],
      'Q-01',
    ]);
  });
});

describe('promises', () => {
  test('[MV8] released work learns of the bin its goods were moved to', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 5]), order('1', [['luma:mug', 4]]));
    expect(openTasks(world)).toEqual(['4 luma:mug at A-01-1']);
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1', 'A-01-1');
    expect(bookedOf(world, 'luma:mug')).toEqual([
      '5 hu:hands:ben available',
      '0 loc:A-01-1 available promised 4',
    ]);
    floor.scan('B-02-1', 'B-02-1');
    floor.put(2);
    expect(openTasks(world)).toEqual(['2 luma:mug at A-01-1', '2 luma:mug at B-02-1']);
    floor.scan('B-02-1', 'B-02-1');
    expect(openTasks(world)).toEqual(['2 luma:mug at B-02-1', '2 luma:mug at B-02-1']);
    expect(bookedOf(world, 'luma:mug')).toEqual(['5 loc:B-02-1 available promised 4']);
  });

  test('[MV8] goods that are taken back after a drop keep their orders when they are put elsewhere', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 4]), order('1', [['luma:mug', 4]]));
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1', 'A-01-1', 'B-02-1', 'B-02-1', 'B-02-1');
    floor.undo('wrong_bin');
    floor.scan('C-02-1', 'C-02-1', 'C-02-1');
    expect(openTasks(world)).toEqual(['4 luma:mug at C-02-1']);
    expect(bookedOf(world, 'luma:mug')).toEqual(['4 loc:C-02-1 available promised 4']);
  });

  test('[MV8] units that a picker holds for a stop stay with it', () => {
    const { world, floor: picker } = anaWithTotes(
      stock('A-01-1', ['luma:mug', 6]),
      order('1', [['luma:mug', 6]]),
    );
    picker.scan('A-01-1');
    countInto(world, 'A-01-1|luma:mug|', 2);
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1');
    floor.take(4);
    floor.scan('B-02-1', 'B-02-1', 'B-02-1');
    expect(openTasks(world)).toEqual(['2 luma:mug at A-01-1', '4 luma:mug at B-02-1']);
  });

  test('[MV8] units that become unfit are replaced by rotation, and what no bin has is told', () => {
    const world = releasedWorld(
      stock('A-01-1', ['luma:mug', 5]),
      order('1', [['luma:mug', 5]]),
      stock('B-02-1', ['luma:mug', 2], { at: '2026-02-01T08:00:00.000Z' }),
    );
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1');
    floor.take(4, { status: 'damaged', reason: 'wet', note: '' });
    expect(openTasks(world)).toEqual(['2 luma:mug at B-02-1', '3 luma:mug at A-01-1']);
    expect(cards(world)).toEqual(['stopped_promised A-01-1 2']);
  });

  test('[MV8] a bin that serves no orders takes no promises', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 4]), order('1', [['luma:mug', 4]]));
    world.apply([
      locationBlocked.create({ locationId: 'B-02-1', reason: 'x', at: '2026-03-04T06:00:00.000Z' }),
    ]);
    const floor = walkMoving(world, ben);
    floor.scan('A-01-1', 'A-01-1');
    expect(floor.scan('B-02-1')).toBe('refused bin_blocked');
    expect(openTasks(world)).toEqual(['4 luma:mug at A-01-1']);
  });
});
