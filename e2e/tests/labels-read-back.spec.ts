import { handlingUnitLabel } from '@floorhand/labels/kinds/handling-unit-label';
import { locationLabel } from '@floorhand/labels/kinds/location-label';
import { tagLabel } from '@floorhand/labels/kinds/tag-label';
import { unitLabel, type UnitLabel } from '@floorhand/labels/kinds/unit-label';
import type { LabelResult } from '@floorhand/labels/lay-out';
import type { Media } from '@floorhand/labels/media';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { classify } from '@floorhand/scan';
import sharp from 'sharp';
import { expect, test } from 'vitest';
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
  const [read, another] = await readPicture(png);
  if (read === undefined || another !== undefined) return { read, another };
  const [first] = classify(read, { source: 'camera', currentYear: 2026 }).meanings;
  if (first.kind !== 'tradeItem') return first;
  const { gtin, lot, expiry } = first.content;
  return { gtin, lot, expiry };
}

test.each<[string, LabelResult, unknown]>([
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
])('[LB1] %s is read back as what it is', async (_what, made, expected) => {
  expect(await meaning(made)).toEqual(expected);
});
