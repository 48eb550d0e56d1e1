import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { bookProblems } from '../../testing/books.ts';
import { ben } from '../../testing/given.ts';
import { announced, checkedIn, standAtDock, tallied, type Dock } from '../../testing/receiving-floor.ts';
import { gtin, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { endLoad } from './decide/close-load.ts';
import { recount } from './decide/correct-count.ts';
import { recountSerials, recountSerialsSchema } from './decide/recount-serials.ts';
import { tally } from './decide/tally.ts';
import * as actions from './flow/actions.ts';
import { beginSerialRecount, saveSerialRecount, unmarkedLeft } from './flow/recount-serials.ts';
import { receiptLineDocument, receivedSerialDocument } from './state.ts';
import { varianceOf } from './variance.ts';

const code = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;
const phones = announced('ASN-1', [
  ['luma:phone', 4],
  ['luma:mug', 24],
]);
const pile = { skuId: 'luma:phone', lot: null, expiry: null };

/** S-1, S-2 and S-3 stand on P-1. */
function three(): { readonly world: World; readonly dock: Dock } {
  const { world, dock } = checkedIn([stock('A-01-1', ['luma:phone', 1], { serial: 'STOCK' }), phones]);
  dock.scan('P-1', ...['S-1', 'S-2', 'S-3'].map(code));
  return { world, dock };
}
const end = (dock: Dock) =>
  dock.send(endLoad, { receiptId: dock.receiptId, ended: true, driver: null, blobs: [] });
const begin = (dock: Dock, lpn = 'P-1'): string =>
  dock.act((situation, _memory, at) => beginSerialRecount(situation, { ...pile, lpn }, at));
const save = (dock: Dock): string =>
  dock.act((situation, memory) =>
    saveSerialRecount(situation, memory, memory.recount ? unmarkedLeft(memory.recount) : 0),
  );
const onUnits = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place.startsWith('hu:'))
    .map(({ body }) => [body.place.slice(3), body.quantity, body.serial ?? '-', body.status].join(' '));
const cards = (world: World): readonly unknown[] =>
  world
    .all(discrepancyDocument)
    .filter(({ body }) => body.status === 'open')
    .map(({ body }) => [body.type, body.quantity, body.facts]);
const recounted = (dock: Dock, over: Partial<z.infer<typeof recountSerialsSchema>>) =>
  dock.send(recountSerials, {
    ...pile,
    receiptId: dock.receiptId,
    lpn: 'P-1',
    believed: [],
    read: [],
    unmarked: { believed: 0, counted: 0 },
    ...over,
  });

