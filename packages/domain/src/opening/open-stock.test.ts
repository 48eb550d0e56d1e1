import { expect, test } from 'vitest';
import { balanceDocument } from '../stock/balance.ts';
import { lotStopped } from '../stock/lot-stop.ts';
import { openWorld, type World } from '../testing/world.ts';
import { openStock, type Opening, type OpeningRow } from './open-stock.ts';
import { openingRowDocument } from './opening-row.ts';

const opening: Opening = { now: '2026-03-04T09:00:00.000Z', unfit: 'refuse' };
const row = (over: Partial<OpeningRow> = {}): OpeningRow => ({
  reference: 'start',
  locationId: 'A-01-1',
  skuId: 'luma:mug',
  lot: null,
  expiry: null,
  serial: null,
  status: 'available',
  quantity: 12,
  since: null,
  ...over,
});
const cream = (over: Partial<OpeningRow> = {}): OpeningRow =>
  row({ skuId: 'luma:cream', lot: 'L1', expiry: '2027-01-01', ...over });
const take = (world: World, of: OpeningRow, how = opening) => {
  const opened = openStock(world.view, of, how);
  if (opened.ok) world.apply(opened.value.events);
  return opened.ok ? (opened.value.quarantined ?? 'taken') : opened.error;
};
const inBins = (world: World) =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place.startsWith('loc:'))
    .map(({ body: { place, quantity, status, since } }) => [place, quantity, status, since]);

test('[S13] a row is taken once, whatever became of its units', () => {
  const world = openWorld();
  expect(take(world, row({ since: '2025-11-01T00:00:00.000Z' }))).toBe('taken');
  expect(take(world, row({ quantity: 13 }))).toEqual({ code: 'known', quantity: 12 });
  expect(take(world, row({ reference: 'later', quantity: 3 }))).toBe('taken');
  expect(inBins(world)).toEqual([['loc:A-01-1', 15, 'available', '2025-11-01T00:00:00.000Z']]);
  expect(world.all(openingRowDocument)).toEqual([
    { key: 'later|A-01-1|luma:mug||||available', body: { quantity: 3, takenAt: opening.now } },
    { key: 'start|A-01-1|luma:mug||||available', body: { quantity: 12, takenAt: opening.now } },
  ]);
});

test('[S13] what is tracked is told, and a serial is in the building once', () => {
  const world = openWorld();
  const phone = row({ skuId: 'luma:phone', serial: 'S1', quantity: 1 });
  const said = [
    row({ skuId: 'luma:none' }),
    row({ locationId: 'Z-09' }),
    cream({ lot: null }),
    cream({ expiry: null }),
    { ...phone, serial: null },
    { ...phone, quantity: 2 },
    row({ lot: 'L1' }),
    row({ serial: 'S1', quantity: 1 }),
    row({ reference: 'r'.repeat(250), locationId: 'Z'.repeat(64) }),
  ].map((of) => take(world, of));
  expect(said).toEqual(
    [
      'sku_unknown',
      'location_unknown',
      'lot_missing',
      'expiry_missing',
      'serial_missing',
      'serial_not_one',
      'lot_not_tracked',
      'serial_not_tracked',
      'key_too_long',
    ].map((code) => ({ code })),
  );
  expect(take(world, phone)).toBe('taken');
  expect(take(world, { ...phone, locationId: 'A-02-1' })).toEqual({
    code: 'serial_elsewhere',
    place: 'loc:A-01-1',
  });
});

test('[S14] units nobody may sell stay out of pickable bins, with the reason', () => {
  const recalled = lotStopped.create({
    skuId: 'luma:cream',
    lot: 'L9',
    status: 'recalled',
    reason: 'glass',
    at: opening.now,
  });
  const unfit = [
    [row({ status: 'damaged' }), 'damaged'],
    [row({ status: 'hold' }), 'hold'],
    [row({ status: 'altered' }), 'altered'],
    [cream({ expiry: '2026-03-03' }), 'expired'],
    [cream({ expiry: '2026-03-20' }), 'short_life'],
    [cream({ lot: 'L9' }), 'recalled'],
  ] as const;
  for (const [of, why] of unfit) {
    const world = openWorld([recalled]);
    expect(take(world, of)).toEqual({ code: 'unfit', why });
    expect(take(world, { ...of, locationId: 'R-01' })).toEqual({ code: 'unfit', why });
    expect(inBins(world)).toEqual([]);
    expect(take(world, of, { ...opening, unfit: 'quarantine' })).toBe(why);
    const status = why === 'short_life' ? 'hold' : why;
    expect(inBins(world)).toEqual([['loc:Q-01', 12, status, opening.now]]);
    expect(take(openWorld([recalled]), { ...of, locationId: 'Q-01' })).toBe('taken');
  }
});

test('[S14] good units are not taken where nothing is stored', () => {
  const world = openWorld();
  expect(take(world, row({ locationId: 'Q-01' }))).toEqual({
    code: 'not_stored_there',
    why: 'quarantine_only',
  });
  expect(take(world, row({ locationId: 'S-01' }))).toEqual({ code: 'not_stored_there', why: 'not_storage' });
});
