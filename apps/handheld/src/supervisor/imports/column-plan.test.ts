import { expect, test } from 'vitest';
import { columnsOf, fieldOf, missingFields, unitOf, withField, withUnit } from './column-plan.ts';

const map = { columns: { sku: 'Item', quantity: 'Qty' }, dates: 'dmy' };

test('a column means one field, and a field is said by one column', () => {
  expect([fieldOf(map, ' item '), fieldOf(map, 'Bin')]).toEqual(['sku', '']);
  expect(withField(map, 'Bin', 'location')).toEqual({
    columns: { sku: 'Item', quantity: 'Qty', location: 'Bin' },
    dates: 'dmy',
  });
  expect(columnsOf(withField(map, 'EAN', 'sku'))).toEqual({ quantity: 'Qty', sku: 'EAN' });
  expect(columnsOf(withField(map, 'Item', 'quantity'))).toEqual({ quantity: 'Item' });
  expect(columnsOf(withField(map, 'Item', ''))).toEqual({ quantity: 'Qty' });
});

test('what is needed is missing until a column or a constant says it', () => {
  const needed = ['sku', 'location', 'quantity'];
  expect(missingFields(map, needed)).toEqual(['location']);
  expect(missingFields({ ...map, constants: { location: 'A-1' } }, needed)).toEqual([]);
  expect(missingFields({}, needed)).toEqual(needed);
  expect(columnsOf({ columns: 'none' })).toEqual({});
});

test('units are those of the map, or millimetres and grams', () => {
  expect([unitOf(map, 'length'), unitOf(withUnit(map, 'weight', 'kg'), 'weight')]).toEqual(['mm', 'kg']);
  expect(withUnit({ units: { length: 'cm' } }, 'weight', 'kg')).toEqual({
    units: { length: 'cm', weight: 'kg' },
  });
});
