import { describe, expect, test } from 'vitest';
import { locationAvoided, locationBlocked, locationDoubted, siteSet } from '../layout/layout-events.ts';
import type { Entry } from '../kernel/document.ts';
import { locationDocument, plainPlace, type Avoided, type Location } from '../layout/location.ts';
import type { StockStatus } from '../stock/balance.ts';
import { atLocation } from '../stock/place.ts';
import { become, describeGoods, limit, litre } from '../testing/received-goods.ts';
import { bigBuilding } from '../testing/big-building.ts';
import { face } from '../testing/replenish-floor.ts';
import { countedReads } from '../testing/counted-reads.ts';
import { plainMove } from '../testing/plain-move.ts';
import { bins, instant, site, stock, today } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { skuDocument } from '../catalog/sku.ts';
import { isAvoided, readBin, roomFor } from './bin.ts';
import { freeBinsOf } from './free-bins.ts';
import type { Goods } from './goods.ts';
import { storageRefusal } from './storage-refusal.ts';
import { suggestBins } from './suggest-bins.ts';

const now = instant(120);
const atDock = { aisle: null, xMm: 0, yMm: 0 };
const goodsOf = (skuId: string, more: Partial<Goods> = {}): Goods => ({
  skuId,
  lot: null,
  expiry: null,
  status: 'available',
  ...more,
});
const suggested = (world: World, goods: Goods, quantity = 5): readonly string[] =>
  suggestBins(world.view, { goods, quantity, from: atDock, now, expected: new Map(), most: 3 }).map(
    ({ locationId, reason }) => `${locationId} ${reason}`,
  );
const refused = (world: World, bin: string, goods: Goods): string | null => {
  const held = readBin(world.view, bin);
  if (!held) throw new Error(`no bin ${bin}`);
  return storageRefusal(held, { goods, sku: world.get(skuDocument, goods.skuId), today })?.code ?? null;
};
const room = (world: World, bin: string, skuId: string): number | null => {
  const held = readBin(world.view, bin);
  return held ? roomFor(held, world.get(skuDocument, skuId)) : null;
};
/** All bins but some are closed. */
const close = (world: World, but: readonly string[] = []): void =>
  world.apply(
    bins
      .filter((bin) => !but.includes(bin))
      .map((locationId) => locationBlocked.create({ locationId, reason: 'blocked', at: now })),
  );

describe('[ST1] goods nobody may sell', () => {
  const bad: readonly StockStatus[] = ['damaged', 'altered', 'recalled', 'hold', 'expired'];
  test.each(bad)('[ST1] %s belong in quarantine alone', (status) => {
    const world = openWorld();
    expect(suggested(world, goodsOf('luma:mug', { status }))).toEqual(['Q-01 quarantine']);
    expect(refused(world, 'A-01-1', goodsOf('luma:mug', { status }))).toBe('unfit_goods');
    expect(refused(world, 'Q-01', goodsOf('luma:mug', { status }))).toBe(null);
  });

  test('[ST1] past their expiry count as expired, on their last day not', () => {
    const world = openWorld();
    expect(refused(world, 'A-01-1', goodsOf('luma:cream', { expiry: '2026-03-03' }))).toBe('unfit_goods');
    expect(refused(world, 'A-01-1', goodsOf('luma:cream', { expiry: today }))).toBe(null);
  });

  test('[ST1] and places that store nothing', () => {
    const world = openWorld();
    become(world, 'A-01-1', { kind: 'returns' });
    become(world, 'A-02-1', { kind: 'overflow' });
    expect(
      ['Q-01', 'R-01', 'S-01', 'A-01-1', 'A-02-1'].map((bin) => refused(world, bin, goodsOf('luma:mug'))),
    ).toEqual(['quarantine_only', 'not_storage', 'not_storage', 'returns_only', null]);
  });
});