describe('goods with serials, counted again', () => {
  test('[RC24] those read are there, those not read are missing and told, those read and not booked come in', () => {
    const { world, dock } = three();
    expect(begin(dock)).toBe('not_awaited load_ended');
    end(dock);
    expect(begin(dock)).toBe('step_done recount_begun');
    expect([dock.situation.step, dock.memory.recount?.booked]).toEqual(['recount', ['S-1', 'S-2', 'S-3']]);
    expect(dock.scan(code('S-1'))).toBe('accepted serial_read');
    expect(dock.scan(code('S-3'))).toBe('accepted serial_read');
    expect(dock.scan(code('S-9'))).toBe('attention serial_more');
    const before = onUnits(world);
    expect(save(dock)).toBe('step_done recount_saved');
    expect([dock.last.data, dock.situation.step]).toEqual([{ there: 3, missing: 1, more: 1 }, 'ended']);
    expect(onUnits(world)).toEqual(['P-1 1 S-1 available', 'P-1 1 S-3 available', 'P-1 1 S-9 available']);
    const told = ['serials_missing', -1, { serials: 'S-2', tote: 'P-1' }];
    expect(cards(world)).toEqual([told]);
    expect(varianceOf(world.view, dock.receiptId).map((row) => [row.skuId, row.received])).toEqual([
      ['luma:phone', 3],
      ['luma:mug', 0],
    ]);
    dock.undo();
    expect([onUnits(world), cards(world), bookProblems(world)]).toEqual([before, [], []]);
    expect(before).toEqual(['P-1 1 S-1 available', 'P-1 1 S-2 available', 'P-1 1 S-3 available']);
  });

  test('[RC24] [RC8] one that was missed may come in later, and only once', () => {
    const { world, dock } = three();
    end(dock);
    begin(dock);
    dock.scan(code('S-1'), code('S-2'));
    save(dock);
    dock.send(endLoad, { receiptId: dock.receiptId, ended: false, driver: null, blobs: [] });
    dock.scan('P-2');
    expect(dock.scan(code('S-2'))).toBe('refused serial_twice');
    expect(dock.scan(code('S-3'))).toBe('accepted unit_counted');
    expect(dock.scan(code('S-3'))).toBe('refused serial_twice');
    dock.undo();
    dock.undo();
    dock.undo();
    expect(world.all(receivedSerialDocument).map(({ key }) => key)).toEqual([
      'luma:phone|S-1',
      'luma:phone|S-2',
      'luma:phone|S-3',
    ]);
  });

  test('[RC24] a number the book has elsewhere is refused by the screen, and held and told as a fact', () => {
    const { world, dock } = three();
    end(dock);
    begin(dock);
    expect(dock.scan(code('STOCK'))).toBe('refused serial_twice');
    expect(dock.last.data).toEqual({ serial: 'STOCK', place: 'A-01-1' });
    const all = ['S-1', 'S-2', 'S-3'];
    recounted(dock, { believed: all, read: [...all, 'STOCK', 'NEW'] });
    expect(onUnits(world).slice(0, 2)).toEqual(['P-1 1 NEW available', 'P-1 1 S-1 available']);
    expect(onUnits(world).at(-1)).toBe('P-1 1 STOCK hold');
    expect(cards(world)).toEqual([
      ['serial_twice', null, { serials: 'STOCK', tote: 'P-1', firstOn: 'A-01-1' }],
    ]);
    expect(world.all(receiptLineDocument).map(({ body }) => [body.good, body.quarantine])).toEqual([[4, 1]]);
  });

  test('[RC24] what a colleague counted or took aside meanwhile stays as it is', () => {
    const { world, dock } = three();
    standAtDock(world, dock.receiptId, ben).scan('P-1', code('S-4'));
    recounted(dock, { believed: ['S-1', 'S-2', 'GONE'], read: ['S-1', 'S-1', 'S-4'] });
    expect(onUnits(world)).toEqual(['P-1 1 S-1 available', 'P-1 1 S-3 available', 'P-1 1 S-4 available']);
    expect(cards(world)).toEqual([['serials_missing', -1, { serials: 'S-2', tote: 'P-1' }]]);
  });

  test('[RC24] units without a number get the ones that are read, or are counted like other goods', () => {
    const { world, dock } = checkedIn([phones]);
    dock.scan('P-1');
    dock.send(tally, tallied(dock, { ...pile, units: 3, cartons: 0, how: 'typed' }));
    expect(onUnits(world)).toEqual(['P-1 3 - hold']);
    end(dock);
    begin(dock);
    expect(dock.scan(code('S-1'), code('S-2'))).toBe('attention serial_more');
    save(dock);
    expect(onUnits(world)).toEqual(['P-1 1 S-1 available', 'P-1 1 S-2 available', 'P-1 1 - hold']);
    expect(world.all(receiptLineDocument).map(({ body }) => [body.good, body.quarantine])).toEqual([[2, 1]]);
  });

  test('[RC24] [RC17] any other scan is told and forgets nothing; a number alone has to be booked or asked for', () => {
    const { dock } = three();
    end(dock);
    begin(dock);
    const texts = ['S-1', code('S-1'), gtin.mug, 'P-1', 'R-01', 'SN-X', '(21)S-2', gtin.phone, 'S-7', 'S-8'];
    expect(texts.map((text) => dock.scan(text))).toEqual([
      'accepted serial_read',
      'already_done serial_again',
      'refused recount_other',
      'not_awaited recount_first',
      'not_awaited recount_first',
      'unknown unknown_code',
      'accepted serial_read',
      'attention needs_serial',
      'attention serial_more',
      'unknown unknown_code',
    ]);
    expect(dock.memory.recount?.read).toEqual(['S-1', 'S-2', 'S-7']);
    expect(dock.scan('%CMD:UNDO')).toBe('accepted undone');
    expect(dock.undo()).toBe('accepted undone');
    expect(dock.memory.recount?.read).toEqual(['S-1']);
  });

  test('[RC24] a load nobody knows is told, and its units come in', () => {
    const world = openWorld();
    const by = { operatorId: 'ana' };
    world.run(
      recountSerials,
      {
        ...pile,
        receiptId: 'luma:NONE~1',
        lpn: 'P-1',
        believed: ['S-1'],
        read: ['S-2'],
        unmarked: { believed: 0, counted: 0 },
      },
      by,
    );
    expect(onUnits(world)).toEqual(['P-1 1 S-2 available']);
    expect(cards(world)).toEqual([['reference_unknown', null, { tote: 'P-1' }]]);
  });
});

test('[RC13] [RC24] [RC9] nought is a count; less than nought and more than a million are slips of the finger', () => {
  const { world, dock } = three();
  dock.scan(gtin.mugCase);
  const goods = { receiptId: dock.receiptId, lpn: 'P-1', skuId: 'luma:mug', lot: null, expiry: null };
  const again = { ...goods, believed: 12, cartons: 0 };
  dock.send(recount, { ...again, counted: 0 });
  recounted(dock, { believed: ['S-1', 'S-2', 'S-3'] });
  expect([onUnits(world), bookProblems(world)]).toEqual([[], []]);
  const serials = { ...pile, receiptId: dock.receiptId, lpn: 'P-1', believed: [], read: [] };
  const parses = (units: number): readonly boolean[] => [
    recount.schema.safeParse({ ...again, counted: units }).success,
    recountSerials.schema.safeParse({ ...serials, unmarked: { believed: 0, counted: units } }).success,
    tally.schema.safeParse(tallied(dock, { units, cartons: 0 })).success,
  ];
  expect([0, -1, 1, 1_000_000, 1_000_001, 2_000_000_000].map(parses)).toEqual([
    [true, true, false],
    [false, false, false],
    [true, true, true],
    [true, true, true],
    [false, false, false],
    [false, false, false],
  ]);
  const typed = (units: number): string =>
    dock.act((situation, _memory, at) => actions.countUnits(situation, units, at));
  expect([typed(0), typed(-1), typed(1_000_001)]).toEqual(['null', 'null', 'refused count_absurd']);
});
