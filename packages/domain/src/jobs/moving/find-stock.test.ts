import { expect, test } from 'vitest';
import { locationDoubted } from '../../layout/layout-events.ts';
import { ana, supervisor } from '../../testing/given.ts';
import { walkMoving } from '../../testing/moving-floor.ts';
import { received } from '../../testing/received-goods.ts';
import { releasedWorld } from '../../testing/released-run.ts';
import { order, stock } from '../../testing/small-warehouse.ts';
import { askCount } from '../../stock/ask-count.ts';
import { balanceDocument, isPrintedIn } from '../../stock/balance.ts';
import { recallLot } from './decide/recall-lot.ts';
import {
  openedRow,
  printedSubject,
  stockRows,
  stockSums,
  subjectOf,
  type StockSubject,
} from './find-stock.ts';

const world = () => {
  const built = releasedWorld(
    stock('A-01-1', ['luma:mug', 9]),
    stock('B-01-1', ['luma:mug', 4], { at: '2026-02-01T08:00:00.000Z' }),
    stock('Q-01', ['luma:mug', 2], { status: 'damaged' }),
    stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-09-01' }),
    stock('A-03-1', ['luma:phone', 1], { serial: 'S-1' }),
    ...received('P-1', ['luma:mug', 6]),
    order('1', [['luma:mug', 3]]),
    locationDoubted.create({ locationId: 'B-01-1', doubtful: true }),
  );
  const floor = walkMoving(built, ana);
  floor.scan('A-01-1');
  floor.take(1);
  built.run(askCount, { locationId: 'A-01-1', skuId: null }, supervisor);
  return built;
};

test('[MV40] codes are found with and without their brand, bins and units by their labels', () => {
  const { view } = world();
  expect(
    ['A-01-1', 'a-01-1', ' P-1 ', 'mug', 'luma:mug', 'tea', 'L1'].map((text) => subjectOf(view, text)),
  ).toEqual([
    { kind: 'location', id: 'A-01-1' },
    { kind: 'location', id: 'A-01-1' },
    { kind: 'handlingUnit', id: 'P-1' },
    { kind: 'sku', id: 'luma:mug', lot: null },
    { kind: 'sku', id: 'luma:mug', lot: null },
    { kind: 'sku', id: 'nord:tea', lot: null },
    undefined,
  ]);
});

test('[MV40] every place of an article with what is promised and free; stopped, doubted and carried units are not free', () => {
  const { view } = world();
  const rows = stockRows(view, { kind: 'sku', id: 'luma:mug', lot: null });
  expect(
    rows.map(({ balance, free, hands, countAsked }) => [
      balance.place,
      balance.status,
      balance.quantity,
      balance.allocated,
      free,
      hands,
      countAsked,
    ]),
  ).toEqual([
    ['hu:P-1', 'available', 6, 0, 0, null, false],
    ['hu:hands:ana', 'available', 1, 0, 0, 'ana', false],
    ['loc:A-01-1', 'available', 8, 3, 5, null, true],
    ['loc:B-01-1', 'available', 4, 0, 0, null, false],
    ['loc:Q-01', 'damaged', 2, 0, 0, null, false],
  ]);
  expect(stockSums(rows)).toEqual({ onHand: 21, promised: 3, free: 5, stopped: 2 });
});

test('[MV40] a lot or a serial by itself, and what lies in one place', () => {
  const { view } = world();
  const keys = ['A-01-1', 'A-02-1', 'A-03-1'].flatMap((bin) =>
    view.list(balanceDocument, 'place', `loc:${bin}`).map(({ key }) => key),
  );
  const printed = (text: string): StockSubject =>
    printedSubject(
      text,
      keys.filter((key) => isPrintedIn(key, text)),
    );
  const places = (subject: StockSubject): readonly string[] =>
    stockRows(view, subject).map(({ balance }) => `${balance.skuId} ${balance.place}`);
  expect([
    places(printed('L1')),
    places(printed('S-1')),
    places(printed('L9')),
    places({ kind: 'location', id: 'A-01-1' }),
    places({ kind: 'handlingUnit', id: 'P-1' }),
    places({ kind: 'sku', id: 'luma:cream', lot: 'L1' }),
  ]).toEqual([
    ['luma:cream loc:A-02-1'],
    ['luma:phone loc:A-03-1'],
    [],
    ['luma:mug loc:A-01-1'],
    ['luma:mug hu:P-1'],
    ['luma:cream loc:A-02-1'],
  ]);
});

test('[MV40] an opened row stays open when its goods get another status, and closes when nothing is left', () => {
  const built = world();
  const rows = (id: string) => stockRows(built.view, { kind: 'sku', id, lot: null });
  const [cream] = rows('luma:cream');
  if (!cream) throw new Error('no cream');
  const recall = { skuId: 'luma:cream', lot: 'L1', status: 'recalled', reason: 'supplier_notice', note: '' };
  built.run(recallLot, recallLot.schema.parse(recall), supervisor);
  expect(openedRow(rows('luma:cream'), cream)?.balance).toMatchObject({ lot: 'L1', status: 'recalled' });
  const mugs = rows('luma:mug');
  expect(mugs.map((row) => openedRow(mugs, row)?.key)).toEqual(mugs.map(({ key }) => key));
  expect(openedRow(mugs, cream)).toBeNull();
});
