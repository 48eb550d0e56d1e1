import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import type { BlobRef } from '../../../kernel/blob-ref.ts';
import { locationAvoided } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { countRequestDocument } from '../../../stock/count-request.ts';
import { lotStopped } from '../../../stock/lot-stop.ts';
import { bookProblems } from '../../../testing/books.ts';
import { ana, ben } from '../../../testing/given.ts';
import { walkPutaway } from '../../../testing/putaway-floor.ts';
import { become, describeGoods, limit, litre, received, restated } from '../../../testing/received-goods.ts';
import { gtin, instant, stock } from '../../../testing/small-warehouse.ts';
import { openWorld, uuid, type By, type World } from '../../../testing/world.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import { loadDocument, unitSource } from '../state.ts';
import { confirmBin } from './at-bin.ts';
import { reportBin } from './bin-report.ts';
import { finish } from './finish.ts';
import { reportDamage } from './report-damage.ts';
import { reportDifference } from './report-difference.ts';
import { store, type Store } from './store.ts';
import { take } from './take.ts';
import { undo } from './undo.ts';

const mugs = received('P-1', ['luma:mug', 20]);
const creams = received('P-2', ['luma:cream', 6, { lot: 'L1', expiry: '2026-09-01' }]);
const drop: Store = {
  place: unitSource('P-1').place,
  skuId: 'luma:mug',
  lot: null,
  expiry: null,
  status: 'available',
  serials: [],
  quantity: 20,
  locationId: 'A-01-1',
  suggested: null,
};
const creamDrop: Store = {
  ...drop,
  place: unitSource('P-2').place,
  skuId: 'luma:cream',
  lot: 'L1',
  quantity: 6,
};
const put = (world: World, over: Partial<Store> = {}, by: By = ana): string =>
  world.run(store, { ...drop, ...over }, by).commandId;
const takes = (world: World, lpn: string, by: By = ana): void => {
  world.run(take, { source: unitSource(lpn), entry: { mode: 'scan' } }, by);
};
const balances = (world: World): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => !body.place.startsWith('virtual:') || body.place === 'virtual:suspense')
    .map(
      ({ body }) =>
        `${body.place} ${body.skuId} ${body.lot ?? ''}${body.serial ?? ''} ${body.status} ${body.quantity}`,
    );
const cards = (world: World): readonly (readonly unknown[])[] =>
  world.all(discrepancyDocument).map(({ body }) => [body.type, body.locationId, body.quantity]);

describe('[PA7] units in a bin', () => {
  test('[PA7] [PA9] the book follows, the unit is free and tells where its goods went', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    put(world, { quantity: 12 });
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 8', 'loc:A-01-1 luma:mug  available 12']);
    expect(world.get(putawayTaskDocument, 'P-1')?.status).toBe('open');
    put(world, { quantity: 8, locationId: 'A-02-1' });
    expect(world.get(putawayTaskDocument, 'P-1')).toMatchObject({
      status: 'stored',
      stored: { locationId: 'A-02-1', operatorId: 'ana', at: instant(3) },
    });
    expect(world.get(handlingUnitDocument, 'P-1')?.state).toBe('empty');
    expect(world.get(loadDocument, 'ana|ana-device')).toMatchObject({
      units: 20,
      drops: 2,
      lastPlace: 'A-02-1',
    });
    expect([cards(world), bookProblems(world)]).toEqual([[], []]);
  });

  test('[PA7] serials move one by one, read ones first', () => {
    const world = openWorld(
      received(
        'P-5',
        ['luma:phone', 1, { serial: 'S-1' }],
        ['luma:phone', 1, { serial: 'S-2' }],
        ['luma:phone', 1],
      ),
    );
    const phones = { place: unitSource('P-5').place, skuId: 'luma:phone' };
    put(world, { ...phones, quantity: 1, serials: ['S-2'] });
    put(world, { ...phones, quantity: 2, locationId: 'A-02-1' });
    expect(balances(world)).toEqual([
      'loc:A-01-1 luma:phone S-2 available 1',
      'loc:A-02-1 luma:phone S-1 available 1',
      'loc:A-02-1 luma:phone  available 1',
    ]);
    expect(cards(world)).toEqual([]);
  });
});

