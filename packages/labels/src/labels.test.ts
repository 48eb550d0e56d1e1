import { expect, test } from 'vitest';
import { fitText, measureEms } from './fit-text.ts';
import { handlingUnitLabel } from './kinds/handling-unit-label.ts';
import { carriedLocation, locationCheckDigits, locationLabel } from './kinds/location-label.ts';
import { unitLabel, type UnitLabel } from './kinds/unit-label.ts';
import { barcodesOf, type LabelResult } from './lay-out.ts';
import type { Media } from './media.ts';
import { pagesOf, roll, sheets } from './sheet.ts';
import { labelZpl, wholeZpl } from './zpl/label-zpl.ts';

const large: Media = { widthMm: 100, heightMm: 50, dpi: 203 };
const small: Media = { widthMm: 50, heightMm: 30, dpi: 203 };
const cream: UnitLabel = {
  code: '05901234123457',
  name: 'Day cream',
  skuCode: 'CR-1',
  details: [],
  lot: null,
  expiry: null,
};
const bars = (made: LabelResult) =>
  made.ok ? barcodesOf(made.value).map(({ symbology, data }) => [symbology, data]) : made.error;

test('[LB1] each kind of label carries the code that its scan is known by', () => {
  expect([
    bars(
      locationLabel(
        { code: 'A-07-03-2', zone: 'A', arrow: 'up', checkDigits: 'none', symbology: 'qr' },
        large,
      ),
    ),
    bars(
      locationLabel(
        { code: 'QUARANTINE 1', zone: null, arrow: null, checkDigits: 'none', symbology: 'code128' },
        large,
      ),
    ),
    bars(handlingUnitLabel({ lpn: '006141411234567890', name: null, details: [] }, large)),
    bars(handlingUnitLabel({ lpn: 'P-0042', name: null, details: [] }, large)),
    bars(unitLabel(cream, small)),
    bars(unitLabel({ ...cream, code: '00000012345670' }, small)),
    bars(unitLabel({ ...cream, code: '15901234123454' }, large)),
    bars(unitLabel({ ...cream, code: 'OWN-7' }, small)),
    bars(unitLabel({ ...cream, lot: 'L7', expiry: '2027-02-28' }, small)),
  ]).toEqual([
    [['qr', 'A-07-03-2']],
    [['code128', 'L:QUARANTINE 1']],
    [['gs1_128', '00006141411234567890']],
    [['code128', 'P-0042']],
    [['ean13', '5901234123457']],
    [['ean8', '12345670']],
    [['gs1_128', '0115901234123454']],
    [['code128', 'OWN-7']],
    [['gs1_datamatrix', '01059012341234571727022810L7']],
  ]);
  expect(['ST-01', 'A-01-01-1', 'S-01', 'kühl'].map(carriedLocation)).toEqual([
    'ST-01',
    'A-01-01-1',
    'L:S-01',
    'kühl',
  ]);
});

test('[LB2] what GS1 does not allow is not printed', () => {
  const refused = (over: Partial<UnitLabel>) => bars(unitLabel({ ...cream, ...over }, large));
  expect([
    refused({ expiry: '2027-02-30' }),
    refused({ lot: 'lot|with^signs' }),
    refused({ code: 'OWN-7', lot: 'L7' }),
    refused({ lot: 'A'.repeat(21) }),
  ]).toMatchObject(Array.from({ length: 4 }, () => ({ code: 'gs1_refused' })));
  expect(
    bars(
      locationLabel(
        { code: 'kühl', zone: null, arrow: null, checkDigits: 'none', symbology: 'code128' },
        large,
      ),
    ),
  ).toEqual({
    code: 'unprintable',
    text: 'kühl',
  });
});

test('[LB3] a code that does not fit says how much it needs', () => {
  expect(bars(handlingUnitLabel({ lpn: '006141411234567890', name: null, details: [] }, small))).toEqual({
    code: 'too_long',
    text: '00006141411234567890',
    neededMm: 88.1,
    roomMm: 49.9,
  });
});

test('[LB4] a product that goes by its article number has it written once', () => {
  const written = (code: string) => {
    const made = unitLabel({ ...cream, code, skuCode: 'OWN-7', details: ['50 ml', 'OWN-7'] }, large);
    return made.ok ? made.value.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])) : made;
  };
  expect(written('OWN-7')).toEqual([cream.name, 'OWN-7 · 50 ml']);
  expect(written('own-7')).toEqual([cream.name, 'OWN-7 · 50 ml']);
  expect(written(cream.code)).toEqual([cream.name, 'OWN-7 · 5901234123457 · 50 ml']);
});

test('[LB4] names are shortened between whole letters, and show it; codes are not', () => {
  const room = { width: 120, most: 20, least: 16, lines: 1 };
  expect(fitText('ครีมกันแดดสำหรับผิวหน้า', room).lines[0]).toMatch(/^\P{M}.*…$/u);
  expect(measureEms(fitText('Żółta łódź podwodna', room).lines.join('')) * 16).toBeLessThanOrEqual(120);
  expect(fitText('Short', room)).toEqual({ height: 20, lines: ['Short'] });
  const long = locationLabel(
    {
      code: 'AISLE-SEVENTEEN-BAY-NINE-LEFT-HAND',
      zone: null,
      arrow: null,
      checkDigits: 'none',
      symbology: 'qr',
    },
    { ...small, heightMm: 60 },
  );
  expect(long).toMatchObject({
    ok: false,
    error: { code: 'too_long', text: 'AISLE-SEVENTEEN-BAY-NINE-LEFT-HAND' },
  });
});

test('[LB5] [LB7] a location label as ZPL', () => {
  const made = locationLabel(
    { code: 'A-07-03-2', zone: 'A^~\\_ł', arrow: null, checkDigits: 'shown', symbology: 'code128' },
    large,
  );
  if (!made.ok) throw new Error(made.error.code);
  expect(locationCheckDigits('A-07-03-2')).toMatch(/^\d{2}$/);
  const zpl = wholeZpl(labelZpl(made.value, { copies: 2, font: null }));
  expect(zpl).not.toMatch(/\^(?:MD|PR|LT|LS|MN|JU)|~SD/);
  expect(zpl).toBe(
    '^XA^CI28^LH0,0^PW799^LL399' +
      '^FO16,31^A0N,153,153^FB767,1,0,C,0^FH^FDA-07-03-2^FS' +
      '^FO64,207^BY5,3,137^BCN,137,N,N,N,N^FH^FD>:A-07-03-2^FS' +
      '^FO16,352^A0N,31,31^FB767,1,0,C,0^FH^FDA_5E_7E_5C_5F_C5_82 _C2_B7 [63]^FS^PQ2^XZ\n',
  );
});

test('[LB8] sheets begin after the labels that are used up and hold one page at a time', () => {
  const layout = { ...sheets['a4-2x7'], skip: 13 };
  let made = 0;
  function* numbers(): Generator<number> {
    for (; made < 16;) yield ++made;
  }
  const pages = pagesOf(numbers(), layout);
  expect(pages.next().value).toEqual([
    { label: 1, xMm: expect.closeTo(106.25), yMm: expect.closeTo(243.75) },
  ]);
  expect(made).toBe(1);
  expect([...pages].map((page) => page.length)).toEqual([14, 1]);
  expect([...pagesOf(['a', 'b'], roll(50, 30))]).toEqual([
    [{ label: 'a', xMm: 0, yMm: 0 }],
    [{ label: 'b', xMm: 0, yMm: 0 }],
  ]);
});
