import { describe, expect, test } from 'vitest';
import { brandDocument } from '../../catalog/brand.ts';
import { brandSet } from '../../catalog/catalog-events.ts';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { settle } from '../../discrepancies/settle.ts';
import { locationDoubted } from '../../layout/layout-events.ts';
import { locationDocument } from '../../layout/location.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countMarkDocument } from '../../stock/count-mark.ts';
import { countRequestDocument, countRequested } from '../../stock/count-request.ts';
import { lotStopped } from '../../stock/lot-stop.ts';
import { atLocation, inHandlingUnit } from '../../stock/place.ts';
import { stockAllocated } from '../../stock/ledger.ts';
import { bookProblems } from '../../testing/books.ts';
import { bookAt, decideAt, varianceAt, walkCounting } from '../../testing/counting-floor.ts';
import { ana, ben } from '../../testing/given.ts';
import { plainMove } from '../../testing/plain-move.ts';
import { become } from '../../testing/received-goods.ts';
import { gtin, instant, stock } from '../../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../../testing/world.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import { bookedAt } from './booked.ts';
import { finish } from './decide/finish.ts';
import { start } from './decide/start.ts';
import { sessionDocument } from './state.ts';

const bin = 'A-01-1';
const tenMugs = stock(bin, ['luma:mug', 10]);
const scan = { mode: 'scan' as const };

/** Somebody takes mugs out of the bin, as the book of the server hears it. */
const taken = (
  units: number,
  { at, by = 'ben', n = 1, seenSeq = 1 }: { at: string; by?: string; n?: number; seenSeq?: number },
): DomainEvent =>
  plainMove({
    skuId: 'luma:mug',
    quantity: units,
    from: atLocation(bin),
    to: inHandlingUnit('T-1'),
    reason: 'pick',
    at,
    by: {
      commandId: uuid(n),
      operatorId: by,
      deviceId: `${by}-device`,
      occurredAt: at,
      seenSeq,
      expectedQuantity: 10,
    },
  });

/** Counts so many mugs in the bin and hands it in; `knows` are what the device had of the book then. */
function countMugs(
  world: World,
  units: number,
  { who = ana, now = instant(60), knows }: { who?: typeof ana; now?: string; knows?: World } = {},
): void {
  const floor = walkCounting(world, who, { now });
  floor.scan(bin, bin);
  if (units > 0) {
    floor.scan(gtin.mug);
    floor.number(units);
  }
  const scope = { locationId: bin, only: floor.situation.session?.only ?? null };
  const book = [...bookedAt((knows ?? world).view, scope)];
  world.run(finish, { ...scope, startedAt: now, book }, { ...who, occurredAt: now });
}

const cards = (world: World): readonly unknown[] =>
  world
    .all(discrepancyDocument)
    .map(({ body }) => [
      body.type,
      body.status,
      body.locationId,
      body.skuId,
      body.quantity,
      body.evidence.map(({ operatorId }) => operatorId),
    ]);