describe('[PA8] units that are unfit', () => {
  const closed = (world: World): string | undefined => world.get(locationDocument, 'A-01-1')?.blocked?.reason;

  test('[PA8] recalled on the way are booked in quarantine, the bin is closed, a supervisor is told', () => {
    const world = openWorld(mugs);
    world.apply([restated('P-1', ['luma:mug', 15], { to: 'recalled' })]);
    put(world);
    expect(balances(world)).toEqual(['loc:A-01-1 luma:mug  available 5', 'loc:Q-01 luma:mug  recalled 15']);
    expect([cards(world), closed(world)]).toEqual([[['unfit_stored', 'A-01-1', -15]], 'unfit_goods']);
    expect(world.all(discrepancyDocument)[0]?.body.done).toEqual([
      { code: 'bin_closed', data: { location: 'A-01-1' } },
      { code: 'set_aside', data: { location: 'Q-01', quantity: 15 } },
    ]);
  });

  test('[PA8] by a stopped lot, by the book and by the label', () => {
    const world = openWorld([
      ...creams,
      ...received('P-1', ['luma:cream', 2, { lot: 'L9', expiry: '2026-02-01' }]),
    ]);
    world.apply([
      lotStopped.create({
        skuId: 'luma:cream',
        lot: 'L1',
        status: 'recalled',
        reason: 'seal',
        at: instant(1),
      }),
    ]);
    put(world, creamDrop);
    put(world, { ...creamDrop, place: drop.place, lot: 'L9', quantity: 2 });
    put(world, { ...creamDrop, lot: 'L7', expiry: '2026-03-01', quantity: 1 });
    expect(balances(world).filter((text) => text.includes('Q-01'))).toEqual([
      'loc:Q-01 luma:cream L1 recalled 6',
      'loc:Q-01 luma:cream L7 expired 1',
      'loc:Q-01 luma:cream L9 expired 2',
    ]);
    expect(balances(world).filter((text) => text.includes('A-01-1'))).toEqual([]);
    expect(bookProblems(world)).toEqual([]);
  });

  test('[PA8] go into suspense where there is no quarantine out of reach', () => {
    const world = openWorld(received('P-1', ['luma:mug', 2, { status: 'damaged' }]));
    become(world, 'Q-01', { kind: 'pick' });
    put(world, { quantity: 2, status: 'damaged' });
    expect(balances(world)).toEqual(['virtual:suspense luma:mug  damaged 2']);
  });
});

