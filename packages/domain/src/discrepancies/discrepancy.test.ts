import { expect, test } from 'vitest';
import type { DecideContext } from '../kernel/command.ts';
import { locationDocument } from '../layout/location.ts';
import { locationBlocked, locationDoubted } from '../layout/layout-events.ts';
import { countRequestDocument } from '../stock/count-request.ts';
import { supervisor } from '../testing/given.ts';
import { middleEurope, plainRoute } from '../testing/plain-route.ts';
import { instant } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { discrepancyDocument, raise, type Discrepancy, type Subject } from './discrepancy.ts';
import { settle } from './settle.ts';
import { takeBackDiscrepancies } from './take-back.ts';

const context = (n: number, over: Partial<DecideContext> = {}): DecideContext => ({
  commandId: uuid(n),
  laneId: uuid(7),
  deviceId: 'ana-device',
  operatorId: 'ana',
  occurredAt: instant(n),
  seen: { stream: 'wh:1', seq: 40 + n, hash: '' },
  expect: null,
  blobs: [],
  ownWords: null,
  planRoute: plainRoute,
  zoneOffset: middleEurope,
  ...over,
});

const short: Subject & { did: string } = {
  type: 'short_pick',
  severity: 'attention',
  locationId: 'A-01-1',
  skuId: 'luma:mug',
  orderId: null,
  runId: 'W-1001-1',
  quantity: 2,
  facts: { cause: 'empty' },
  done: [],
  did: 'short',
};

function tell(world: World, n: number, over: Partial<typeof short> & { share?: number } = {}): void {
  world.apply([raise(world.view, context(n), { ...short, ...over })]);
}
const cards = (world: World): readonly Discrepancy[] =>
  world.all(discrepancyDocument).map(({ body }) => body);
const quantities = (world: World): readonly (number | null)[] => cards(world).map(({ quantity }) => quantity);

test('[K7] the same thing at the same bin is one card, with everyone who saw it', () => {
  const world = openWorld();
  tell(world, 1);
  tell(world, 2, { quantity: 3, runId: 'W-1001-2' });
  expect(cards(world)).toEqual([
    {
      type: 'short_pick',
      severity: 'attention',
      status: 'open',
      locationId: 'A-01-1',
      skuId: 'luma:mug',
      orderId: null,
      runId: 'W-1001-1',
      quantity: 5,
      facts: { cause: 'empty' },
      evidence: [1, 2].map((n) => ({
        commandId: uuid(n),
        operatorId: 'ana',
        deviceId: 'ana-device',
        occurredAt: instant(n),
        did: 'short',
        seenSeq: 40 + n,
        expected: null,
        share: n + 1,
      })),
      done: [],
      openedAt: instant(1),
      resolution: null,
    },
  ]);
});

test('[K7] another SKU, bin, type or order is another card', () => {
  const world = openWorld();
  tell(world, 1);
  tell(world, 2, { skuId: 'luma:cream' });
  tell(world, 3, { locationId: 'A-02-1' });
  tell(world, 4, { type: 'over_pick' });
  tell(world, 5, { orderId: 'luma:1' });
  expect(cards(world)).toHaveLength(5);
});

test('[K7] units to be taken out of another tote are for another card; a tote that only tells more is not', () => {
  const world = openWorld();
  const [first, second] = [{ tote: 'T-1' }, { tote: 'T-54' }];
  for (const [i, facts] of [first, second, second].entries())
    tell(world, i + 1, { type: 'over_pick', quantity: 1, facts: { over: 1, ...facts } });
  for (const [i, facts] of [first, second].entries()) tell(world, i + 4, { facts });
  expect(cards(world).map(({ type, facts, quantity }) => [type, facts['tote'], quantity])).toEqual([
    ['over_pick', 'T-1', 1],
    ['over_pick', 'T-54', 2],
    ['short_pick', 'T-1', 4],
  ]);
});

test('[K7] what one command says about two orders is two cards', () => {
  const world = openWorld();
  for (const orderId of ['luma:1', 'luma:2']) tell(world, 1, { orderId, locationId: null, quantity: null });
  expect(cards(world).map(({ orderId }) => orderId)).toEqual(['luma:1', 'luma:2']);
});

test('[K7] without a bin it is one card per run; without both every one stands alone', () => {
  const world = openWorld();
  const nowhere = { type: 'run_not_held', locationId: null, skuId: null, quantity: null } as const;
  for (const [n, runId] of [
    [1, 'W-1'],
    [2, 'W-1'],
    [3, 'W-2'],
    [4, null],
    [5, null],
  ] as const)
    tell(world, n, { ...nowhere, runId });
  expect(cards(world).map(({ runId, evidence }) => [runId, evidence.length])).toEqual([
    ['W-1', 2],
    ['W-2', 1],
    [null, 1],
    [null, 1],
  ]);
});

