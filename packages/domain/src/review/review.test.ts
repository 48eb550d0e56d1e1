import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import type { DecideContext } from '../kernel/command.ts';
import { operatorSet } from '../catalog/catalog-events.ts';
import { plainMove } from '../testing/plain-move.ts';
import { middleEurope, plainRoute } from '../testing/plain-route.ts';
import { instant } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { balanceDocument } from '../stock/balance.ts';
import type { Movement } from '../stock/ledger.ts';
import { atLocation, inHandlingUnit, virtual, type Place } from '../stock/place.ts';
import { reviewRules } from './review-rules.ts';

const context = (command: number, second = command): DecideContext => ({
  commandId: uuid(command),
  laneId: uuid(7),
  deviceId: uuid(8),
  operatorId: 'ana',
  occurredAt: instant(second),
  seen: null,
  expect: null,
  blobs: [],
  ownWords: null,
  planRoute: plainRoute,
  zoneOffset: middleEurope,
});

const moved = (from: Place, to: Place, what: number | Pick<Movement, 'quantity' | 'reason'>) =>
  plainMove({
    skuId: 'luma:MUG',
    from,
    to,
    reason: 'putaway',
    ...(typeof what === 'number' ? { quantity: what } : what),
    at: instant(1),
  });

const pallet = inHandlingUnit('LPN-1');
const bin = atLocation('A-01-1');
const quantities = (world: World, ...places: readonly string[]): readonly number[] =>
  places.map((place) =>
    world
      .all(balanceDocument)
      .filter(({ body }) => body.place === place && body.skuId === 'luma:MUG')
      .reduce((sum, { body }) => sum + body.quantity, 0),
  );
const cards = (world: World) =>
  world
    .all(discrepancyDocument)
    .map(({ body }) => [body.type, body.status, body.quantity, body.facts['why'], body.evidence.length]);
const receipt = uuid(10);

/** A receipt onto a pallet is parked; then goods of that pallet are put away. */
function putAway(...units: readonly number[]): World {
  const world = openWorld();
  world.apply(
    reviewRules.parked(world.view, context(10), {
      type: 'receiving.receive',
      version: 9,
      kind: 'fact',
      why: 'unknown_version',
      undoes: null,
    }),
  );
  units.forEach((quantity, i) => {
    const events = [moved(pallet, bin, quantity)];
    world.apply(reviewRules.relying(world.view, context(20 + i), { events, on: [receipt] }));
  });
  return world;
}

const understand = (world: World, units: number): void => {
  const events = [moved(virtual('supplier'), pallet, { quantity: units, reason: 'receipt' })];
  const more = reviewRules.understood(world.view, context(10), events);
  world.apply([...events, ...more]);
};