test('[ST2] a bin refuses what it is not made for', () => {
  const world = openWorld();
  const mug = goodsOf('luma:mug');
  become(world, 'A-01-1', { brand: 'nord' });
  limit(world, 'A-02-1', { temperature: 'cool' });
  limit(world, 'A-03-1', { hazards: ['3'] });
  limit(world, 'B-01-1', { mostWeightGrams: 200 });
  limit(world, 'B-02-1', { longestSideMm: 90 });
  world.apply([locationBlocked.create({ locationId: 'B-03-1', reason: 'blocked', at: now })]);
  describeGoods(world, 'luma:mug', litre);
  const from = ['A-01-1', 'A-02-1', 'A-03-1', 'B-01-1', 'B-02-1', 'B-03-1', 'C-01-1'];
  expect(from.map((bin) => refused(world, bin, mug))).toEqual([
    'other_brand',
    'wrong_temperature',
    'hazard_only',
    'too_heavy',
    'too_big',
    'bin_blocked',
    null,
  ]);
  describeGoods(world, 'luma:mug', { hazard: '3' });
  expect([refused(world, 'C-01-1', mug), refused(world, 'A-03-1', mug)]).toEqual(['hazard_not_here', null]);
  describeGoods(world, 'luma:mug', { weightGrams: 15_000 });
  limit(world, 'C-02-1', { level: 1 });
  limit(world, 'C-03-1', { level: 2 });
  expect([refused(world, 'C-02-1', mug), refused(world, 'C-03-1', mug)]).toEqual([null, 'too_high']);
});

test('[ST3] one SKU or one lot to a bin', () => {
  const world = openWorld([
    stock('A-01-1', ['luma:mug', 1]),
    stock('A-02-1', ['luma:cream', 1], { lot: 'L1', expiry: '2026-06-01' }),
  ]);
  limit(world, 'A-01-1', { mixing: 'one_sku' });
  limit(world, 'A-02-1', { mixing: 'one_lot' });
  const cream = (lot: string): Goods => goodsOf('luma:cream', { lot, expiry: '2026-06-01' });
  expect([refused(world, 'A-01-1', cream('L1')), refused(world, 'A-01-1', goodsOf('luma:mug'))]).toEqual([
    'other_product',
    null,
  ]);
  expect([refused(world, 'A-02-1', cream('L2')), refused(world, 'A-02-1', cream('L1'))]).toEqual([
    'other_lot',
    null,
  ]);
  limit(world, 'A-02-1', { mixing: 'one_sku' });
  expect(refused(world, 'A-02-1', cream('L2'))).toBe(null);
});

test('[ST4] room follows from volume and weight, and is not known without them', () => {
  const world = openWorld([stock('A-01-1', ['luma:mug', 4])]);
  expect(room(world, 'A-01-1', 'luma:mug')).toBe(null);
  describeGoods(world, 'luma:mug', { ...litre, weightGrams: 500 });
  limit(world, 'A-01-1', { capacityCm3: 10_000 });
  expect(room(world, 'A-01-1', 'luma:mug')).toBe(6);
  limit(world, 'A-01-1', { capacityCm3: 10_000, mostWeightGrams: 4000 });
  expect(room(world, 'A-01-1', 'luma:mug')).toBe(4);
  // Goods of unknown size lie beside them.
  world.apply([stock('A-01-1', ['luma:bowl', 1])]);
  limit(world, 'A-01-1', { capacityCm3: 10_000 });
  expect(room(world, 'A-01-1', 'luma:mug')).toBe(null);
  expect(suggested(world, goodsOf('luma:plate'))).not.toContain('A-01-1 nearest');
});