describe('[PA10] a drop that contradicts', () => {
  test('[PA10] two devices fill the last bin: both stand, the bin is doubted, one card tells both stories', () => {
    const world = openWorld([...mugs, ...creams]);
    limit(world, 'A-01-1', { mixing: 'one_sku' });
    takes(world, 'P-1');
    takes(world, 'P-2', ben);
    const seen = { stream: 'wh:1', seq: 41, hash: '' };
    put(world, {}, { ...ana, seen });
    put(world, creamDrop, { ...ben, seen });
    expect(balances(world)).toEqual([
      'loc:A-01-1 luma:cream L1 available 6',
      'loc:A-01-1 luma:mug  available 20',
    ]);
    expect(cards(world)).toEqual([['bin_overfilled', 'A-01-1', null]]);
    const card = world.all(discrepancyDocument)[0]?.body;
    expect(
      card?.evidence.map(({ operatorId, deviceId, did, seenSeq }) => [operatorId, deviceId, did, seenSeq]),
    ).toEqual([
      ['ana', 'ana-device', 'putaway', 41],
      ['ben', 'ben-device', 'putaway', 41],
    ]);
    expect(card).toMatchObject({
      severity: 'attention',
      facts: { why: 'other_product', room: null, units: 6, sku: 'luma:cream' },
      done: [
        { code: 'bin_stopped', data: { location: 'A-01-1' } },
        { code: 'count_requested', data: { location: 'A-01-1' } },
      ],
    });
    expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(true);
    expect(world.all(countRequestDocument)).toHaveLength(1);
    put(world, { ...creamDrop, place: unitSource('P-7').place, lot: 'L2', quantity: 1 }, ben);
    expect(cards(world).filter(([type]) => type === 'bin_overfilled')).toHaveLength(1);
  });

  test('[PA10] without room it is the same', () => {
    const world = openWorld([...mugs, stock('A-01-1', ['luma:mug', 10])]);
    describeGoods(world, 'luma:mug', litre);
    limit(world, 'A-01-1', { capacityCm3: 25_000 });
    put(world);
    expect(world.all(discrepancyDocument)[0]?.body).toMatchObject({
      type: 'bin_overfilled',
      facts: { why: 'no_room', room: 15, units: 20 },
    });
  });

  test('[PA10] a place that is gone or wrong, and one that is closed', () => {
    const world = openWorld(mugs);
    limit(world, 'A-02-1', { temperature: 'frozen' });
    become(world, 'A-03-1', { blocked: { reason: 'blocked', at: instant(1) } });
    put(world, { quantity: 1, locationId: 'Z-99' });
    put(world, { quantity: 1, locationId: 'A-02-1' });
    put(world, { quantity: 1, locationId: 'A-03-1' });
    expect(balances(world)).toContain('loc:Z-99 luma:mug  available 1');
    expect(
      world
        .all(discrepancyDocument)
        .map(({ body }) => [body.type, body.severity, body.locationId, body.facts['why']]),
    ).toEqual([
      ['reference_unknown', 'attention', 'Z-99', undefined],
      ['wrong_place', 'serious', 'A-02-1', 'wrong_temperature'],
      ['wrong_place', 'attention', 'A-03-1', 'bin_blocked'],
    ]);
  });

  test('[PA10] more than was received comes out of suspense', () => {
    const world = openWorld(mugs);
    put(world, { quantity: 23 });
    expect(balances(world)).toEqual([
      'loc:A-01-1 luma:mug  available 23',
      'virtual:suspense luma:mug  available -3',
    ]);
    expect([cards(world), bookProblems(world)]).toEqual([[['receipt_differs', 'A-01-1', -3]], []]);
  });

  test('[PA10] a tap that was two: both stand, the bin is counted; goods that were proved again are no second tap', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    const drop8 = (): void => {
      world.run(confirmBin, { locationId: 'A-01-1', instead: null, entry: { mode: 'scan' } }, ana);
      put(world, { quantity: 8 });
    };
    drop8();
    drop8();
    expect(cards(world)).toEqual([]);
    const second = put(world, { quantity: 4 });
    expect(balances(world)).toEqual(['loc:A-01-1 luma:mug  available 20']);
    expect(cards(world)).toEqual([['counted_twice', 'A-01-1', 4]]);
    expect(world.all(countRequestDocument).map(({ body }) => [body.locationId, body.skuId])).toEqual([
      ['A-01-1', 'luma:mug'],
    ]);
    world.run(undo, { undoes: second, reason: 'wrong_quantity' }, ana);
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 4', 'loc:A-01-1 luma:mug  available 16']);
    expect(world.all(discrepancyDocument).map(({ body }) => body.status)).toEqual(['withdrawn']);
    expect(world.all(countRequestDocument)).toEqual([]);
  });

  test('[PA10] a unit that somebody else holds, and goods that wait for a bin', () => {
    const world = openWorld(mugs);
    become(world, 'A-01-1', { kind: 'overflow' });
    takes(world, 'P-1');
    put(world, { quantity: 4 }, ben);
    expect(cards(world)).toEqual([
      ['load_not_held', 'A-01-1', null],
      ['no_bin_free', 'A-01-1', 4],
    ]);
  });
});