test('[K7] a settled card stays settled; the next one is new', () => {
  const world = openWorld();
  tell(world, 1);
  const discrepancyId = world.all(discrepancyDocument)[0]?.key ?? '';
  expect(world.run(settle, { discrepancyId, choice: 'accept', note: 'seen' }, supervisor).rejection).toBe(
    null,
  );
  expect(cards(world)[0]).toMatchObject({ status: 'settled', resolution: { by: 'sam', choice: 'accept' } });
  expect(world.run(settle, { discrepancyId, choice: 'accept', note: '' }, supervisor).rejection).toEqual({
    code: 'discrepancies.already_settled',
    data: { by: 'sam' },
  });
  tell(world, 2);
  expect(cards(world).map(({ status }) => status)).toEqual(['settled', 'open']);
});

test('[K7] nobody settles their own work, or a card that does not exist', () => {
  const world = openWorld();
  tell(world, 1);
  const discrepancyId = world.all(discrepancyDocument)[0]?.key ?? '';
  const own = world.run(settle, { discrepancyId, choice: 'accept', note: '' }, { operatorId: 'ana' });
  expect(own.rejection).toEqual({ code: 'discrepancies.own_work', data: {} });
  const unknown = world.run(settle, { discrepancyId: 'none', choice: 'accept', note: '' }, supervisor);
  expect(unknown.rejection).toEqual({ code: 'discrepancies.unknown', data: {} });
});

test('[K7] a supervisor may have the bin counted, trusted or opened', () => {
  for (const choice of ['count', 'trust', 'unblock'] as const) {
    const world = openWorld([
      locationDoubted.create({ locationId: 'A-01-1', doubtful: true, commandId: uuid(1) }),
      locationBlocked.create({ locationId: 'A-01-1', reason: 'blocked', at: instant(1) }),
    ]);
    tell(world, 1);
    const discrepancyId = world.all(discrepancyDocument)[0]?.key ?? '';
    world.run(settle, { discrepancyId, choice, note: '' }, supervisor);
    const bin = world.get(locationDocument, 'A-01-1');
    expect({
      counts: world.all(countRequestDocument).length,
      doubtful: bin?.doubtful,
      blocked: bin?.blocked !== null,
    }).toEqual({
      counts: choice === 'count' ? 1 : 0,
      doubtful: choice !== 'trust',
      blocked: choice !== 'unblock',
    });
  }
});

test('[K8] a card keeps the last twenty pieces of evidence and plain expectations only', () => {
  const world = openWorld();
  const expected = {
    quantityBefore: 4,
    deep: { a: { b: [1] } },
    text: 'x'.repeat(500),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`z${String(i).padStart(2, '0')}`, i])),
  };
  for (let n = 1; n <= 25; n++)
    world.apply([raise(world.view, context(n, { expect: expected }), { ...short, quantity: 1 })]);
  const [card] = cards(world);
  expect(card?.evidence.map(({ commandId }) => commandId)).toEqual(
    Array.from({ length: 20 }, (_, i) => uuid(i + 6)),
  );
  expect(card?.evidence[0]?.expected).toEqual({
    quantityBefore: 4,
    text: 'x'.repeat(100),
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`z0${i}`, i])),
  });
  expect(card?.quantity).toBe(25);
});

test('[K9] a card that rests on one command is withdrawn with it', () => {
  const world = openWorld();
  tell(world, 1);
  world.apply(takeBackDiscrepancies(world.view, context(2), uuid(1)));
  expect(cards(world)).toMatchObject([{ status: 'withdrawn', resolution: { choice: 'undone', by: 'ana' } }]);
});

test('[K9] a card that others added to loses only the share of the command taken back', () => {
  for (const [undone, left] of [
    [1, 3],
    [2, 2],
  ] as const) {
    const world = openWorld();
    tell(world, 1);
    tell(world, 2, { quantity: 3 });
    world.apply(takeBackDiscrepancies(world.view, context(9), uuid(undone)));
    expect(quantities(world)).toEqual([left]);
    expect(cards(world)[0]).toMatchObject({
      status: 'open',
      evidence: [{}, {}, { did: 'undone', share: null }],
    });
  }
});

test('[K9] a book below zero is a level: it rises by what was taken', () => {
  const world = openWorld();
  tell(world, 1, { type: 'below_zero', quantity: -2, share: -4 });
  tell(world, 2, { type: 'below_zero', quantity: -5, share: -3 });
  expect(quantities(world)).toEqual([-5]);
  world.apply(takeBackDiscrepancies(world.view, context(3), uuid(2)));
  expect(quantities(world)).toEqual([-2]);
});