describe('parked commands', () => {
  test('[RV1] a parked command is one card with its type, version and reason', () => {
    expect(cards(putAway())).toEqual([['not_understood', 'open', null, 'unknown_version', 1]]);
  });

  test('[RV2] [S10] goods from a pallet the book does not know filled come out of suspense', () => {
    const world = putAway(3, 2);
    expect(quantities(world, 'hu:LPN-1', 'loc:A-01-1', 'virtual:suspense')).toEqual([0, 5, -5]);
    expect(cards(world)).toEqual([
      ['not_understood', 'open', null, 'unknown_version', 1],
      ['not_understood', 'open', -5, 'relies_on_parked', 2],
    ]);
  });

  test('[RV2] what the pallet does hold is taken from it', () => {
    const world = openWorld([moved(virtual('supplier'), pallet, 2)]);
    const events = [moved(pallet, bin, 1), moved(pallet, bin, 3)];
    world.apply(reviewRules.relying(world.view, context(20), { events, on: [receipt] }));
    expect(quantities(world, 'hu:LPN-1', 'loc:A-01-1', 'virtual:suspense')).toEqual([0, 4, -2]);
  });

  test('[RV2] a bin keeps its own rule, and nothing changes without a parked command', () => {
    const world = openWorld();
    const events = [moved(bin, pallet, 3)];
    expect(reviewRules.relying(world.view, context(20), { events, on: [receipt] })).toEqual(events);
    const other = [moved(pallet, bin, 3)];
    expect(reviewRules.relying(world.view, context(20), { events: other, on: [] })).toEqual(other);
  });

  test('[RV3] [S10] a command understood at last pays suspense back, and the cards close themselves', () => {
    const world = putAway(3, 2);
    understand(world, 8);
    expect(quantities(world, 'hu:LPN-1', 'loc:A-01-1', 'virtual:suspense')).toEqual([3, 5, 0]);
    expect(cards(world)).toEqual([
      ['not_understood', 'settled', null, 'unknown_version', 1],
      ['not_understood', 'settled', -5, 'relies_on_parked', 2],
    ]);
  });

  test('[RV3] a card stays open with what suspense still lacks', () => {
    const world = putAway(5);
    understand(world, 3);
    expect(quantities(world, 'hu:LPN-1', 'loc:A-01-1', 'virtual:suspense')).toEqual([0, 5, -2]);
    expect(cards(world)).toEqual([
      ['not_understood', 'settled', null, 'unknown_version', 1],
      ['not_understood', 'open', -2, 'relies_on_parked', 2],
    ]);
  });

  test('[RV6] one that takes a parked command back is told on its card, or has its own when that is gone', () => {
    const world = putAway();
    const undo = { type: 'receiving.undo', version: 1, kind: 'fact', why: 'undoes_parked' } as const;
    world.apply(reviewRules.parked(world.view, context(11), { ...undo, undoes: receipt }));
    expect(cards(world)).toEqual([['not_understood', 'open', null, 'unknown_version', 2]]);
    const [card] = world.all(discrepancyDocument);
    expect(card?.body.evidence.map(({ commandId, did }) => [commandId, did])).toEqual([
      [receipt, 'kept_for_review'],
      [uuid(11), 'undone'],
    ]);
    world.apply(reviewRules.parked(world.view, context(12), { ...undo, undoes: uuid(99) }));
    expect(cards(world)).toEqual([
      ['not_understood', 'open', null, 'unknown_version', 2],
      ['not_understood', 'open', null, 'undoes_parked', 1],
    ]);
  });

  test('[RV5] a broken type is told once', () => {
    const world = openWorld();
    for (const at of [instant(1), instant(2)])
      world.apply(reviewRules.failing(world.view, { type: 'receiving.receive', parked: 9, devices: 2, at }));
    expect(cards(world)).toEqual([['not_understood', 'open', null, 'type_failing', 0]]);
  });
});

describe('[RV4] leave', () => {
  const leave = { grantId: 'g1', operatorId: 'op-1', expiresAt: instant(30), occurredAt: instant(30) };
  const person = (active: boolean) =>
    operatorSet.create({
      operatorId: 'op-1',
      operator: { badge: 'B-1', name: 'Ana', roles: ['picker'], language: 'en', brands: [], active },
    });

  test('ends after its last moment, and with the person', () => {
    const world = openWorld([person(true)]);
    const late = { ...leave, occurredAt: instant(31) };
    expect(reviewRules.lapse(world.view, leave)).toBeNull();
    expect(reviewRules.lapse(world.view, late)).toBe('grant_ended');
    world.apply([person(false)]);
    expect(reviewRules.lapse(world.view, leave)).toBe('operator_inactive');
  });

  test('one card per sign-in gathers what came late', () => {
    const world = openWorld();
    for (const command of [40, 41])
      world.apply(
        reviewRules.lapsed(world.view, context(command, 50), { ...leave, why: 'grant_ended' as const }),
      );
    expect(cards(world)).toEqual([['late_grant', 'open', null, 'grant_ended', 2]]);
  });
});