describe('[ST5] a mark of the floor', () => {
  const mark = (reason: Avoided['reason'], bookUnits: number, at = instant(60)): Avoided => ({
    reason,
    at,
    bookUnits,
    commandId: uuid(1),
  });
  const marked = (avoided: Avoided, ...events: Parameters<typeof openWorld>[0] & object[]): boolean => {
    const world = openWorld(events);
    world.apply([locationAvoided.create({ locationId: 'A-01-1', avoided })]);
    const bin = readBin(world.view, 'A-01-1');
    return bin !== undefined && isAvoided(bin, now);
  };

  test('[ST5] lasts a day', () => {
    expect(marked(mark('too_high', 0))).toBe(true);
    expect(marked(mark('unsafe', 0, '2026-03-03T07:00:00.000Z'))).toBe(false);
  });

  test('[ST5] of a full bin ends when the bin was emptied', () => {
    expect(marked(mark('full', 4))).toBe(false);
    expect(marked(mark('full', 4), stock('A-01-1', ['luma:mug', 2]))).toBe(true);
    // It was full although the book knew of nothing: so its emptiness in the book says nothing.
    expect(marked(mark('full', 0))).toBe(true);
  });

  test('[ST5] [L1] keeps goods away, and survives a new plan of the building', () => {
    const world = openWorld();
    world.apply([locationAvoided.create({ locationId: 'A-01-1', avoided: mark('full', 0) })]);
    limit(world, 'A-01-1', {});
    expect(world.get(locationDocument, 'A-01-1')?.avoided).toEqual(mark('full', 0));
    expect(suggested(world, goodsOf('luma:mug'))).toEqual([
      'A-02-1 nearest',
      'A-03-1 nearest',
      'A-04-1 nearest',
    ]);
  });
});

describe('[ST6] the order of bins', () => {
  test('[ST6] same lot, same SKU, class zone, least time, code', () => {
    const world = openWorld([
      stock('C-04-1', ['luma:cream', 4], { lot: 'L1', expiry: '2026-06-01' }),
      stock('B-04-1', ['luma:cream', 4], { lot: 'L2', expiry: '2026-07-01' }),
    ]);
    describeGoods(world, 'luma:cream', { velocity: 'A' });
    limit(world, 'C-03-1', { velocity: 'A' });
    const cream = goodsOf('luma:cream', { lot: 'L1', expiry: '2026-06-01' });
    expect(suggested(world, cream)).toEqual(['C-04-1 same_lot', 'B-04-1 same_sku', 'C-03-1 class_zone']);
    expect(suggested(world, goodsOf('luma:mug'))).toEqual([
      'A-01-1 nearest',
      'A-02-1 nearest',
      'A-03-1 nearest',
    ]);
    // A long reach costs more than a few steps.
    limit(world, 'A-01-1', { reachMs: 20_000 });
    expect(suggested(world, goodsOf('luma:mug'))[0]).toBe('A-02-1 nearest');
  });

  test('[ST6] a bin with room for nothing, closed or doubted is not suggested', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 4])]);
    describeGoods(world, 'luma:mug', litre);
    limit(world, 'A-01-1', { capacityCm3: 4000 });
    world.apply([locationDoubted.create({ locationId: 'A-02-1', doubtful: true })]);
    close(world, ['A-01-1', 'A-02-1', 'C-02-1']);
    expect(suggested(world, goodsOf('luma:mug'))).toEqual(['C-02-1 nearest']);
  });

  test('[ST6] goods on their way take up room, and the answer says how full a bin will be', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 2])]);
    describeGoods(world, 'luma:mug', litre);
    limit(world, 'A-01-1', { capacityCm3: 8000 });
    const mug = goodsOf('luma:mug');
    const expected = new Map([['A-01-1', [{ ...mug, quantity: 3 }]]]);
    const [first] = suggestBins(world.view, {
      goods: mug,
      quantity: 2,
      from: atDock,
      now,
      expected,
      most: 1,
    });
    expect(first).toMatchObject({
      locationId: 'A-01-1',
      reason: 'same_sku',
      room: 3,
      fillPercent: 63,
      fillPercentAfter: 88,
      isEmpty: false,
      walkMm: 1000,
    });
  });
});

test('[ST7] with no bin free goods wait at the overflow place', () => {
  const world = openWorld();
  close(world);
  expect(suggested(world, goodsOf('luma:mug'))).toEqual([]);
  become(world, 'R-01', { kind: 'overflow' });
  world.apply([siteSet.create({ site: { ...site, overflow: 'R-01' } })]);
  expect(suggested(world, goodsOf('luma:mug'))).toEqual(['R-01 overflow']);
});