describe('[CT2] beginning', () => {
  test('[CT2] two people do not count the same goods; an hour later somebody may take over', () => {
    const world = openWorld([tenMugs]);
    const begin = (operatorId: string, minute: number, only: string | null = null) =>
      world.run(
        start,
        { locationId: bin, only, why: 'chosen', entry: scan },
        { operatorId, occurredAt: instant(minute) },
      ).rejection;
    expect(begin('ana', 0)).toBeNull();
    expect(begin('ana', 1)).toBeNull();
    expect(begin('ben', 30)).toEqual({ code: 'counting.taken', data: { bin, operator: 'ana' } });
    expect(begin('ben', 30, 'luma:mug')).toMatchObject({ code: 'counting.taken' });
    expect(begin('ana', 31, 'luma:mug')).toEqual({ code: 'counting.other_open', data: { bin } });
    expect(begin('ben', 60)).toBeNull();
    expect(world.all(sessionDocument).map(({ body }) => body.operatorId)).toEqual(['ben']);
  });

  test('[CT2] two SKUs of one bin may be counted side by side', () => {
    const world = openWorld([tenMugs]);
    const begin = (operatorId: string, only: string) =>
      world.run(start, { locationId: bin, only, why: 'asked', entry: scan }, { operatorId }).rejection;
    expect([begin('ana', 'luma:mug'), begin('ben', 'luma:bowl')]).toEqual([null, null]);
  });

  test('[CT2] doors and stations are not counted, and a crowd of lots only SKU by SKU', () => {
    const lots = Array.from({ length: 61 }, (_, i) => stock(bin, ['luma:cream', 1], { lot: `L${i}` }));
    const world = openWorld(lots);
    const begin = (locationId: string) =>
      world.run(start, { locationId, only: null, why: 'chosen', entry: scan }).rejection?.code ?? null;
    expect(['S-01', 'X-01', 'R-01', 'Z-99', bin, 'Q-01'].map(begin)).toEqual([
      'counting.not_counted_here',
      'counting.not_counted_here',
      'counting.not_counted_here',
      'counting.unknown_place',
      'counting.too_much_here',
      null,
    ]);
  });

  test('[CT2] what was counted without a claim stands as a look of its own', () => {
    const world = openWorld([tenMugs]);
    walkCounting(world, ana, { now: instant(1) }).scan(bin);
    const body = {
      locationId: bin,
      only: null,
      why: 'chosen',
      skuId: 'luma:mug',
      lot: null,
      expiry: null,
    } as const;
    const counted = { ...body, good: 8, damaged: 0, serials: [], entry: scan };
    world.send({ type: 'counting.tally', version: 1, body: counted }, ben);
    const book = [...bookedAt(world.view, { locationId: bin, only: null })];
    world.run(finish, { locationId: bin, only: null, startedAt: instant(2), book }, ben);
    expect(
      varianceAt(world, bin, 'luma:mug')?.rounds.map(({ operatorId, good }) => [operatorId, good]),
    ).toEqual([['ben', 8]]);
    expect(world.all(sessionDocument).map(({ body: session }) => session.operatorId)).toEqual(['ana']);
  });
});

