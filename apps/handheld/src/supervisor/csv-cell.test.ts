import { expect, test } from 'vitest';

import { csvCell } from './csv-cell.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  '%j opens as text, not as a formula',
  (text) => expect(csvCell(text)).toBe(`"'${text}"`),
);

test.each([
  ['1001', '"1001"'],
  ['a=b', '"a=b"'],
  ['', '""'],
  ['a "b"; c\nd', '"a ""b""; c\nd"'],
])('%j stays what it is', (text, cell) => expect(csvCell(text)).toBe(cell));