describe('[PA5] a reason', () => {
  const report = (world: World, reason: Parameters<typeof reportBin.decide>[0]['reason']): void => {
    world.run(reportBin, { locationId: 'A-01-1', reason }, ana);
  };

  test('[PA5] marks the bin, and full with an empty book has it counted', () => {
    const world = openWorld([...mugs, stock('A-01-1', ['luma:mug', 3])]);
    report(world, 'full');
    expect(world.get(locationDocument, 'A-01-1')).toMatchObject({
      doubtful: false,
      avoided: { reason: 'full', bookUnits: 3 },
    });
    const bare = openWorld(mugs);
    report(bare, 'full');
    expect(bare.get(locationDocument, 'A-01-1')).toMatchObject({ doubtful: true, avoided: { bookUnits: 0 } });
    expect(bare.all(countRequestDocument).map(({ body }) => [body.locationId, body.skuId])).toEqual([
      ['A-01-1', null],
    ]);
  });

  test('[PA5] closes a blocked bin, tells of an unsafe one, keeps away from a high one', () => {
    const world = openWorld(mugs);
    report(world, 'blocked');
    report(world, 'unsafe');
    expect(world.get(locationDocument, 'A-01-1')).toMatchObject({
      blocked: { reason: 'blocked' },
      avoided: { reason: 'unsafe' },
    });
    expect(cards(world)).toEqual([
      ['bin_blocked', 'A-01-1', null],
      ['bin_unsafe', 'A-01-1', null],
    ]);
    report(world, 'too_high');
    expect(world.get(locationDocument, 'A-01-1')?.avoided?.reason).toBe('too_high');
    report(world, 'same_product_there');
    expect(world.get(locationDocument, 'A-01-1')?.avoided?.reason).toBe('too_high');
  });

  test('[PA5] [PA19] a blocked bin is one card with the photos of all who met it, and undo takes it back', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    const wrapped: BlobRef = { sha256: 'a'.repeat(64), size: 90_000, mime: 'image/webp' };
    const body = { locationId: 'A-01-1', reason: 'blocked' as const, blobs: [wrapped] };
    const { commandId } = world.run(reportBin, body, ana);
    report(world, 'blocked');
    const [card] = world.all(discrepancyDocument);
    expect(world.all(discrepancyDocument)).toHaveLength(1);
    expect(card?.body).toMatchObject({
      type: 'bin_blocked',
      severity: 'attention',
      locationId: 'A-01-1',
      done: [{ code: 'bin_closed', data: { location: 'A-01-1' } }],
      evidence: [{ commandId, did: 'bin_reported', photos: [wrapped.sha256] }, { did: 'bin_reported' }],
    });
    const alone = openWorld(mugs);
    takes(alone, 'P-1');
    alone.run(undo, { undoes: alone.run(reportBin, body, ana).commandId, reason: null }, ana);
    expect(alone.get(locationDocument, 'A-01-1')?.blocked).toBeNull();
    expect(alone.all(discrepancyDocument).map(({ body: { status } }) => status)).toEqual(['withdrawn']);
  });

  test('[PA5] given with another bin it is about the suggested one; goods in a full bin end its mark', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    const instead = { suggested: 'A-01-1', reason: 'full' as const };
    world.run(confirmBin, { locationId: 'A-02-1', instead, entry: { mode: 'scan' } }, ana);
    expect(world.get(locationDocument, 'A-01-1')?.avoided?.reason).toBe('full');
    expect(world.get(loadDocument, 'ana|ana-device')?.bin).toBe('A-02-1');
    put(world, { quantity: 1 });
    expect(world.get(locationDocument, 'A-01-1')?.avoided).toBe(undefined);
  });
});

