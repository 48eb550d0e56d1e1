import { expect, test } from 'vitest';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { settle } from '../discrepancies/settle.ts';
import { balanceDocument } from '../stock/balance.ts';
import { bookProblems } from '../testing/books.ts';
import { ana, ben, supervisor } from '../testing/given.ts';
import { openWorld, type Done, type World } from '../testing/world.ts';
import { reportUnknown } from './report-unknown.ts';
import { setAsideUnknown } from './set-aside.ts';

const seen = { locationId: 'A-01-1', runId: 'W-1001-1', expected: 'mug' };
const setAside = (world: World, [code, quantity]: readonly [string, number], by = ana): Done =>
  world.run(setAsideUnknown, { code, quantity, shelfId: 'X-01', seen }, by);
const onShelf = (world: World): readonly (readonly [string, number, string])[] =>
  world.view
    .list(balanceDocument, 'place', 'loc:X-01')
    .map(({ body }) => [body.skuId, body.quantity, body.status]);
const cards = (world: World) => world.all(discrepancyDocument);

test('[UC5] going on without a code leaves one card per code, with everybody who met it', () => {
  const world = openWorld();
  world.run(reportUnknown, { code: 'XJ-9', seen }, ana);
  world.run(reportUnknown, { code: 'XJ-9', seen: { ...seen, runId: null } }, ben);
  world.run(reportUnknown, { code: '<b>', seen }, ben);
  expect(cards(world).map(({ body }) => body)).toMatchObject([
    {
      type: 'unknown_code',
      severity: 'info',
      locationId: null,
      runId: null,
      facts: { code: 'XJ-9', bin: 'A-01-1', run: 'W-1001-1', expected: 'mug' },
      evidence: [{ operatorId: 'ana', did: 'met_unknown_code' }, { operatorId: 'ben' }],
    },
    { facts: { code: '<b>' }, evidence: [{ operatorId: 'ben' }] },
  ]);
});

test('[UC6] goods nobody can name stand on the shelf, on hold, and the books balance', () => {
  const world = openWorld();
  setAside(world, ['XJ-9', 2]);
  setAside(world, ['XJ-9', 1], ben);
  setAside(world, ['a|b #\u202e', 4]);
  expect(onShelf(world)).toEqual([
    ['?:XJ-9', 3, 'hold'],
    ['?:a%7Cb%20%23%E2%80%AE', 4, 'hold'],
  ]);
  expect(bookProblems(world)).toEqual([]);
  expect(cards(world).map(({ body }) => [body.type, body.locationId, body.quantity])).toEqual([
    ['unknown_goods', 'X-01', 3],
    ['unknown_goods', 'X-01', 4],
  ]);
});

test('[UC6] left in a bin that orders are served from, they are told but enter no book', () => {
  const world = openWorld();
  world.run(setAsideUnknown, { code: 'XJ-9', quantity: 1, shelfId: 'A-01-1', seen }, ana);
  world.run(setAsideUnknown, { code: 'XJ-9', quantity: 1, shelfId: 'Z-99', seen }, ana);
  expect(world.all(balanceDocument)).toEqual([]);
  expect(cards(world).map(({ body }) => [body.locationId, body.done])).toEqual([
    ['A-01-1', []],
    ['Z-99', []],
  ]);
});

test('[UC6] dealt with, they leave the shelf and the book', () => {
  const world = openWorld();
  setAside(world, ['XJ-9', 2]);
  setAside(world, ['other', 1]);
  const { rejection } = world.run(
    settle,
    { discrepancyId: cards(world)[0]?.key ?? '', choice: 'accept', note: 'was a mug' },
    supervisor,
  );
  expect(rejection).toBeNull();
  expect(onShelf(world)).toEqual([['?:other', 1, 'hold']]);
  expect(bookProblems(world)).toEqual([]);
});
