import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { locationBlocked, locationDoubted, siteSet } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { orderDocument } from '../../../orders/order.ts';
import { waveDocument } from '../../../orders/wave.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { countRequestDocument } from '../../../stock/count-request.ts';
import { bookProblems } from '../../../testing/books.ts';
import { ana, ben } from '../../../testing/given.ts';
import { received } from '../../../testing/received-goods.ts';
import { anaWithTotes, firstRun } from '../../../testing/released-run.ts';
import { gtin, order, site, stock } from '../../../testing/small-warehouse.ts';
import { uuid, type World } from '../../../testing/world.ts';
import { pressWaitingUnits } from '../../needed-now.ts';
import { putawayTaskDocument, putawayTaskOpened } from '../../putaway-task.ts';
import { pickTaskDocument, progressDocument, runDocument } from '../state.ts';
import { recordShort, type RecordShort } from './record-short.ts';
import { shortCauseField } from '../../../stock/short-consequences.ts';
import { undo } from './undo.ts';

const younger = '2026-02-01T08:00:00.000Z';
const orders = [order('1', [['luma:mug', 3]]), order('2', [['luma:mug', 4]])];
const inOneBin = [stock('A-01-1', ['luma:mug', 10]), ...orders];
const inTwoBins = [...inOneBin, stock('C-02-1', ['luma:mug', 5], { at: younger })];

const shortAt = (world: World, over: Partial<RecordShort> = {}, commandId = uuid(50)): string =>
  world.run(
    recordShort,
    {
      runId: firstRun,
      stop: 'A-01-1|luma:mug|',
      locationId: 'A-01-1',
      skuId: 'luma:mug',
      lot: null,
      found: 2,
      damaged: null,
      cause: 'empty',
      ...over,
    },
    { ...ana, commandId },
  ).commandId;
const tasks = (world: World): readonly unknown[] =>
  world
    .all(pickTaskDocument)
    .map(({ key, body }) => [
      key.replace(`${firstRun}.`, ''),
      body.slot,
      body.locationId,
      body.quantity,
      body.short,
    ]);

test('[PK8] a photo of the damage is part of the evidence, and waited for', () => {
  const { world } = anaWithTotes(...inOneBin);
  const sha256 = 'a'.repeat(64);
  shortAt(world, { cause: 'damaged', blobs: [{ sha256, size: 3, mime: 'image/webp' }] });
  const [card] = world.all(discrepancyDocument);
  expect(card?.body).toMatchObject({ type: 'short_pick', evidence: [{ did: 'short', photos: [sha256] }] });
});

test('[K15] what the person adds in their own words is part of the evidence', () => {
  const evidence = (note: string): unknown => {
    const { world } = anaWithTotes(...inOneBin);
    shortAt(world, { cause: 'cannot_find', note });
    return world.all(discrepancyDocument)[0]?.body.evidence[0]?.ownWords;
  };
  expect(evidence(' Shelf is being rebuilt ')).toBe('Shelf is being rebuilt');
  expect(evidence(' ')).toBeUndefined();
});

test('[PK8] what was found stays, the last slot goes without first, the rest is short', () => {
  const { world } = anaWithTotes(...inOneBin);
  shortAt(world);
  expect(tasks(world)).toEqual([
    ['001', 1, 'A-01-1', 3, 1],
    ['002', 2, 'A-01-1', 4, 4],
  ]);
  expect(world.get(orderDocument, 'luma:1')?.unitsShort).toBe(1);
  expect(world.get(orderDocument, 'luma:2')?.unitsShort).toBe(4);
  expect(world.get(waveDocument, 'W-1001')?.unitsShort).toBe(5);
  expect(world.get(runDocument, firstRun)?.unitsShort).toBe(5);
  expect(bookProblems(world)).toEqual([]);
  expect(world.all(discrepancyDocument).map(({ body }) => body)).toMatchObject([
    {
      type: 'short_pick',
      severity: 'serious',
      quantity: 5,
      facts: { cause: 'empty', asked: 7, found: 2, gap: 5, unfilled: 5, orders: ['luma:1', 'luma:2'] },
    },
  ]);
});

