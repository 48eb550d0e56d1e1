import { expect, test } from 'vitest';
import { instant } from '../testing/small-warehouse.ts';
import type { Evidence } from './discrepancy.ts';
import { storyOf } from './story.ts';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hand = (n: number, operatorId: string, minute: number) => ({
  commandId: id(n),
  operatorId,
  deviceId: `tc-${operatorId}`,
  occurredAt: instant(minute),
  seenSeq: 40 + n,
});
const said = (by: ReturnType<typeof hand>, did: string): Evidence => ({
  ...by,
  did,
  expected: null,
  share: null,
});
const moved = (by: ReturnType<typeof hand>, change: number) => ({
  ...by,
  reason: 'pick',
  change,
  bookBefore: 9,
  expectedQuantity: 9,
});
const trail = (...steps: ReturnType<typeof moved>[]) => ({ skuId: 'luma:mug', place: 'loc:A-01-1', steps });

test('[K15] two devices come together in one story by time, each command once, with what people added', () => {
  const story = storyOf(
    {
      evidence: [
        { ...said(hand(1, 'som', 5), 'picked'), ownWords: 'One was wet' },
        said(hand(3, 'marta', 9), 'short'),
      ],
    },
    trail(moved(hand(1, 'som', 5), -7), moved(hand(2, 'marta', 8), -2)),
    0,
  );
  expect(story).toEqual({
    hands: [
      { operatorId: 'som', deviceId: 'tc-som' },
      { operatorId: 'marta', deviceId: 'tc-marta' },
    ],
    steps: [
      { ...step(1, 'som', 5), did: 'picked', change: -7, saw: 9, ownWords: 'One was wet' },
      { ...step(2, 'marta', 8), did: 'picked', change: -2, saw: 9, ownWords: null },
      { ...step(3, 'marta', 9), did: 'short', change: null, saw: null, ownWords: null },
    ],
    balance: { before: 9, change: -9, now: 0 },
  });
});

function step(n: number, operatorId: string, minute: number) {
  const { occurredAt: at, ...who } = hand(n, operatorId, minute);
  return { ...who, at };
}

test('serials of one command add up, and what came before keeps its units when the trail forgot it', () => {
  const before = { ...said(hand(1, 'som', 1), 'picked'), expected: { quantity: 3, quantityBefore: 12 } };
  const story = storyOf(
    { evidence: [before] },
    trail(moved(hand(2, 'som', 2), -1), moved(hand(2, 'som', 2), -1)),
    7,
  );
  expect(story.steps.map(({ change, saw }) => ({ change, saw }))).toEqual([
    { change: -3, saw: 12 },
    { change: -2, saw: 9 },
  ]);
  expect(story.balance).toEqual({ before: 9, change: -2, now: 7 });
});

test('without a trail the balance is what it was', () => {
  const { balance } = storyOf({ evidence: [said(hand(1, 'som', 5), 'dropped')] }, undefined, 4);
  expect(balance).toEqual({ before: 4, change: 0, now: 4 });
});
