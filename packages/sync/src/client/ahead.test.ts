import { genesisHash } from '../protocol/hash.ts';
import { boxDrafts } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import { stamping } from '../testing/contract/journal-samples.ts';
import { expect, test } from 'vitest';
import { Ahead } from './ahead.ts';
import type { JournalEntry } from './ports.ts';

const entries: readonly JournalEntry[] = stamping(1)(
  { laneId: uuid(1), generation: 1, lastSeq: 0, lastHash: genesisHash },
  [boxDrafts.take('b1'), boxDrafts.take('b2'), boxDrafts.take('b3')],
);
const [first, second, third] = entries as [JournalEntry, JournalEntry, JournalEntry];
const atMs = (entry: JournalEntry): number => Date.parse(entry.command.occurred.wall);

test('what waits is counted as it comes, and the list stays the same one', () => {
  const ahead = new Ahead([{ ...first, state: 'answered' }]);
  expect(ahead.told).toEqual({ waiting: 0, inReview: 0, oldestWaitingMs: null });
  const list = ahead.entries;
  ahead.add([second]);
  ahead.add([third]);
  expect(ahead.entries).toBe(list);
  expect(list).toEqual([{ ...first, state: 'answered' }, second, third]);
  const isUnsent = [first, second, third].map(({ command }) => ahead.isUnsent(command.commandId));
  expect(isUnsent).toEqual([false, true, true]);
  expect(ahead.told).toEqual({ waiting: 2, inReview: 0, oldestWaitingMs: atMs(second) });
});

test('what somebody has to look at is counted, waiting or not', () => {
  const outcome = { outcome: 'parked' } as JournalEntry['outcome'];
  const { told } = new Ahead([{ ...first, state: 'answered', outcome }, second]);
  expect(told).toEqual({ waiting: 1, inReview: 1, oldestWaitingMs: atMs(second) });
});
