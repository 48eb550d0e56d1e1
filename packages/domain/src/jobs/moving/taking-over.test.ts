import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { locationDocument } from '../../layout/location.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { handsOf } from '../../stock/hands.ts';
import { ana, ben } from '../../testing/given.ts';
import { bookedOf, putsDown, takesOut } from '../../testing/moved-by-hand.ts';
import { walkMoving } from '../../testing/moving-floor.ts';
import { openTasks } from '../../testing/other-work.ts';
import { releasedWorld } from '../../testing/released-run.ts';
import { gtin, order, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { inHands, leftInHands } from './in-hands.ts';
import { carryDocument, handOversDocument } from './state.ts';

const mugs = [stock('A-01-1', ['luma:mug', 9])];
const booked = (world: World): readonly string[] => bookedOf(world, 'luma:mug');
const cards = (world: World) =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body: { type, locationId, quantity, evidence, done } }) => ({
      type,
      locationId,
      quantity,
      story: evidence.map(({ operatorId, did }) => `${operatorId} ${did}`),
      done: done.map(({ code }) => code),
    }));

/** Ben takes four mugs and is called away. */
function benLeft(world: World): void {
  const floor = walkMoving(world, ben);
  floor.scan('A-01-1');
  floor.take(4);
}

const fourMugs = { skuId: 'luma:mug', quantity: 4 };

/** Ben puts four mugs down, as his device saw it before it heard of anything else. */
const benPuts = (world: World, locationId: string): unknown =>
  putsDown(world, { ...fourMugs, locationId }, { ...ben, expect: { held: 4 } });

const anaTakesFromBen = (world: World): unknown =>
  takesOut(world, { ...fourMugs, place: handsOf('ben') }, { ...ana, expect: { quantityBefore: 4 } });

