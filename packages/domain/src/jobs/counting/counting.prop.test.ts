import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandsOf } from '../../testing/deed.ts';
import {
  expectFactsToStand,
  expectNothingUnsafe,
  expectPartsToApply,
  expectSameOnDevices,
  expectSameReplay,
  expectUndoToRestore,
  type RandomWork,
} from '../../testing/random-work.ts';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { countRequestDocument } from '../../stock/count-request.ts';
import { atLocation, inHandlingUnit } from '../../stock/place.ts';
import { bookProblems } from '../../testing/books.ts';
import { bookAt, decideAt, varianceAt } from '../../testing/counting-floor.ts';
import { plainMove } from '../../testing/plain-move.ts';
import {
  actCounting,
  countingIntents,
  mixedBins,
  type CountingIntent,
} from '../../testing/random-counting.ts';
import { instant, stock } from '../../testing/small-warehouse.ts';
import { openWorld, uuid, type World, type WorldOptions } from '../../testing/world.ts';
import { bookedAt } from './booked.ts';
import { finish } from './decide/finish.ts';
import { undo } from './decide/tally.ts';
import { lineDocument } from './state.ts';

const open = (options?: WorldOptions): World => openWorld(mixedBins, options);

const work: RandomWork<CountingIntent> = { intents: countingIntents, open, act: actCounting };

test('[S1] [K1] [K2] books balance, facts are never refused, nothing throws, whatever is sent', () => {
  const { sent, accepted } = expectFactsToStand(work, { most: 50, numRuns: 100 });
  expect(commandsOf('counting').filter((type) => !sent.has(type))).toEqual([]);
  expect([...accepted]).toContain('counting.approve');
});

test('[CT10] [S6] no count makes units available that must not be sold, whatever is sent', () => {
  expectNothingUnsafe(work, { most: 50, numRuns: 150, undos: [] });
});

test('[K3] events replayed from nothing give the same documents', () => {
  expectSameReplay(work);
});

test('[K4] events apply to any part of the documents, and write only what is held', () => {
  expectPartsToApply(work);
});

test('[K5] a device with its part of the documents sees the same effect as the server', () => {
  for (const role of ['picker', 'supervisor'] as const) expectSameOnDevices(work, role);
});

test('[CT3] undo of the latest scan restores what was counted', () => {
  expectUndoToRestore(work, {
    most: 40,
    numRuns: 40,
    picture: (world) =>
      world
        .all(lineDocument)
        .map(({ key, body: { good, damaged, serials, expiry } }) =>
          [key, good, damaged, ...serials, expiry].join('|'),
        ),
    takeBack: (world, { done, type, by }) => {
      if (type !== 'counting.tally' || !done) return false;
      world.run(undo, { undoes: done.commandId }, by);
      return true;
    },
  });
});

const bin = 'A-01-1';
const counts = ['look', 'look again'] as const;

test('[CT6] [CT7] counts and movements converge on the shelf in every order of delivery', () => {
  const picks = fc.array(
    fc.record({ units: fc.integer({ min: 1, max: 3 }), when: fc.constantFrom('before', 'after') }),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(picks, fc.integer({ min: -4, max: 4 }), fc.infiniteStream(fc.nat()), (moves, lost, order) => {
      const start = 20;
      const before = moves.reduce((sum, { units, when }) => sum + (when === 'before' ? units : 0), 0);
      const all = moves.reduce((sum, { units }) => sum + units, 0);
      const found = start - lost - before;
      const shelf = start - lost - all;
      const world = openWorld([stock(bin, ['luma:mug', start])]);
      // The counter's device knew none of the picks, and delivers its two looks in their order.
      const book = [...bookedAt(world.view, { locationId: bin, only: null })];
      const lanes: (() => void)[][] = [
        counts.map((_, i) => () => look(world, { found, book, minute: 60 + i, who: 'ana' })),
        ...moves.map(({ units, when }, i) => [
          () => world.apply([pickOf(units, { n: i, at: instant(when === 'before' ? 10 + i : 100 + i) })]),
        ]),
      ];
      // Lanes arrive in any order, each in its own.
      for (let left = lanes; left.length > 0; left = left.filter((lane) => lane.length > 0))
        left[(order.next().value ?? 0) % left.length]?.shift()?.();
      const story = { moves, lost, found };
      let minute = 120;
      // Somebody who knows everything looks wherever a supervisor cannot decide, and once wherever it is asked for.
      const lookAgain = (): void => {
        minute += 1;
        const fresh = [...bookedAt(world.view, { locationId: bin, only: null })];
        look(world, { found: shelf, book: fresh, minute, who: `fresh-${minute}` });
      };
      const decideAll = (): void => {
        for (let variance = waiting(); variance && minute < 140; variance = waiting()) {
          minute += 1;
          if (decideAt(world, variance, { at: instant(minute) })?.rejection) lookAgain();
        }
      };
      const waiting = () => varianceAt(world, bin, 'luma:mug');
      decideAll();
      const isDoubted =
        world.all(countRequestDocument).length > 0 ||
        world
          .all(discrepancyDocument)
          .some(({ body }) => body.status === 'open' && body.type === 'count_unclear');
      // A gap that nothing tells of would stay for ever.
      const booked = world.view.list(balanceDocument, 'place', `loc:${bin}`)[0]?.body.quantity ?? 0;
      expect({ story, silent: booked !== shelf && !isDoubted }).toEqual({ story, silent: false });
      if (isDoubted) lookAgain();
      decideAll();
      expect({ story, book: bookAt(world, bin, 'luma:mug'), problems: bookProblems(world) }).toEqual({
        story,
        book: shelf === 0 ? '' : `available ${shelf}`,
        problems: [],
      });
    }),
    { numRuns: 200 },
  );
});

const pickOf = (units: number, { n, at }: { readonly n: number; readonly at: string }) =>
  plainMove({
    skuId: 'luma:mug',
    quantity: units,
    from: atLocation(bin),
    to: inHandlingUnit('T-1'),
    reason: 'pick',
    at,
    by: {
      commandId: uuid(n + 1),
      operatorId: 'ben',
      deviceId: `ben-device-${n}`,
      occurredAt: at,
      seenSeq: 1,
      expectedQuantity: null,
    },
  });

function look(
  world: World,
  {
    found,
    book,
    minute,
    who,
  }: { found: number; book: ReturnType<typeof bookedAt>; minute: number; who: string },
): void {
  const by = { operatorId: who, deviceId: `${who}-device`, occurredAt: instant(minute) };
  const scope = { locationId: bin, only: null };
  const counted = {
    ...scope,
    why: 'chosen',
    skuId: 'luma:mug',
    lot: null,
    expiry: null,
    good: Math.max(0, found),
    damaged: 0,
    serials: [],
  };
  world.send({ type: 'counting.tally', version: 1, body: { ...counted, entry: { mode: 'scan' } } }, by);
  world.run(finish, { ...scope, startedAt: instant(minute), book: [...book] }, by);
}