test('[PK8] the hand gives back what the stop no longer asks', () => {
  const { world, floor } = anaWithTotes(...inOneBin);
  floor.scan('A-01-1', gtin.mug, gtin.mug, gtin.mug);
  const commandId = shortAt(world, { found: 1 });
  expect(floor.current).toMatchObject({ counted: 1, stop: { remaining: 1 } });
  world.run(undo, { runId: firstRun, undoes: commandId }, ana);
  expect(floor.current).toMatchObject({ counted: 3, stop: { remaining: 7 } });
  shortAt(world, { found: 0 }, uuid(51));
  expect(world.get(progressDocument, firstRun)).toMatchObject({ counted: 0, stop: null });
  expect(floor.situation.step).toBe('drop');
});

test('[PK8] nothing is missing when as much was found as is left to pick', () => {
  const { world } = anaWithTotes(...inOneBin);
  const before = tasks(world);
  const commandId = shortAt(world, { found: 7 });
  expect([tasks(world), world.all(discrepancyDocument)]).toEqual([before, []]);
  expect(world.get(locationDocument, 'A-01-1')?.doubtful).toBe(false);
  world.run(undo, { runId: firstRun, undoes: commandId }, ana);
  expect(world.all(discrepancyDocument)).toEqual([]);
});

describe('pallets with goods that somebody is short of', () => {
  const palletsOfMugs = [
    ...received('P-1', ['luma:mug', 12], ['luma:bowl', 3]),
    ...received('P-2', ['luma:bowl', 3]),
    ...received('P-3', ['luma:mug', 12, { status: 'damaged' }]),
  ];
  const neededNow = (world: World): readonly string[] =>
    world
      .all(putawayTaskDocument)
      .filter(({ body }) => body.urgency === 'needed_now')
      .map(({ key }) => key);
  const takeBack = (world: World, commandId: string): readonly string[] => {
    world.run(undo, { runId: firstRun, undoes: commandId }, ana);
    return neededNow(world);
  };

  test('[PK8] [RC22] are needed now where nothing else has them, until the short is taken back', () => {
    const pressed = (more: readonly DomainEvent[]): readonly unknown[] => {
      const { world } = anaWithTotes(...inOneBin, ...more, ...palletsOfMugs);
      const commandId = shortAt(world);
      return [neededNow(world), takeBack(world, commandId)];
    };
    expect(pressed([])).toEqual([['P-1'], []]);
    expect(pressed([stock('C-02-1', ['luma:mug', 5], { at: younger })])).toEqual([[], []]);
  });

  test('[PK8] [RC22] stay needed while somebody else is short of them', () => {
    const { world } = anaWithTotes(...inOneBin, ...palletsOfMugs);
    const commandId = shortAt(world);
    const { events, back } = pressWaitingUnits(world.view, 'luma:mug', uuid(77));
    world.apply(events);
    expect(takeBack(world, commandId)).toEqual(['P-1']);
    world.apply(back);
    expect(neededNow(world)).toEqual([]);
  });

  test('[PK8] [RC22] that are needed for another reason stay so when the short is taken back', () => {
    const { world } = anaWithTotes(...inOneBin, ...palletsOfMugs);
    const task = world.get(putawayTaskDocument, 'P-1');
    if (!task) throw new Error('P-1 does not wait');
    world.apply([putawayTaskOpened.create({ task: { ...task, urgency: 'needed_now' } })]);
    expect(takeBack(world, shortAt(world))).toEqual(['P-1']);
  });
});

test('[PK9] other bins are asked by rotation; only what none has is short', () => {
  const { world, floor } = anaWithTotes(...inTwoBins, stock('B-04-1', ['luma:mug', 1]));
  shortAt(world, { found: 0 });
  const added = world.all(pickTaskDocument).filter(({ body }) => body.added);
  expect(added.map(({ body }) => [body.locationId, body.slot, body.quantity])).toEqual([
    ['B-04-1', 2, 1],
    ['C-02-1', 2, 2],
    ['C-02-1', 1, 3],
  ]);
  expect(world.get(runDocument, firstRun)).toMatchObject({ stops: 3, unitsShort: 1 });
  expect(floor.current.stop).toMatchObject({ locationId: 'B-04-1', added: true });
  expect(bookProblems(world)).toEqual([]);
});

test('[PK9] new stops and those left are walked from where the person stands; the stop at hand stays first', () => {
  const { world, floor } = anaWithTotes(
    ...inTwoBins,
    stock('B-01-1', ['luma:bowl', 4]),
    order('3', [['luma:bowl', 1]]),
  );
  shortAt(world, { found: 2 });
  expect(floor.situation.stops.map(({ locationId, remaining }) => [locationId, remaining])).toEqual([
    ['A-01-1', 2],
    ['B-01-1', 1],
    ['C-02-1', 5],
  ]);
});

