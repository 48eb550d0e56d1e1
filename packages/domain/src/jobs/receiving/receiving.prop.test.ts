import { test } from 'vitest';
import {
  expectFactsToStand,
  expectNothingUnsafe,
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  expectUndoToRestore,
  type RandomWork,
} from '../../testing/random-work.ts';
import {
  busyDoors,
  receive,
  receivingIntents,
  type Received,
  type ReceivingIntent,
} from '../../testing/random-receiving.ts';
import { checkInAt } from '../../testing/receiving-floor.ts';
import { openWorld, type World, type WorldOptions } from '../../testing/world.ts';
import { knownSerials, placeOfSerial } from './decide/known-serials.ts';
import { undo } from './decide/undo.ts';
import { receiptDocument } from './state.ts';

function openDoors(options?: WorldOptions): World {
  const world = openWorld(busyDoors, options);
  checkInAt(world);
  checkInAt(world, { reference: 'ASN-2', brand: 'nord', by: { operatorId: 'ben' } });
  return world;
}

const work: RandomWork<ReceivingIntent, Received> = {
  intents: receivingIntents,
  open: openDoors,
  act: receive,
};

test('[S1] [K1] [K2] [RC9] books balance, facts are never refused and nothing throws, whatever is received', () => {
  expectFactsToStand(work, { most: 40, numRuns: 80 });
});

test('[K3] events replayed from nothing give the same documents', () => {
  expectSameReplay(work);
});

test('[K4] events apply to any part of the documents, and write only what is held', () => {
  expectPartsToApply(work);
});

const phones = Array.from({ length: 10 }, (_, i) => `S-${i}`);

/** Serials on record that lie nowhere in the building: a server compares with them, a device does not know them [RC8]. */
const remembersSerials = ({ view }: World): boolean =>
  knownSerials(view, { skuId: 'luma:phone', lot: null }, phones).some(
    (serial) => placeOfSerial(view, 'luma:phone', serial) === null,
  );

test('[K5] a receiver sees the same effect as the server, on the documents of the device', () => {
  expectSameOnDevices(work, 'receiver', remembersSerials);
});

test('[RC6] [S6] [S12] whatever is recorded, no damaged, expired, recalled or held unit becomes available', () => {
  expectNothingUnsafe(work, { most: 40, numRuns: 80, undos: [undo.type] });
});

/** What undo must restore to the last unit. Cards, trails and entries have rules of their own. */
const restored = new Set([
  'receipt',
  'receivingUnit',
  'receiptLine',
  'receivingSession',
  'receivedSerial',
  'measurement',
  'inbound',
  'inboundLine',
  'inboundUnit',
  'putawayTask',
  'balance',
]);
/**
 * A balance may have become older and count as the first of its units to expire, even when that one went back; a session
 * is known from its first command on.
 */
const withoutAge = (picture: readonly string[]): readonly string[] =>
  picture
    .map((text) =>
      text.includes('"kind":"balance"')
        ? text.replace(/"since":"[^"]*",?/, '').replace(/"expiry":[^,]*,/, '')
        : text,
    )
    .filter((text) => !text.includes('"kind":"receivingSession"'))
    .toSorted();

test('[RC15] undo of the latest command restores load, units, counters, document and stock', () => {
  expectUndoToRestore(work, {
    most: 25,
    numRuns: 40,
    picture: (world) => withoutAge(world.picture(restored)),
    takeBack: (world, { done, body: { receiptId = '' }, by }) => {
      const kept = done.events.some(({ type }) => type === 'receiving.undo_kept.v1');
      if (!kept || !world.get(receiptDocument, receiptId)) return false;
      world.run(undo, { receiptId, undoes: done.commandId }, by);
      return true;
    },
  });
});