describe('[CT4] [CT5] the result', () => {
  test('[CT5] a count that agrees answers requests, ends doubts and leaves the book alone', () => {
    const ask = countRequested.create({
      locationId: bin,
      skuId: 'luma:mug',
      reason: 'short',
      seenQuantity: 3,
      raisedBy: 'ben',
      at: instant(0),
      commandId: uuid(1),
    });
    const doubt = locationDoubted.create({ locationId: bin, doubtful: true, commandId: uuid(1) });
    const world = openWorld([tenMugs, ask, doubt]);
    countMugs(world, 10);
    expect([world.all(countRequestDocument), cards(world), bookAt(world, bin, 'luma:mug')]).toEqual([
      [],
      [],
      'available 10',
    ]);
    expect(world.get(locationDocument, bin)?.doubtful).toBe(false);
    expect(world.all(countMarkDocument).map(({ key }) => key)).toEqual([`${bin}|luma:mug`]);
  });

  test('[CT5] only the doubts that were answered end while something else is still to be counted', () => {
    const ask = (skuId: string, n: number): DomainEvent =>
      countRequested.create({
        locationId: bin,
        skuId,
        reason: 'short',
        seenQuantity: null,
        raisedBy: 'ben',
        at: instant(0),
        commandId: uuid(n),
      });
    const doubt = (n: number): DomainEvent =>
      locationDoubted.create({ locationId: bin, doubtful: true, commandId: uuid(n) });
    const world = openWorld([
      tenMugs,
      stock(bin, ['luma:bowl', 2]),
      ask('luma:bowl', 1),
      ask('luma:mug', 2),
      doubt(1),
      doubt(2),
    ]);
    const book = [...bookedAt(world.view, { locationId: bin, only: 'luma:bowl' })];
    const tally = {
      locationId: bin,
      only: 'luma:bowl',
      why: 'asked',
      skuId: 'luma:bowl',
      lot: null,
      expiry: null,
      good: 2,
      damaged: 0,
      serials: [],
      entry: scan,
    };
    world.send({ type: 'counting.tally', version: 1, body: tally });
    world.run(finish, { locationId: bin, only: 'luma:bowl', startedAt: instant(1), book });
    expect(world.get(locationDocument, bin)).toMatchObject({ doubtful: true, doubtedBy: [uuid(2)] });
    expect(world.all(countRequestDocument).map(({ key }) => key)).toEqual([`${bin}|luma:mug`]);
  });

  test('[CT5] what differs is one card with the look of each person; the book waits, and missing units stop the bin', () => {
    const world = openWorld([tenMugs]);
    countMugs(world, 7);
    countMugs(world, 8, { who: ben, now: instant(70) });
    expect(cards(world)).toEqual([['count_variance', 'open', bin, 'luma:mug', 2, ['ana', 'ben']]]);
    expect(bookAt(world, bin, 'luma:mug')).toBe('available 10');
    expect(world.get(locationDocument, bin)?.doubtful).toBe(true);
    countMugs(world, 10, { now: instant(80) });
    expect(cards(world)).toEqual([['count_variance', 'settled', bin, 'luma:mug', 2, ['ana', 'ben']]]);
    expect(varianceAt(world, bin, 'luma:mug')).toBeUndefined();
    expect(world.get(locationDocument, bin)?.doubtful).toBe(false);
  });

  test('[CT4] an empty bin counts everything as none, what nobody knew of as too many', () => {
    const world = openWorld([tenMugs, stock('A-02-1', ['luma:mug', 1])]);
    countMugs(world, 0);
    const floor = walkCounting(world, ben, { now: instant(61) });
    floor.scan('A-02-1', 'A-02-1', gtin.mug, `(01)0${gtin.phone}(21)S-9`);
    expect(floor.done()).toBe('job_done bin_done');
    expect(
      [varianceAt(world, bin, 'luma:mug'), varianceAt(world, 'A-02-1', 'luma:phone')].map((variance) =>
        variance?.rounds.map(({ good, book }) => [good, book.available]),
      ),
    ).toEqual([[[0, 10]], [[1, 0]]]);
  });

  test('[CT5] a count of a place nobody knows is told', () => {
    const world = openWorld([]);
    world.run(finish, { locationId: 'Z-99', only: null, startedAt: instant(0), book: [] });
    expect(cards(world)).toEqual([['reference_unknown', 'open', 'Z-99', null, null, ['ana']]]);
  });

  test('[CT5] a card of a count is not settled past its looks', () => {
    const world = openWorld([tenMugs]);
    countMugs(world, 7);
    const [card] = world.all(discrepancyDocument);
    const done = world.run(
      settle,
      { discrepancyId: card?.key ?? '', choice: 'accept', note: '' },
      { operatorId: 'sam' },
    );
    expect(done.rejection?.code).toBe('discrepancies.judged_as_count');
  });
});

