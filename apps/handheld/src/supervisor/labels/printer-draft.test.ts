import { expect, test } from 'vitest';

import { draftOf, printerOf } from './printer-draft.ts';

const good = { ...draftOf(null), name: ' Dock ', host: '10.0.0.9' };

test('what stands in the fields is a printer, or says what is missing', () => {
  const printer = printerOf(good);
  expect(printer).toEqual({
    name: 'Dock',
    connection: { kind: 'zpl', host: '10.0.0.9', port: 9100, answers: true, font: null },
    media: { widthMm: 100, heightMm: 50, dpi: 203 },
    kinds: ['location', 'handlingUnit', 'product'],
    zone: null,
  });
  expect(typeof printer === 'string' ? printer : printerOf(draftOf(printer))).toEqual(printer);
  expect([
    printerOf({ ...good, name: ' ' }),
    printerOf({ ...good, host: 'a b' }),
    printerOf({ ...good, port: '0' }),
    printerOf({ ...good, font: 'arial' }),
    printerOf({ ...good, width: '5' }),
  ]).toEqual(['Name', 'Host', 'Port', 'Font', 'Size']);
  expect(printerOf({ ...good, kind: 'browser', host: '' })).toMatchObject({
    connection: { kind: 'browser' },
  });
});
