import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { ana } from '../../testing/given.ts';
import { walkMoving, type MovingFloor } from '../../testing/moving-floor.ts';
import { received } from '../../testing/received-goods.ts';
import { gtin, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';

const phone = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;
const phones = (bin: string, ...serials: readonly string[]) =>
  serials.map((serial) => stock(bin, ['luma:phone', 1], { serial }));
const inA = phones('A-01-1', 'S-1', 'S-2', 'S-3');

/** Which serial is where, by the book. */
const serials = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.skuId === 'luma:phone' && !/opening|supplier/.test(body.place))
    .map(({ body }) => `${body.quantity} ${body.serial ?? '-'} ${body.place} ${body.status}`)
    .toSorted();

const at = (world: World, ...codes: readonly string[]): MovingFloor => {
  const floor = walkMoving(world, ana);
  floor.scan(...codes);
  return floor;
};

describe('serials are read when some of them are moved', () => {
  test('[MV16] taken and put down are the units that were read, each of them once', () => {
    const world = openWorld(inA);
    const floor = at(world, 'A-01-1');
    expect([floor.scan(gtin.phone), floor.take(2)]).toEqual([
      'refused serial_missing',
      'refused serial_missing',
    ]);
    expect([
      floor.scan(phone('S-3')),
      floor.scan(phone('S-3')),
      floor.scan(phone('S-1')),
      floor.take(1),
    ]).toEqual([
      'accepted serial_read',
      'refused serial_twice',
      'accepted serial_read',
      'refused serial_missing',
    ]);
    // The label of the bin again: those that were read.
    expect(floor.scan('A-01-1')).toBe('step_done taken');
    expect(serials(world)).toEqual([
      '1 S-1 hu:hands:ana available',
      '1 S-2 loc:A-01-1 available',
      '1 S-3 hu:hands:ana available',
    ]);
    floor.scan('B-02-1', 'B-02-1');
    expect([floor.scan(phone('S-3')), floor.scan(phone('S-3')), floor.scan('B-02-1')]).toEqual([
      'accepted serial_read',
      'refused serial_twice',
      'step_done put_part',
    ]);
    expect(serials(world)).toEqual([
      '1 S-1 hu:hands:ana available',
      '1 S-2 loc:A-01-1 available',
      '1 S-3 loc:B-02-1 available',
    ]);
    expect(floor.undo('wrong_bin')).toBe('accepted undone');
    expect(serials(world)).toContain('1 S-3 hu:hands:ana available');
  });

  test('[MV16] a whole bin and a whole unit keep their serials, and nobody reads them one by one', () => {
    const world = openWorld([
      ...inA,
      ...received('P-1', ['luma:phone', 1, { serial: 'S-8' }], ['luma:phone', 1, { serial: 'S-9' }]),
    ]);
    const floor = at(world, 'A-01-1', 'A-01-1', 'B-02-1', 'B-02-1', 'B-02-1');
    floor.scan('P-1', 'P-1', 'S-01');
    expect([floor.last.message, serials(world)]).toEqual([
      'unit_moved',
      [
        '1 S-1 loc:B-02-1 available',
        '1 S-2 loc:B-02-1 available',
        '1 S-3 loc:B-02-1 available',
        '1 S-8 hu:P-1 available',
        '1 S-9 hu:P-1 available',
      ],
    ]);
  });

  test('[MV16] the label of a unit leads to the place that has it', () => {
    const world = openWorld([...inA, ...phones('B-01-1', 'S-7')]);
    const floor = at(world);
    expect([floor.scan(phone('S-7')), floor.situation.step, floor.take(1)]).toEqual([
      'step_done source_found',
      'quantity',
      'step_done taken',
    ]);
    expect(serials(world)).toContain('1 S-7 hu:hands:ana available');
  });

  test('[MV16] a label with a serial alone counts where it is known or says so; other text is an unknown code', () => {
    const world = openWorld(inA);
    const floor = at(world, 'A-01-1');
    expect([floor.scan('S-2'), floor.scan('S-2'), floor.scan('S-77'), floor.scan('(21)S-77')]).toEqual([
      'accepted serial_read',
      'refused serial_twice',
      'unknown unknown_code',
      'attention serial_strange',
    ]);
    // Undo takes back what was read last.
    expect([floor.undo(), floor.take(1)]).toEqual(['accepted undone', 'step_done taken']);
    expect(serials(world)).toContain('1 S-2 hu:hands:ana available');
  });

  test('[MV16] a serial that the book has elsewhere is taken as what it is, told, and the bin is counted', () => {
    const world = openWorld([...inA, ...phones('C-01-1', 'S-7')]);
    const floor = at(world, 'A-01-1', phone('S-7'));
    floor.take(1);
    expect(serials(world)).toEqual([
      '-1 S-7 loc:A-01-1 available',
      '1 S-1 loc:A-01-1 available',
      '1 S-2 loc:A-01-1 available',
      '1 S-3 loc:A-01-1 available',
      '1 S-7 hu:hands:ana available',
      '1 S-7 loc:C-01-1 available',
    ]);
    expect(world.all(discrepancyDocument).map(({ body }) => body)).toMatchObject([
      {
        type: 'move_differs',
        locationId: 'A-01-1',
        quantity: 1,
        facts: { serials: ['S-7'], believed: ['loc:C-01-1'] },
        done: [{ code: 'bin_stopped' }, { code: 'count_requested' }],
      },
    ]);
    expect(world.all(countRequestDocument).map(({ key }) => key)).toEqual(['A-01-1|luma:phone']);
    floor.undo();
    expect([serials(world).includes('-1 S-7 loc:A-01-1 available'), world.all(countRequestDocument)]).toEqual(
      [false, []],
    );
  });

  test('[MV16] units that came in without a serial get theirs when it is read, and nothing is strange about it', () => {
    const world = openWorld([stock('A-01-1', ['luma:phone', 3])]);
    const floor = at(world, 'A-01-1', 'A-01-1', 'B-02-1', 'B-02-1');
    expect([floor.scan(phone('S-1')), floor.put(1), floor.hands]).toEqual([
      'accepted serial_read',
      'step_done put_part',
      ['2 luma:phone available'],
    ]);
    floor.scan('C-02-1', 'C-02-1', phone('S-2'), phone('S-3'), 'C-02-1');
    expect([floor.hands, world.all(discrepancyDocument)]).toEqual([[], []]);
    expect(serials(world)).toEqual([
      '-1 S-1 hu:hands:ana available',
      '-1 S-2 hu:hands:ana available',
      '-1 S-3 hu:hands:ana available',
      '1 S-1 loc:B-02-1 available',
      '1 S-2 loc:C-02-1 available',
      '1 S-3 loc:C-02-1 available',
      '3 - hu:hands:ana available',
    ]);
  });

  test('[MV16] [MV15] damaged ones are those that were read, missing ones those that were not', () => {
    const world = openWorld(inA);
    const floor = at(world, 'A-01-1', 'A-01-1');
    expect(floor.stop(1, { status: 'damaged', reason: 'crushed', note: '' })).toBe('refused serial_missing');
    floor.scan(phone('S-2'));
    expect(floor.stop(1, { status: 'damaged', reason: 'crushed', note: '' })).toBe('attention set_apart');
    expect(floor.found(1)).toBe('refused serial_missing');
    floor.scan(phone('S-3'));
    expect(floor.found(1)).toBe('attention difference_noted');
    expect(serials(world)).toEqual([
      '1 S-1 virtual:suspense available',
      '1 S-2 hu:hands:ana damaged',
      '1 S-3 hu:hands:ana available',
    ]);
  });
});