describe('[CT6] [CT7] moved stock', () => {
  const before = instant(50);
  const after = instant(90);

  test('[CT6] a pick after the count lowers book and shelf alike, whichever arrives first', () => {
    for (const order of ['pick first', 'count first']) {
      const world = openWorld([tenMugs]);
      const asOf = openWorld([tenMugs]);
      if (order === 'pick first') world.apply([taken(3, { at: after })]);
      countMugs(world, 8, { knows: asOf });
      if (order === 'count first') world.apply([taken(3, { at: after })]);
      countMugs(world, 5, { who: ben, now: instant(100) });
      expect(decideAt(world, varianceAt(world, bin, 'luma:mug'), { at: instant(110) })?.rejection).toBeNull();
      expect([order, bookAt(world, bin, 'luma:mug')]).toEqual([order, 'available 5']);
    }
  });

  test('[CT7] a pick from before the count that arrives after it explains the difference', () => {
    for (const order of ['pick first', 'count first']) {
      const world = openWorld([tenMugs]);
      const asOf = openWorld([tenMugs]);
      if (order === 'pick first') world.apply([taken(3, { at: before })]);
      countMugs(world, 7, { knows: asOf });
      if (order === 'count first') world.apply([taken(3, { at: before })]);
      countMugs(world, 7, { knows: asOf, now: instant(61) });
      expect(varianceAt(world, bin, 'luma:mug')?.state).toBe('approval');
      expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))?.rejection).toBeNull();
      expect([order, bookAt(world, bin, 'luma:mug')]).toEqual([order, 'available 7']);
      expect(world.all(countRequestDocument).length).toBeGreaterThan(0);
    }
  });

  test('[CT7] goods that moved during the look are counted again', () => {
    const world = openWorld([tenMugs]);
    const asOf = openWorld([tenMugs]);
    countMugs(world, 8, { knows: asOf });
    countMugs(world, 8, { knows: asOf, now: instant(61) });
    world.apply([taken(1, { at: instant(61) })]);
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))?.rejection?.code).toBe(
      'counting.moved_meanwhile',
    );
  });

  test('[CT7] a count that agrees by chance, over goods that moved before it, is a card', () => {
    const world = openWorld([tenMugs]);
    const asOf = openWorld([tenMugs]);
    world.apply([taken(3, { at: before })]);
    countMugs(world, 10, { knows: asOf });
    expect(cards(world)).toEqual([['count_unclear', 'open', bin, 'luma:mug', null, ['ana']]]);
    const later = openWorld([tenMugs]);
    later.apply([taken(3, { at: after })]);
    countMugs(later, 10, { knows: asOf });
    expect(cards(later)).toEqual([]);
  });

  test('[CT7] more movements than anybody remembers need another count', () => {
    const world = openWorld([tenMugs]);
    const asOf = openWorld([tenMugs]);
    countMugs(world, 8, { knows: asOf });
    countMugs(world, 8, { knows: asOf, now: instant(61) });
    world.apply(Array.from({ length: 9 }, (_, i) => taken(1, { at: after, n: i + 1 })));
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))?.rejection?.code).toBe(
      'counting.moved_meanwhile',
    );
  });

  test('[CT7] [S16] a movement by somebody who did not know of an adjustment makes people look again', () => {
    const world = openWorld([tenMugs]);
    countMugs(world, 7);
    countMugs(world, 7, { now: instant(61) });
    const seen = { stream: 'wh:1', seq: 40, hash: '' };
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'), { seen })?.rejection).toBeNull();
    world.apply([taken(1, { at: after, n: 1, seenSeq: 40 })]);
    expect(world.all(countRequestDocument)).toEqual([]);
    world.apply([taken(1, { at: after, n: 2, seenSeq: 39 })]);
    expect(
      world.all(countRequestDocument).map(({ body }) => [body.reason, body.skuId, body.raisedBy]),
    ).toEqual([['moved_before_count', 'luma:mug', 'ben']]);
  });

  test('[CT7] [S16] the work of the device that counted is in order, whatever its clock says', () => {
    const world = openWorld([tenMugs]);
    countMugs(world, 7);
    countMugs(world, 7, { now: instant(61) });
    decideAt(world, varianceAt(world, bin, 'luma:mug'));
    world.apply([taken(1, { at: before, by: 'ana', seenSeq: 0 })]);
    expect(world.all(countRequestDocument)).toEqual([]);
  });
});

describe('[CT8] the second look', () => {
  const stateAfter = (
    ...looks: readonly (readonly [who: typeof ana, units: number])[]
  ): string | undefined => {
    const world = openWorld([stock(bin, ['luma:mug', 30])]);
    for (const [i, [who, units]] of looks.entries()) countMugs(world, units, { who, now: instant(60 + i) });
    return varianceAt(world, bin, 'luma:mug')?.state;
  };

  test('[CT8] small differences are repeated by the same person, large ones by somebody else, disputes by a third', () => {
    const cara = { operatorId: 'cara' };
    expect([
      stateAfter([ana, 28]),
      stateAfter([ana, 28], [ana, 28]),
      stateAfter([ana, 20]),
      stateAfter([ana, 20], [ana, 20]),
      stateAfter([ana, 20], [ben, 20]),
      stateAfter([ana, 28], [ana, 27]),
      stateAfter([ana, 28], [ana, 27], [ana, 26]),
      stateAfter([ana, 28], [ben, 27], [cara, 26]),
      stateAfter([ana, 28], [ana, 30]),
    ]).toEqual([
      'recount_same',
      'approval',
      'recount_other',
      'recount_other',
      'approval',
      'recount_other',
      'recount_other',
      'approval',
      undefined,
    ]);
  });

  test('[CT8] the brand says what is large', () => {
    const world = openWorld([stock(bin, ['luma:mug', 30])]);
    const luma = world.get(brandDocument, 'luma');
    if (!luma) throw new Error('no brand');
    world.apply([brandSet.create({ brand: { ...luma, secondCounterFrom: 2 } })]);
    countMugs(world, 28);
    expect(varianceAt(world, bin, 'luma:mug')?.state).toBe('recount_other');
  });
});

