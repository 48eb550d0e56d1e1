import { expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.ts';
import { gtin } from '../testing/small-warehouse.ts';
import { unsellable } from '../stock/incoming-status.ts';
import { brandOf } from './brand-of.ts';
import { reviseSku, type SkuRevision, type StatedSku } from './revise-sku.ts';
import { barcodeDocument, skuDocument } from './sku.ts';

const nothing: SkuRevision = { inStock: false, barcodes: 'own' };
const plain = (over: Partial<StatedSku>): StatedSku => ({
  brand: 'luma',
  code: 'vase',
  tracking: {},
  storage: {},
  barcodes: [],
  ...over,
});
const take = (world: World, stated: StatedSku, revision = nothing) => {
  const revised = reviseSku(world.view, stated, revision);
  if (revised.ok) world.apply(revised.value);
  return revised.ok ? revised.value.length : revised.error;
};

test('[M1] a bar code of one SKU is not given to another, and its own code reads as one', () => {
  const world = openWorld();
  const vase = plain({ barcodes: [{ text: gtin.mug, level: 'unit', factor: 1 }] });
  expect(take(world, vase)).toEqual({
    code: 'barcode_of_another_sku',
    text: gtin.mug,
    skuId: 'luma:mug',
  });
  expect(world.get(skuDocument, 'luma:vase')).toBeUndefined();
  expect(take(world, vase, { ...nothing, barcodes: 'shared' })).toBe(1);
  expect(world.get(barcodeDocument, gtin.mug.padStart(14, '0'))?.matches.map(({ skuId }) => skuId)).toEqual([
    'luma:mug',
    'luma:vase',
  ]);
  // Two brands may call an article alike.
  expect(take(world, plain({ brand: 'nord' }))).toBe(1);
  expect(world.get(barcodeDocument, 'VASE')?.matches.map(({ skuId }) => skuId)).toEqual([
    'luma:vase',
    'nord:vase',
  ]);
});

test('[M2] what is not said of an SKU stays, and nothing new is no event', () => {
  const world = openWorld();
  const vase = plain({
    name: 'Glass vase',
    variant: { colour: 'green' },
    weightGrams: 900,
    tracking: { lot: true },
    storage: { lengthMm: 200, velocity: 'A' },
    barcodes: [{ text: '14006381333990', level: 'case', factor: 6 }],
  });
  expect(take(world, vase)).toBe(1);
  expect(take(world, vase)).toBe(0);
  expect(take(world, plain({ variant: { size: 'L' }, packs: [{ level: 'pallet', factor: 240 }] }))).toBe(1);
  expect(world.get(skuDocument, 'luma:vase')).toEqual({
    brand: 'luma',
    code: 'vase',
    name: 'Glass vase',
    nameLanguage: null,
    variant: { colour: 'green', size: 'L' },
    unit: 'piece',
    packs: [
      { level: 'case', factor: 6 },
      { level: 'pallet', factor: 240 },
    ],
    tracking: { lot: true, expiry: false, serial: false },
    weightGrams: 900,
    storage: {
      velocity: 'A',
      temperature: 'ambient',
      hazard: null,
      lengthMm: 200,
      widthMm: null,
      heightMm: null,
      ownBox: false,
    },
    picture: null,
  });
});

test('[M2] how an SKU is tracked stays while some of it is in the building', () => {
  const world = openWorld();
  const tracked = plain({ code: 'mug', tracking: { serial: true } });
  expect(take(world, tracked, { ...nothing, inStock: true })).toEqual({ code: 'tracking_in_use' });
  expect(take(world, plain({ code: 'mug', name: 'Mug' }), { ...nothing, inStock: true })).toBe(1);
  expect(take(world, tracked)).toBe(1);
  expect(world.get(skuDocument, 'luma:mug')).toMatchObject({
    name: 'Mug',
    tracking: { lot: false, expiry: false, serial: true },
  });
});

test('[S7] an SKU may ask for another life than its brand', () => {
  const world = openWorld();
  const why = () =>
    unsellable(world.view, { skuId: 'luma:cream', lot: 'L1', expiry: '2026-04-23' }, '2026-03-04');
  expect([brandOf(world.view, 'luma:cream')?.minimumRemainingLifeDays, why()]).toEqual([30, null]);
  take(world, plain({ code: 'cream', minimumRemainingLifeDays: 90 }));
  expect([brandOf(world.view, 'luma:cream')?.minimumRemainingLifeDays, why()]).toEqual([90, 'short_life']);
});