test('[PK9] two shorts, an undo between them, never share an id', () => {
  const { world } = anaWithTotes(...inTwoBins);
  const first = shortAt(world, { found: 4 }, uuid(51));
  world.run(undo, { runId: firstRun, undoes: first }, ana);
  shortAt(world, { found: 4 }, uuid(52));
  shortAt(world, { found: 2 }, uuid(53));
  const added = world.all(pickTaskDocument).filter(({ body }) => body.added);
  expect(added.map(({ key, body }) => [key, body.quantity])).toEqual([
    [`${firstRun}.${uuid(52)}-1`, 3],
    [`${firstRun}.${uuid(53)}-1`, 1],
    [`${firstRun}.${uuid(53)}-2`, 1],
  ]);
  expect(bookProblems(world)).toEqual([]);
});

describe('[PK10] the cause decides about the stock', () => {
  const after = (cause: RecordShort['cause'], ...more: readonly DomainEvent[]): World => {
    const { world } = anaWithTotes(...inOneBin);
    world.apply(more);
    shortAt(world, { cause });
    expect(bookProblems(world)).toEqual([]);
    return world;
  };
  const picture = (world: World): unknown => {
    const bin = world.get(locationDocument, 'A-01-1');
    const done = world.all(discrepancyDocument).flatMap(({ body }) => body.done.map(({ code }) => code));
    return {
      doubtful: bin?.doubtful,
      blocked: bin?.blocked?.reason ?? null,
      counts: world.all(countRequestDocument).map(({ body }) => [body.reason, body.seenQuantity]),
      done,
    };
  };
  const asked = ['bin_stopped', 'count_requested'];

  test('[PK10] empty, wrong product and not found stop the bin and ask for a count', () => {
    const counted = (reason: string) => ({
      doubtful: true,
      blocked: null,
      counts: [[reason, 2]],
      done: asked,
    });
    expect(picture(after('empty'))).toEqual(counted('short'));
    expect(picture(after('wrong_product'))).toEqual(counted('misplaced'));
    expect(picture(after('cannot_find'))).toEqual(counted('cannot_find'));
  });

  test('[PK10] a blocked bin is closed; one that was blocked already stays as it is', () => {
    const blocked = { doubtful: false, counts: [], blocked: 'blocked', done: ['bin_closed'] };
    expect(picture(after('blocked'))).toEqual(blocked);
    const pallet = locationBlocked.create({
      locationId: 'A-01-1',
      reason: 'pallet',
      at: '2026-03-04T06:00:00.000Z',
    });
    expect(picture(after('blocked', pallet))).toEqual({ ...blocked, blocked: 'pallet', done: [] });
  });

  test('[PK10] damaged units go to quarantine with their expiry', () => {
    const world = after('damaged');
    expect(picture(world)).toEqual({ doubtful: false, blocked: null, counts: [], done: ['set_aside'] });
    expect(
      world
        .all(balanceDocument)
        .flatMap(({ body }) => (body.place === 'loc:Q-01' ? [[body.status, body.quantity]] : [])),
    ).toEqual([['damaged', 5]]);
  });

  test('[PK10] without a quarantine out of reach they are counted where they are', () => {
    for (const quarantine of ['B-01-1', 'Z-99']) {
      const world = after('damaged', siteSet.create({ site: { ...site, quarantine } }));
      expect(picture(world)).toMatchObject({ doubtful: true, done: asked });
      expect(world.all(balanceDocument).filter(({ body }) => body.status === 'damaged')).toEqual([]);
    }
  });

  test('[PK10] lot and expiry of set-aside goods survive undo', () => {
    const { world } = anaWithTotes(
      stock('A-02-1', ['luma:cream', 2], { lot: 'L1', expiry: '2026-06-01' }),
      order('1', [['luma:cream', 2]]),
    );
    const cream = { stop: 'A-02-1|luma:cream|L1', locationId: 'A-02-1', skuId: 'luma:cream', found: 0 };
    const commandId = shortAt(world, { ...cream, cause: 'damaged' });
    world.run(undo, { runId: firstRun, undoes: commandId }, ana);
    expect(world.all(balanceDocument).filter(({ body }) => body.place === 'loc:A-02-1')).toMatchObject([
      { body: { lot: 'L1', expiry: '2026-06-01', quantity: 2, allocated: 2, status: 'available' } },
    ]);
  });
});