describe('[CT9] the decision', () => {
  const twice = (events: readonly DomainEvent[] = [tenMugs]): World => {
    const world = openWorld(events);
    countMugs(world, 7);
    countMugs(world, 7, { who: ben, now: instant(61) });
    return world;
  };

  test('[CT9] an approval books balanced movements against the adjustment account', () => {
    const world = twice();
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))?.rejection).toBeNull();
    expect(bookAt(world, bin, 'luma:mug')).toBe('available 7');
    expect(bookProblems(world)).toEqual([]);
    expect(cards(world)).toEqual([['count_variance', 'settled', bin, 'luma:mug', 3, ['ana', 'ben']]]);
    expect(world.get(locationDocument, bin)?.doubtful).toBe(false);
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))).toBeNull();
  });

  test('[CT9] nobody decides about a count they had a hand in, on the tablet or on the server', () => {
    const world = openWorld([tenMugs]);
    const sam = { operatorId: 'sam' };
    countMugs(world, 7);
    countMugs(world, 8, { who: sam, now: instant(61) });
    countMugs(world, 8, { who: ben, now: instant(62) });
    const tablet = openWorld(world.log.slice(openWorld().log.length), { roles: ['supervisor'] });
    for (const side of [world, tablet]) {
      const refused = decideAt(side, varianceAt(side, bin, 'luma:mug'));
      expect(refused?.rejection).toEqual({ code: 'counting.own_count', data: {} });
      expect(decideAt(side, varianceAt(side, bin, 'luma:mug'), { reject: true })?.rejection?.code).toBe(
        'counting.own_count',
      );
    }
    expect(decideAt(world, varianceAt(world, bin, 'luma:mug'), { by: 'olga' })?.rejection).toBeNull();
  });

  test('[CT9] a difference is decided after its second look, and the newest look is seen first', () => {
    const world = openWorld([tenMugs]);
    countMugs(world, 7);
    const first = varianceAt(world, bin, 'luma:mug');
    expect(decideAt(world, first)?.rejection?.code).toBe('counting.recount_first');
    countMugs(world, 7, { now: instant(61) });
    expect(decideAt(world, first)?.rejection?.code).toBe('counting.counted_again');
  });

  test('[CT9] a rejected count is made by somebody who has not counted there', () => {
    const world = twice();
    decideAt(world, varianceAt(world, bin, 'luma:mug'), { reject: true });
    expect(varianceAt(world, bin, 'luma:mug')).toMatchObject({
      state: 'recount_other',
      rejected: { by: 'sam', reason: 'looks_wrong' },
    });
    const next = (operatorId: string) =>
      walkCounting(world, { operatorId }).situation.list.filter(({ why }) => why === 'recount').length;
    expect([next('ana'), next('ben'), next('cara')]).toEqual([0, 0, 1]);
    expect(bookAt(world, bin, 'luma:mug')).toBe('available 10');
  });

  test('[CT13] promises stay, whatever was counted', () => {
    const promised = stockAllocated.create({ balanceKey: `loc:${bin}|luma:mug|||available`, quantity: 9 });
    const world = twice([tenMugs, promised]);
    decideAt(world, varianceAt(world, bin, 'luma:mug'));
    expect(
      world.view
        .list(balanceDocument, 'place', `loc:${bin}`)
        .map(({ body }) => [body.quantity, body.allocated]),
    ).toEqual([[7, 9]]);
  });
});

