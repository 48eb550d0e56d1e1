import { handlingUnitLabel } from '@floorhand/labels/kinds/handling-unit-label';
import { locationLabel } from '@floorhand/labels/kinds/location-label';
import { tagLabel } from '@floorhand/labels/kinds/tag-label';
import { unitLabel, type UnitLabel } from '@floorhand/labels/kinds/unit-label';
import type { LabelResult } from '@floorhand/labels/lay-out';
import type { Media } from '@floorhand/labels/media';
import { pagesOf, roll, sheets } from '@floorhand/labels/sheet';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { classify } from '@floorhand/scan';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPdf } from '../fixtures/draw-pdf.ts';
import { readPicture } from '../fixtures/read-picture.ts';

const large: Media = { widthMm: 100, heightMm: 50, dpi: 300 };
const small: Media = { widthMm: 50, heightMm: 30, dpi: 203 };
const cream: UnitLabel = {
  code: '05901234123457',
  name: 'Krem na dzień z filtrem · ครีมกันแดด',
  skuCode: 'CR-1',
  details: [],
  lot: null,
  expiry: null,
};
const bin = (code: string, symbology: 'code128' | 'qr' = 'code128'): LabelResult =>
  locationLabel({ code, zone: 'A', arrow: 'up', checkDigits: 'shown', symbology }, large);
const plate = (lpn: string): LabelResult => handlingUnitLabel({ lpn, name: null, details: [] }, large);
const tag = (code: string): LabelResult => tagLabel({ code, name: 'Ana', details: [] }, small);
const goods = { gtin: '05901234123457', lot: null, expiry: null };

/** What the first meaning of the label's bars is, as a scanner at the shelf would hear them. */
async function meaning(made: LabelResult): Promise<unknown> {
  if (!made.ok) return made.error;
  const png = await sharp(Buffer.from(labelSvg(made.value)), { density: made.value.media.dpi })
    .png()
    .toBuffer();
  return meant(png);
}

async function meant(png: Buffer): Promise<unknown> {
  const [read, another] = await readPicture(png);
  if (read === undefined || another !== undefined) return { read, another };
  const [first] = classify(read, { source: 'camera', currentYear: 2026 }).meanings;
  if (first.kind !== 'tradeItem') return first;
  const { gtin, lot, expiry } = first.content;
  return { gtin, lot, expiry };
}

const cases: readonly [string, LabelResult, unknown][] = [
  ['a bin', bin('A-07-03-2'), { kind: 'location', code: 'A-07-03-2' }],
  ['a bin as a square', bin('AB-12-01-10', 'qr'), { kind: 'location', code: 'AB-12-01-10' }],
  ['a place with a name of its own', bin('QUARANTINE 1'), { kind: 'location', code: 'QUARANTINE 1' }],
  ['a dock door', bin('DOCK-1'), { kind: 'location', code: 'DOCK-1' }],
  ['a station', bin('ST-PACK-1'), { kind: 'station', code: 'ST-PACK-1' }],
  ['an SSCC', plate('006141411234567890'), { kind: 'handlingUnit', lpn: '006141411234567890' }],
  ['a pallet of ours', plate('P-0042'), { kind: 'handlingUnit', lpn: 'P-0042' }],
  ['a carton of ours', plate('C-10000001'), { kind: 'handlingUnit', lpn: 'C-10000001' }],
  ['a tote', plate('T-318'), { kind: 'handlingUnit', lpn: 'T-318' }],
  ['a badge', tag('B-1001'), { kind: 'badge', badge: 'B-1001' }],
  ['a slot of a cart', tag('SLOT-12'), { kind: 'cartSlot', slot: 12 }],
  ['a unit', unitLabel(cream, small), goods],
  ['a small unit', unitLabel({ ...cream, code: '12345670' }, small), { ...goods, gtin: '00000012345670' }],
  ['a case', unitLabel({ ...cream, code: '15901234123454' }, large), { ...goods, gtin: '15901234123454' }],
  [
    'a unit with lot and expiry',
    unitLabel({ ...cream, lot: 'L-7/4', expiry: '2027-02-28' }, small),
    { ...goods, lot: 'L-7/4', expiry: '2027-02-28' },
  ],
  [
    'a code of ours',
    unitLabel({ ...cream, code: 'own>7~^_\\x' }, large),
    { kind: 'text', code: 'own>7~^_\\x' },
  ],
];

test.each(cases)('[LB1] %s is read back as what it is', async (_what, made, expected) => {
  expect(await meaning(made)).toEqual(expected);
});

test.each(cases)('[LB9] %s is read back from a page of PDF', async (_what, made, expected) => {
  if (!made.ok) throw new Error(made.error.code);
  const { widthMm, heightMm, dpi } = made.value.media;
  const pages = await drawPdf([made.value], { sheet: roll(widthMm, heightMm), dpi });
  expect(pages).toHaveLength(1);
  expect(await meant(pages[0] ?? Buffer.alloc(0))).toEqual(expected);
});

test('[LB9] every label of a full sheet is read back from the place where its sticker is', async () => {
  const sheet = { ...sheets['a4-3x8'], skip: 1 };
  const dpi = 300;
  const media: Media = { widthMm: sheet.labelWidthMm, heightMm: sheet.labelHeightMm, dpi: 600 };
  const codes = Array.from({ length: 30 }, (_, i) => `A-${String(i + 1).padStart(2, '0')}-03-2`);
  const labels = codes.map((code) => {
    const made = locationLabel(
      { code, zone: 'Ząb · ชั้นบนป้ำฐู', arrow: null, checkDigits: 'shown', symbology: 'code128' },
      media,
    );
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  });
  const pages = await drawPdf(labels, { sheet, dpi });
  const places = [...pagesOf(codes, sheet)];
  expect([pages.length, places.length]).toEqual([2, 2]);
  const dots = (mm: number): number => Math.round((mm * dpi) / 25.4);
  const read: unknown[] = [];
  for (const [i, page] of pages.entries())
    for (const { xMm, yMm } of places[i] ?? []) {
      const sticker = await sharp(page)
        .extract({
          left: dots(xMm),
          top: dots(yMm),
          width: dots(media.widthMm),
          height: dots(media.heightMm),
        })
        .png()
        .toBuffer();
      read.push(await meant(sticker));
    }
  expect(read).toEqual(codes.map((code) => ({ kind: 'location', code })));
});