test.each(['everyday goods', 'fast movers'])(
  '[ST6] a place for %s costs no more in a building twice as big, even where no bin is free',
  (what) => {
    const reads = [80, 160].map((aisles) => {
      const world = bigBuilding(aisles);
      if (what === 'fast movers') describeGoods(world, 'luma:mug', { velocity: 'A' });
      const { view, documents } = countedReads(world.view);
      const request = { quantity: 1, from: atDock, now, expected: new Map(), most: 3 };
      expect(suggestBins(view, { ...request, goods: goodsOf('luma:mug') })).toEqual([]);
      return documents();
    });
    expect(reads[1]).toBe(reads[0]);
    expect(reads[0]).toBeLessThan(8000);
  },
);

test('[ST6] a bin that is kept for the class is found at the far end without reading what lies before it', () => {
  const world = bigBuilding(120);
  describeGoods(world, 'luma:mug', { ...litre, velocity: 'A' });
  describeGoods(world, 'luma:bowl', litre);
  const kept = ['N119-01-1', 'N119-02-1', 'N119-03-1'];
  for (const bin of kept) limit(world, bin, { velocity: 'A', capacityCm3: 100_000 });
  const { view, documents } = countedReads(world.view);
  const request = { quantity: 1, from: atDock, now, expected: new Map(), most: 3 };
  const found = suggestBins(view, { ...request, goods: goodsOf('luma:mug') });
  expect(found.map(({ locationId, reason }) => `${locationId} ${reason}`)).toEqual(
    kept.map((bin) => `${bin} class_zone`),
  );
  expect(documents()).toBeLessThan(20);
});

test('[ST6] looking for a bin asks a slow store few times, however many aisles there are', () => {
  const world = openWorld();
  const aisles = Array.from({ length: 400 }, (_, i) => ({ code: `N${i}`, xMm: i * 3000 }));
  world.apply([siteSet.create({ site: { ...site, plan: { ...site.plan, aisles } } })]);
  let asked = 0;
  const view = {
    ...world.view,
    listMany: ((kind, index, values) => {
      asked += 1;
      return world.view.listMany(kind, index, values);
    }) as typeof world.view.listMany,
  };
  const goods = goodsOf('luma:mug');
  expect(suggestBins(view, { goods, quantity: 1, from: atDock, now, expected: new Map(), most: 3 })).toEqual(
    [],
  );
  expect(asked).toBeLessThan(25);
});

test('[ST9] a pick face is suggested up to its most, with what comes, and the rest goes elsewhere', () => {
  const world = openWorld([stock('A-01-1', ['luma:mug', 4]), face('A-01-1', 'luma:mug', [2, 10])]);
  const roomOf = (expected: Parameters<typeof suggestBins>[1]['expected']) =>
    suggestBins(world.view, {
      goods: goodsOf('luma:mug'),
      quantity: 9,
      from: atDock,
      now,
      expected,
      most: 1,
    }).map(({ locationId, room: units }) => [locationId, units]);
  expect(roomOf(new Map())).toEqual([['A-01-1', 6]]);
  const mugs = { skuId: 'luma:mug', lot: null, status: 'available' as const };
  expect(roomOf(new Map([['A-01-1', [{ ...mugs, quantity: 4 }]]]))).toEqual([['A-01-1', 2]]);
  expect(roomOf(new Map([['A-01-1', [{ ...mugs, quantity: 6 }]]]))).toEqual([['A-02-1', null]]);
});