describe('[CT10] goods that must not be sold', () => {
  const lot = 'L1';
  const surplus = (
    events: readonly DomainEvent[],
    { damaged = 0, brand }: { damaged?: number; brand?: string } = {},
  ): World => {
    const world = openWorld(events);
    if (brand !== undefined) become(world, bin, { brand });
    for (const [i, who] of [ana, ben].entries()) {
      const floor = walkCounting(world, who, { now: instant(60 + i) });
      floor.scan(bin, bin, `(01)0${gtin.cream}(10)${lot}`);
      if (floor.situation.step === 'details') floor.details({ expiry: '2027-06-01' });
      floor.number(12, damaged);
      floor.done();
    }
    expect(decideAt(world, varianceAt(world, bin, `luma:cream|${lot}`))?.rejection).toBeNull();
    expect(bookProblems(world)).toEqual([]);
    return world;
  };
  const cream = (quantity: number, status: 'available' | 'damaged' = 'available'): DomainEvent =>
    stock(bin, ['luma:cream', quantity], { lot, expiry: '2027-06-01', status });
  const both = (world: World): readonly string[] => [
    bookAt(world, bin, 'luma:cream'),
    bookAt(world, 'Q-01', 'luma:cream'),
  ];

  test('[CT10] good units that nobody knew of come in for sale', () => {
    expect(both(surplus([cream(10)]))).toEqual(['L1 available 12', '']);
  });

  test('[CT10] units of a stopped or expired lot go to quarantine as such', () => {
    const stopped = lotStopped.create({
      skuId: 'luma:cream',
      lot,
      status: 'recalled',
      reason: 'seal',
      at: instant(0),
    });
    expect(both(surplus([cream(10), stopped]))).toEqual(['L1 available 10', 'L1 recalled 2']);
    const old = stock(bin, ['luma:cream', 10], { lot, expiry: '2026-02-01' });
    expect(both(surplus([old]))).toEqual(['L1 available 10', 'L1 expired 2']);
  });

  test('[CT10] units found damaged leave the bin; those that were damaged in the book stay so', () => {
    expect(both(surplus([cream(12)], { damaged: 2 }))).toEqual(['L1 available 10', 'L1 damaged 2']);
    expect(both(surplus([cream(10), cream(1, 'damaged')], { damaged: 1 }))).toEqual([
      'L1 available 10, L1 damaged 1',
      'L1 hold 1',
    ]);
  });

  test('[CT10] units of another brand than the bin are kept for somebody to carry away', () => {
    expect(both(surplus([], { brand: 'nord' }))).toEqual(['', 'L1 hold 12']);
  });

  test('[CT10] what is missing is taken from what the book believed good, then from the rest', () => {
    const missing = (left: number): string => {
      const world = openWorld([
        stock(bin, ['luma:mug', 4]),
        stock(bin, ['luma:mug', 3], { status: 'damaged' }),
      ]);
      for (const [i, who] of [ana, ben].entries()) countMugs(world, left, { who, now: instant(60 + i) });
      expect(decideAt(world, varianceAt(world, bin, 'luma:mug'))?.rejection).toBeNull();
      return bookAt(world, bin, 'luma:mug');
    };
    expect([missing(5), missing(2), missing(0)]).toEqual(['available 2, damaged 3', 'damaged 2', '']);
  });

  test('[CT10] serials are booked one by one', () => {
    const phone = (serial: string): DomainEvent => stock(bin, ['luma:phone', 1], { serial });
    const world = openWorld([phone('S-1'), phone('S-2')]);
    for (const [i, who] of [ana, ben].entries()) {
      const floor = walkCounting(world, who, { now: instant(60 + i) });
      floor.scan(bin, bin, `(01)0${gtin.phone}(21)S-2`, `(01)0${gtin.phone}(21)S-3`);
      floor.done();
    }
    expect(decideAt(world, varianceAt(world, bin, 'luma:phone'))?.rejection).toBeNull();
    expect([bookAt(world, bin, 'luma:phone'), bookProblems(world)]).toEqual([
      'S-2 available 1, S-3 available 1',
      [],
    ]);
  });
});
