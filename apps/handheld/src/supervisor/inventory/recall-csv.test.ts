import type { RecallOrder } from '@floorhand/domain/recall/recall-orders';
import { expect, test } from 'vitest';

import { createFormats } from '../../copy/formats.ts';
import { recallCsv } from './recall-csv.ts';

const order: RecallOrder = {
  number: 1,
  orderId: 'luma:1001',
  reference: '1001',
  brand: 'luma',
  units: 2,
  serials: ['SN-1', 'SN-2'],
  at: '2026-03-04T23:30:00.000Z',
  places: [{ where: 'shipped', id: '', units: 2 }],
};

test('[MV36] the file for letters has a line for each order that is known, with the day at the site, and runs nothing', () => {
  const text = recallCsv(
    [
      order,
      { ...order, orderId: null, reference: null, brand: null },
      { ...order, reference: 'a "b", c', serials: [], at: null },
      { ...order, reference: '=HYPERLINK("http://x")', serials: ['-2+3', 'SN-4'] },
    ],
    {
      column: (name) => name.toUpperCase(),
      where: ({ places }) => places.map(({ where }) => where).join(),
      day: createFormats('th', 'Europe/Amsterdam').isoDay,
    },
  );
  expect(text.split('\r\n')).toEqual([
    '"REFERENCE","BRAND","UNITS","DATE","WHERE","SERIALS"',
    '"1001","luma","2","2026-03-05","shipped","SN-1 SN-2"',
    '"a ""b"", c","luma","2","","shipped",""',
    `"'=HYPERLINK(""http://x"")","luma","2","2026-03-05","shipped","'-2+3 SN-4"`,
    '',
  ]);
});