describe('[ST8] the free bins of the whole building', () => {
  const request = { quantity: 1, from: atDock, now, expected: new Map(), most: 3 };
  const listed = (world: World, free: readonly string[]): readonly string[] =>
    suggestBins(world.view, { ...request, goods: goodsOf('luma:mug'), free }).map(
      ({ locationId, reason, isEmpty }) => `${locationId} ${reason}${isEmpty ? ' empty' : ''}`,
    );
  /** Everything is full but some bins at the far end, out of sight of whoever stands at the dock. */
  const nearlyFull = (): World => {
    const world = bigBuilding(120);
    for (const bin of ['N118-07-1', 'N119-01-1']) world.apply([moved(bin, 'A-01-1')]);
    return world;
  };
  const moved = (from: string, to: string) =>
    plainMove({
      skuId: 'luma:bowl',
      quantity: 5,
      from: atLocation(from),
      to: atLocation(to),
      reason: 'moved',
      at: now,
    });

  test('[ST8] show a device the way where all it looks at is full', () => {
    const world = nearlyFull();
    expect(listed(world, [])).toEqual([]);
    const free = ['N119-01-1', 'N118-07-1', 'N118-08-1', 'gone'];
    expect(listed(world, free)).toEqual(['N119-01-1 nearest empty', 'N118-07-1 nearest empty']);
    // What was put there since is seen by the device itself.
    world.apply([stock('N118-07-1', ['luma:bowl', 1])]);
    expect(listed(world, free)).toEqual(['N119-01-1 nearest empty']);
    world.apply([locationBlocked.create({ locationId: 'N119-01-1', reason: 'blocked', at: now })]);
    expect(listed(world, free)).toEqual([]);
  });

  test('[ST8] are not looked at while bins around have room, and bounded when they are', () => {
    const world = openWorld();
    const near = countedReads(world.view);
    suggestBins(near.view, { ...request, goods: goodsOf('luma:mug') });
    const also = countedReads(world.view);
    suggestBins(also.view, { ...request, goods: goodsOf('luma:mug'), free: ['C-04-1', 'C-03-1'] });
    expect(also.documents()).toBe(near.documents());
  });

  test('[ST8] lead to places outside the aisles last of all', () => {
    const world = openWorld();
    become(world, 'C-04-1', { aisle: null });
    const free = ['C-04-1'];
    expect(listed(world, free)).not.toContain('C-04-1 nearest empty');
    close(world, ['C-04-1', 'C-03-1']);
    become(world, 'C-04-1', { aisle: null, xMm: 0, yMm: 0 });
    expect(listed(world, free)).toEqual(['C-03-1 nearest empty', 'C-04-1 nearest empty']);
    close(world, ['C-04-1']);
    expect(listed(world, free)).toEqual(['C-04-1 nearest empty']);
    // What lies there already is a better reason than the way.
    world.apply([stock('C-04-1', ['luma:mug', 1])]);
    expect(listed(world, [])).toEqual(['C-04-1 same_sku']);
  });

  const place = (key: string, more: Partial<Location> = {}): Entry<Location> => ({
    key,
    body: {
      kind: 'pick',
      zone: 'main',
      brand: null,
      aisle: key.slice(0, 1),
      segments: [key],
      xMm: Number(key.slice(1)) * 1000,
      yMm: 0,
      blocked: null,
      doubtful: false,
      ...more,
    },
  });

  test('[ST8] are those that goods may be sent to, of every kind, evenly over the building', () => {
    const alike = Array.from({ length: 400 }, (_, n) => place(`A${String(n).padStart(3, '0')}`));
    const cold = { ...plainPlace, temperature: 'cool' as const };
    const locations = [
      ...alike,
      place('B500', { limits: cold }),
      place('B501', { aisle: null }),
      place('B502', { blocked: { reason: 'blocked', at: now } }),
      place('B503', { doubtful: true }),
      place('B504', { kind: 'quarantine' }),
      place('B505', { avoided: { reason: 'full', at: now, commandId: uuid(1), bookUnits: 0 } }),
    ];
    const { asOf, bins: free } = freeBinsOf({ locations, used: new Set(['A000']), now });
    expect(asOf).toBe(now);
    expect(free.filter((bin) => bin.startsWith('B'))).toEqual(['B500', 'B501']);
    const common = free.filter((bin) => bin.startsWith('A'));
    expect([common.length, common[0], common.includes('A000')]).toEqual([40, 'A001', false]);
    const gaps = common.slice(1).map((bin, i) => Number(bin.slice(1)) - Number(common[i]?.slice(1)));
    expect(gaps.filter((gap) => gap < 9 || gap > 11)).toEqual([]);
  });
});
