import { expect, test } from 'vitest';
import { instant } from '../testing/small-warehouse.ts';
import type { Discrepancy } from './discrepancy.ts';
import { mostUrgentFirst } from './urgency.ts';

const card = (key: string, severity: Discrepancy['severity'], minute: number) => ({
  key,
  body: {
    type: 'short_pick',
    severity,
    status: 'open',
    locationId: null,
    skuId: null,
    orderId: null,
    runId: null,
    quantity: null,
    facts: {},
    evidence: [],
    done: [],
    openedAt: instant(minute),
    resolution: null,
  } satisfies Discrepancy,
});

test('serious cards come first, then the one that waits longest', () => {
  const cards = [
    card('a', 'info', 0),
    card('b', 'serious', 9),
    card('c', 'attention', 1),
    card('d', 'serious', 3),
  ];
  expect(cards.toSorted(mostUrgentFirst).map(({ key }) => key)).toEqual(['d', 'b', 'c', 'a']);
});
