import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maySeeBrand } from '../catalog/operator.ts';
import { guessColumns } from './guess-columns.ts';
import { guessForm } from './guess-form.ts';
import { fittingMap, type KeptMap } from './kept-map.ts';
import { whyNotImport } from './may-import.ts';

const stock = [
  'brand',
  'location',
  'sku',
  'quantity',
  'lot',
  'expiry',
  'serial',
  'status',
  'since',
  'reference',
];

describe('[IM1] columns are guessed by their names', () => {
  test.each([
    [['sku', 'Location', 'QUANTITY'], { sku: 'sku', location: 'Location', quantity: 'QUANTITY' }],
    [
      ['Artikelnummer', 'Lagerplatz', 'Menge (Stück)', 'Charge', 'MHD', 'Bemerkung'],
      {
        sku: 'Artikelnummer',
        location: 'Lagerplatz',
        quantity: 'Menge (Stück)',
        lot: 'Charge',
        expiry: 'MHD',
      },
    ],
    [
      ['Indeks', 'Ilość', 'Numer partii', 'Data ważności', 'Lokalizacja'],
      {
        sku: 'Indeks',
        quantity: 'Ilość',
        lot: 'Numer partii',
        expiry: 'Data ważności',
        location: 'Lokalizacja',
      },
    ],
    [
      ['Cod articol', 'Cantitate', 'Locație', 'Dată expirării'],
      { sku: 'Cod articol', quantity: 'Cantitate', expiry: 'Dată expirării', location: 'Locație' },
    ],
    [
      ['item_code', 'bin-location', 'qty on hand'],
      { sku: 'item_code', location: 'bin-location', quantity: 'qty on hand' },
    ],
  ])('%j', (header, guess) => {
    expect(guessColumns(header, stock)).toEqual(guess);
  });

  test('[IM1] the surest match takes the column, and equal claims take none', () => {
    expect(guessColumns(['Item', 'sku', 'Qty', 'Pieces'], ['sku', 'quantity'])).toEqual({ sku: 'sku' });
    expect(guessColumns(['Datum'], ['announcedAt', 'placedAt'])).toEqual({ announcedAt: 'Datum' });
  });

  test('[IM1] whatever the header is, a column serves one field, and both are there', () => {
    const names = fc.array(
      fc.oneof(fc.constantFrom('Menge', 'qty', 'Bin', 'sku', 'Lot', '', ' ', 'Datum'), fc.string()),
    );
    fc.assert(
      fc.property(names, (header) => {
        const guess = guessColumns(header, stock);
        const used = Object.values(guess);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((name) => header.includes(name))).toBe(true);
        expect(Object.keys(guess).every((field) => stock.includes(field))).toBe(true);
      }),
    );
  });
});

test.each([
  [['31.12.2026', '3,5'], { dates: 'dmy', decimal: ',' }],
  [['01.02.2026 08:00'], { dates: 'dmy', decimal: '.' }],
  [['02/31/2026', '4.25'], { dates: 'mdy', decimal: '.' }],
  [['01/02/2026', '01/13/2026'], { dates: 'mdy', decimal: '.' }],
  [['01/02/2026'], { dates: 'ymd', decimal: '.' }],
  [['2026-12-31', '20261231', '1,5', '2.25', '1.5'], { dates: 'ymd', decimal: '.' }],
  [[], { dates: 'ymd', decimal: '.' }],
])('[IM4] the form of dates and numbers is told by the cells %j', (cells, form) => {
  expect(guessForm([cells])).toEqual(form);
});

test('[IM2] the kept map whose columns are all there is proposed: most columns, then the latest', () => {
  const kept = (name: string, columns: Record<string, string>, day: number): KeptMap => ({
    name,
    kind: 'stock',
    map: { columns },
    keptAt: `2026-11-0${day}T08:00:00.000Z`,
    keptBy: 'Sam',
  });
  const two = { sku: 'Item', location: 'Bin' };
  const three = { ...two, quantity: 'Pieces' };
  const choose = (header: readonly string[], maps: readonly KeptMap[]) =>
    fittingMap(header, { kind: 'stock', kept: maps })?.name;
  const maps = [
    kept('old', three, 1),
    kept('new', three, 2),
    kept('small', two, 3),
    kept('more', { ...three, lot: 'L' }, 4),
  ];
  expect(choose(['item ', 'BIN', 'Pieces'], maps)).toBe('new');
  expect(choose(['Item', 'Bin', 'Pieces', 'L'], maps)).toBe('more');
  expect(choose(['Item', 'Bin'], maps)).toBe('small');
  expect(choose(['Item'], maps)).toBeUndefined();
  expect(fittingMap(['Item', 'Bin'], { kind: 'faces', kept: maps })).toBeUndefined();
});

test('[IM3] a supervisor of some brands imports those alone, and no places', () => {
  const [all, some] = [{ brands: [] }, { brands: ['luma'] }];
  const file = (kind: 'stock' | 'locations', brand: string | null) => ({ kind, brand });
  expect([
    whyNotImport(all, file('locations', null)),
    whyNotImport(all, file('stock', 'nord')),
    whyNotImport(some, file('stock', 'luma')),
    whyNotImport(some, file('stock', null)),
    whyNotImport(some, file('stock', 'nord')),
    whyNotImport(some, file('locations', null)),
  ]).toEqual([null, null, null, null, 'other_brand', 'whole_building']);
  expect([maySeeBrand(all, 'nord'), maySeeBrand(some, 'luma'), maySeeBrand(some, 'nord')]).toEqual([
    true,
    true,
    false,
  ]);
});