test('[PK15] undo of every kind of short restores all but the trail and the story', () => {
  const kinds = new Set([
    'run',
    'pickTask',
    'balance',
    'order',
    'orderLine',
    'wave',
    'location',
    'countRequest',
  ]);
  for (const cause of shortCauseField.options) {
    for (const goods of [inOneBin, inTwoBins]) {
      const { world } = anaWithTotes(...goods);
      const before = world.picture(kinds);
      const commandId = shortAt(world, { cause });
      expect(world.picture(kinds)).not.toEqual(before);
      world.run(undo, { runId: firstRun, undoes: commandId }, ana);
      expect(world.picture(kinds)).toEqual(before);
      expect(world.all(discrepancyDocument).map(({ body }) => body.status)).toEqual(['withdrawn']);
    }
  }
});

test('[PK15] undo leaves the doubt that another command raised meanwhile', () => {
  const { world } = anaWithTotes(...inOneBin);
  const commandId = shortAt(world);
  world.apply([locationDoubted.create({ locationId: 'A-01-1', doubtful: true, commandId: uuid(77) })]);
  world.run(undo, { runId: firstRun, undoes: commandId }, ana);
  expect(world.get(locationDocument, 'A-01-1')).toMatchObject({ doubtful: true, doubtedBy: [uuid(77)] });
});

test('[PK19] a short at a stop nobody knows is told and changes nothing', () => {
  const { world } = anaWithTotes(...inOneBin);
  const before = tasks(world);
  shortAt(world, { stop: 'Z-1|x|' });
  const nowhere = { runId: 'W-9-9', stop: 'a||', locationId: 'A-01-1', skuId: 'x:y', lot: null };
  world.run(recordShort, { ...nowhere, found: 0, damaged: null, cause: 'damaged' }, ben);
  expect(tasks(world)).toEqual(before);
  expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.runId])).toEqual([
    ['reference_unknown', firstRun],
    ['reference_unknown', 'W-9-9'],
  ]);
});

const atBin = (world: World, skuId: string): readonly (readonly [string, number])[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.skuId === skuId && body.place.startsWith('loc:'))
    .map(({ body }) => [`${body.place} ${body.status}`, body.quantity]);

describe('[PK10] damaged units that were counted move, whatever the plan asks by now', () => {
  const damaged = { damaged: 2, cause: 'damaged' } as const;

  test('at a stop that nobody knows any more, with a card that says so', () => {
    const { world } = anaWithTotes(...inOneBin);
    shortAt(world, { ...damaged, stop: 'Z-1|x|', found: 0 });
    expect(atBin(world, 'luma:mug')).toEqual([
      ['loc:A-01-1 available', 8],
      ['loc:Q-01 damaged', 2],
    ]);
    expect(world.all(discrepancyDocument).map(({ body }) => [body.type, body.done])).toEqual([
      ['reference_unknown', [{ code: 'set_aside', data: { location: 'Q-01', quantity: 2 } }]],
    ]);
  });

  test('at a stop that asks for nothing more, and comes back with the undo', () => {
    const { world } = anaWithTotes(...inOneBin);
    const commandId = shortAt(world, { ...damaged, found: 7 });
    expect(atBin(world, 'luma:mug')).toEqual([
      ['loc:A-01-1 available', 8],
      ['loc:Q-01 damaged', 2],
    ]);
    expect(
      world.all(discrepancyDocument).map(({ body }) => [body.type, body.locationId, body.facts['gap']]),
    ).toEqual([['short_pick', 'A-01-1', 2]]);
    world.run(undo, { runId: firstRun, undoes: commandId }, ana);
    expect(atBin(world, 'luma:mug')).toEqual([['loc:A-01-1 available', 10]]);
  });

  test('as many as were counted, not as many as the server misses', () => {
    const { world } = anaWithTotes(...inOneBin);
    shortAt(world, { ...damaged, found: 0 });
    expect(atBin(world, 'luma:mug')).toEqual([
      ['loc:A-01-1 available', 8],
      ['loc:Q-01 damaged', 2],
    ]);
  });

  test('version 1 counted none: they are as many as are missing', () => {
    const { world } = anaWithTotes(...inOneBin);
    const at = { runId: firstRun, stop: 'A-01-1|luma:mug|', locationId: 'A-01-1', skuId: 'luma:mug' };
    world.send({ type: recordShort.type, version: 1, body: { ...at, found: 2, cause: 'damaged' } }, ana);
    expect(atBin(world, 'luma:mug')).toEqual([
      ['loc:A-01-1 available', 5],
      ['loc:Q-01 damaged', 5],
    ]);
  });
});
