import { expect, test } from 'vitest';
import type { DomainEvent } from '../kernel/event.ts';
import { eventsBack, undoEntry, undoEntrySchema, undoListOf, withEntry, withoutEntry } from './undo-list.ts';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const moved: DomainEvent = { type: 'stock.moved.v1', body: { quantity: 1 } };

test('a list keeps the way back of the last five commands, however many there were', () => {
  const entries = Array.from({ length: 9 }, (_, n) =>
    undoEntry({ commandId: idOf(n) }, `step ${n}`, [moved]),
  );
  const list = entries
    .flatMap((entry) => entry ?? [])
    .reduce<NonNullable<(typeof entries)[0]>[]>(withEntry, []);
  expect(list.map(({ what }) => what)).toEqual(['step 4', 'step 5', 'step 6', 'step 7', 'step 8']);
  expect(undoListOf(undoEntrySchema).parse(list)).toEqual(list);
  expect(withoutEntry(list, idOf(8)).map(({ what }) => what)).toEqual([
    'step 4',
    'step 5',
    'step 6',
    'step 7',
  ]);
  expect(list.flatMap(eventsBack)).toEqual(Array.from({ length: 5 }, () => moved));
});

test('a way back that is too long is not kept', () => {
  const back = (length: number) => Array.from({ length }, () => moved);
  expect(undoEntry({ commandId: idOf(1) }, 'many', back(101))).toBeNull();
  expect(undoEntry({ commandId: idOf(1) }, 'many', back(100))?.events).toHaveLength(100);
});
