import { expect, test } from 'vitest';
import { box, boxDocument, labelDocument } from '../testing/box-world.ts';
import { indexColumn, indexColumns } from './index-columns.ts';

test('[SY9] the first named index is column a, the second b', () => {
  expect(indexColumns(boxDocument, box('s1', 'blue'))).toEqual({ a: 's1', b: 'blue' });
  expect([indexColumn(boxDocument, 'shelf'), indexColumn(boxDocument, 'colour')]).toEqual(['a', 'b']);
  expect(() => indexColumn(boxDocument, 'weight')).toThrow('box has no index weight');
});

test('[SY9] no value, no index, no document: no column', () => {
  expect(indexColumns(boxDocument, box(null, 'blue'))).toEqual({ a: null, b: 'blue' });
  expect(indexColumns(labelDocument, { text: 'x' })).toEqual({ a: null, b: null });
  expect(indexColumns(boxDocument, null)).toEqual({ a: null, b: null });
  expect(indexColumns(boxDocument, undefined)).toEqual({ a: null, b: null });
});