describe('[PA11] a trolley that differs from its receipt', () => {
  const found = (world: World, units: number, over: Partial<Store> = {}): void => {
    const { place, skuId, lot, status } = { ...drop, ...over };
    world.run(reportDifference, { place, skuId, lot, status, found: units }, ana);
  };

  test('[PA11] fewer go to suspense, more come from there, and one card tells', () => {
    const world = openWorld(mugs);
    found(world, 17);
    expect([balances(world), cards(world)]).toEqual([
      ['hu:P-1 luma:mug  available 17', 'virtual:suspense luma:mug  available 3'],
      [['receipt_differs', null, 3]],
    ]);
    found(world, 22);
    expect(balances(world)).toEqual([
      'hu:P-1 luma:mug  available 22',
      'virtual:suspense luma:mug  available -2',
    ]);
    expect([cards(world), bookProblems(world)]).toEqual([[['receipt_differs', null, -2]], []]);
    found(world, 22);
    expect(world.all(discrepancyDocument)[0]?.body.evidence).toHaveLength(2);
  });

  test('[PA11] a pick face is no trolley', () => {
    const world = openWorld([stock('A-01-1', ['luma:mug', 3])]);
    found(world, 9, { place: { kind: 'location', id: 'A-01-1' }, status: 'hold' });
    expect(balances(world).filter((text) => text.startsWith('loc:'))).toEqual([
      'loc:A-01-1 luma:mug  available 3',
    ]);
    expect(cards(world)).toEqual([['receipt_differs', null, -9]]);
  });
});

describe('[PA20] goods that turn out to be damaged', () => {
  const crushed: BlobRef = { sha256: 'b'.repeat(64), size: 90_000, mime: 'image/webp' };

  test('[PA20] [PA19] go to quarantine next, the others to their bin, and a card has the photos', () => {
    const world = openWorld(mugs);
    const floor = walkPutaway(world, ana);
    floor.scan('P-1', 'A-01-1', gtin.mug);
    const { place, skuId, lot } = drop;
    const { commandId } = floor.send(reportDamage, {
      place,
      skuId,
      lot,
      serials: [],
      units: 3,
      blobs: [crushed],
    });
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 17', 'hu:P-1 luma:mug  damaged 3']);
    expect(world.all(discrepancyDocument)[0]?.body).toMatchObject({
      type: 'damaged_goods',
      severity: 'attention',
      skuId: 'luma:mug',
      runId: 'P-1',
      quantity: 3,
      facts: { why: 'on_trolley', unit: 'hu:P-1' },
      evidence: [{ commandId, did: 'reported_damage', photos: [crushed.sha256] }],
    });
    expect(floor.scan('A-01-1')).toBe('job_done stored');
    expect(floor.target).toBe('Q-01 quarantine');
    expect(floor.scan('A-01-1')).toBe('refused unfit_goods');
    floor.scan('Q-01', gtin.mug);
    expect(floor.scan('Q-01')).toBe('job_done all_stored');
    expect(balances(world)).toEqual(['loc:A-01-1 luma:mug  available 17', 'loc:Q-01 luma:mug  damaged 3']);
  });

  test('[PA20] undo makes them good again; more than the book has come from suspense', () => {
    const world = openWorld(mugs);
    const floor = walkPutaway(world, ana);
    floor.scan('P-1');
    const { place, skuId, lot } = drop;
    floor.send(reportDamage, { place, skuId, lot, serials: [], units: 20, noPhoto: 'too_dark' });
    expect(world.all(discrepancyDocument)[0]?.body.facts).toMatchObject({ noPhoto: 'too_dark' });
    expect(floor.target).toBe('Q-01 quarantine');
    expect(floor.undo()).toBe('accepted undone');
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 20']);
    floor.send(reportDamage, { place, skuId, lot, serials: [], units: 22 });
    expect([balances(world), bookProblems(world)]).toEqual([
      ['hu:P-1 luma:mug  damaged 22', 'virtual:suspense luma:mug  available -2'],
      [],
    ]);
  });

  test('[PA20] of goods with serials those that were read are the damaged ones', () => {
    const phones = received(
      'P-3',
      ['luma:phone', 1, { serial: 'S-1' }],
      ['luma:phone', 1, { serial: 'S-2' }],
    );
    const world = openWorld(phones);
    const { place } = unitSource('P-3');
    world.run(reportDamage, { place, skuId: 'luma:phone', lot: null, serials: ['S-2'], units: 1 }, ana);
    expect(balances(world)).toEqual(['hu:P-3 luma:phone S-1 available 1', 'hu:P-3 luma:phone S-2 damaged 1']);
  });
});