describe('goods that somebody left in their hands', () => {
  test('[MV14] are found by the product, and taken over from hand to hand', () => {
    const world = openWorld(mugs);
    benLeft(world);
    const floor = walkMoving(world, ana);
    expect([
      floor.scan(gtin.mug),
      floor.situation.here.map(({ line, holder }) => [line.place.id, holder]),
    ]).toEqual([
      'accepted choose_place',
      [
        ['A-01-1', null],
        ['hands:ben', 'ben'],
      ],
    ]);
    expect([floor.badge('ben'), floor.situation.step]).toEqual(['step_done source_found', 'quantity']);
    expect(floor.take(4)).toBe('step_done taken');
    expect([booked(world), cards(world), world.all(handOversDocument)]).toMatchObject([
      ['4 hu:hands:ana available', '5 loc:A-01-1 available'],
      [],
      [{ key: 'ben', body: { steps: [{ operatorId: 'ana', skuId: 'luma:mug', quantity: 4 }] } }],
    ]);
    // They are not Ben's any more: he neither sees them nor takes back what he did with them.
    expect(walkMoving(world, ben).undo()).toBe('not_awaited nothing_to_undo');
    expect(world.get(carryDocument, 'ben')?.undo).toEqual([]);
  });

  test('[MV14] are no unit that moves whole, and the own hands are no source', () => {
    const world = openWorld(mugs);
    benLeft(world);
    const own = walkMoving(world, ben);
    expect(own.badge('ben')).toBe('not_awaited put_first');
    const floor = walkMoving(world, ana);
    expect([floor.badge('ana'), floor.badge('sam'), floor.badge('ben'), floor.whole()]).toEqual([
      'not_awaited own_hands',
      'refused hands_empty',
      'step_done source_found',
      'null',
    ]);
  });

  test('[MV14] go back to the person before when the taking over is undone', () => {
    const world = openWorld(mugs);
    benLeft(world);
    const floor = walkMoving(world, ana);
    floor.badge('ben');
    floor.take(3);
    floor.undo();
    expect([booked(world), world.all(handOversDocument)]).toEqual([
      ['4 hu:hands:ben available', '5 loc:A-01-1 available'],
      [],
    ]);
    expect(walkMoving(world, ben).hands).toEqual(['4 luma:mug available']);
  });

  test('[MV14] [MV8] keep their orders when the new person puts them elsewhere', () => {
    const world = releasedWorld(stock('A-01-1', ['luma:mug', 4]), order('1', [['luma:mug', 4]]));
    benLeft(world);
    const floor = walkMoving(world, ana);
    floor.badge('ben');
    floor.take(4);
    floor.scan('B-02-1', 'B-02-1', 'B-02-1');
    expect(openTasks(world)).toEqual(['4 luma:mug at B-02-1']);
  });

  test('[MV14] are put down by both: the second drop is told with both stories, and its bin is counted', () => {
    const world = openWorld(mugs);
    benLeft(world);
    const floor = walkMoving(world, ana);
    floor.badge('ben');
    floor.take(4);
    floor.scan('B-01-1', 'B-01-1', 'B-01-1');
    benPuts(world, 'C-02-1');
    expect(booked(world)).toEqual([
      '5 loc:A-01-1 available',
      '4 loc:B-01-1 available',
      '4 loc:C-02-1 available',
      '-4 virtual:suspense available',
    ]);
    expect(cards(world)).toEqual([
      {
        type: 'move_differs',
        locationId: 'C-02-1',
        quantity: -4,
        story: ['ana taken_over', 'ben moved'],
        done: ['bin_stopped', 'count_requested'],
      },
    ]);
    expect(world.get(locationDocument, 'C-02-1')?.doubtful).toBe(true);
    expect(world.all(countRequestDocument).map(({ key }) => key)).toEqual(['C-02-1|luma:mug']);
  });

  test('[MV14] were put down before the taking over is heard of: the same story the other way round', () => {
    const world = openWorld(mugs);
    benLeft(world);
    benPuts(world, 'C-02-1');
    anaTakesFromBen(world);
    expect(booked(world)).toEqual([
      '4 hu:hands:ana available',
      '5 loc:A-01-1 available',
      '4 loc:C-02-1 available',
      '-4 virtual:suspense available',
    ]);
    expect(cards(world)).toEqual([
      {
        type: 'move_differs',
        locationId: 'C-02-1',
        quantity: -4,
        story: ['ben moved', 'ana taken_over'],
        done: ['bin_stopped', 'count_requested'],
      },
    ]);
    expect(world.get(locationDocument, 'C-02-1')?.doubtful).toBe(true);
  });

  test('[MV14] were put down and the trolley looked at: the card names the bin', () => {
    const world = openWorld(mugs);
    benLeft(world);
    benPuts(world, 'C-02-1');
    world.send({ type: 'moving.finish', version: 1, body: { trolley: 'empty' } }, ben);
    anaTakesFromBen(world);
    expect(cards(world)).toMatchObject([
      {
        type: 'move_differs',
        locationId: 'C-02-1',
        story: ['ben moved', 'ana taken_over'],
        done: [],
      },
    ]);
  });

  test('[MV17] are listed: those that were left or untouched for ten minutes on the floor, all of them at the desk', () => {
    const world = openWorld(mugs);
    benLeft(world);
    const sams = walkMoving(world, { operatorId: 'sam' });
    sams.scan('A-01-1');
    sams.take(2);
    const carriedAt = (operatorId: string): string | undefined =>
      world.get(carryDocument, operatorId)?.last?.at;
    const [ben0 = '', sam0 = ''] = [carriedAt('ben'), carriedAt('sam')];
    const goods = { skuIds: ['luma:mug'], is: 'carried' };
    expect(inHands(world.view)).toEqual([
      { operatorId: 'ben', name: 'ben', units: 4, since: ben0, ...goods },
      { operatorId: 'sam', name: 'sam', units: 2, since: sam0, ...goods },
    ]);
    const listed = (minutes: number, operatorId = 'ana'): readonly string[] =>
      leftInHands(world.view, {
        operatorId,
        now: new Date(Date.parse(sam0) + minutes * 60_000).toISOString(),
      }).map((one) => `${one.operatorId} ${one.is}`);
    expect([listed(0), listed(10), listed(10, 'ben')]).toEqual([
      [],
      ['ben carried', 'sam carried'],
      ['sam carried'],
    ]);
    // Sam says that they stay on the trolley: nobody has to wait.
    expect(sams.leave()).toBe('attention left_for_others');
    expect([listed(0), inHands(world.view).find(({ operatorId }) => operatorId === 'sam')?.is]).toEqual([
      ['sam left'],
      'left',
    ]);
    const floor = walkMoving(world, ana);
    expect([floor.tapHands('sam'), floor.take(2), listed(0)]).toEqual([
      'step_done source_found',
      'step_done taken',
      [],
    ]);
  });
});