describe('[PA12] the end of a load', () => {
  test('[PA12] with an empty trolley tells nobody', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    put(world);
    world.run(finish, { trolley: 'empty' }, ana);
    expect([world.all(loadDocument), cards(world)]).toEqual([[], []]);
  });

  test('[PA12] with something left frees the unit and tells a supervisor', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    put(world, { quantity: 15 });
    world.run(finish, { trolley: 'goods_left' }, ana);
    expect(cards(world)).toEqual([['left_on_trolley', null, 5]]);
    expect(world.get(putawayTaskDocument, 'P-1')?.claim).toBe(undefined);
    takes(world, 'P-1', ben);
    expect(world.get(loadDocument, 'ben|ben-device')?.sources).toEqual([unitSource('P-1')]);
  });
});

describe('[PA14] undo', () => {
  test('[PA14] brings goods back only with a reason, and takes cards and doubts with it', () => {
    const world = openWorld([...mugs, stock('A-01-1', ['luma:bowl', 1])]);
    limit(world, 'A-01-1', { mixing: 'one_sku' });
    const floor = walkPutaway(world, ana);
    floor.scan('P-1');
    const commandId = put(world);
    expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(true);
    expect(floor.undo()).toBe('not_awaited nothing_to_undo');
    expect(floor.undo('wrong_bin')).toBe('accepted undone');
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 20', 'loc:A-01-1 luma:bowl  available 1']);
    expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(false);
    expect(world.all(countRequestDocument)).toEqual([]);
    expect(world.all(discrepancyDocument).map(({ body }) => body.status)).toEqual(['withdrawn']);
    expect(world.get(putawayTaskDocument, 'P-1')?.status).toBe('open');
    world.run(undo, { undoes: commandId, reason: null }, ana);
    expect(world.all(discrepancyDocument).map(({ body }) => body.type)).toContain('reference_unknown');
  });

  test('[PA14] an older drop may come back, another older step may not', () => {
    const world = openWorld(mugs);
    takes(world, 'P-1');
    const first = put(world, { quantity: 5 });
    const report = world.run(reportBin, { locationId: 'A-02-1', reason: 'full' }, ana).commandId;
    put(world, { quantity: 5, locationId: 'A-03-1' });
    world.run(undo, { undoes: report, reason: null }, ana);
    expect(world.get(locationDocument, 'A-02-1')?.avoided?.reason).toBe('full');
    world.run(undo, { undoes: first, reason: 'wrong_quantity' }, ana);
    expect(balances(world)).toEqual(['hu:P-1 luma:mug  available 15', 'loc:A-03-1 luma:mug  available 5']);
  });
});

test('[PA14] [ST5] a mark taken back leaves the mark of another', () => {
  const world = openWorld();
  const avoided = { reason: 'unsafe' as const, at: instant(1), commandId: uuid(9), bookUnits: 0 };
  world.apply([
    locationAvoided.create({ locationId: 'A-01-1', avoided }),
    locationAvoided.create({ locationId: 'A-01-1', avoided: null, commandId: uuid(8) }),
  ]);
  expect(world.get(locationDocument, 'A-01-1')?.avoided).toEqual(avoided);
});
