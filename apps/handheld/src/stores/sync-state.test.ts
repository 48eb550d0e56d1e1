import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { beginAnswer } from './answering.ts';
import { noteChanged, resetSyncState, useSyncState } from './sync-state.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  resetSyncState();
});
afterEach(() => vi.useRealTimers());

const version = (): number => useSyncState.getState().version;

test('screens follow what changed within a moment in one go', () => {
  noteChanged();
  noteChanged();
  expect(version()).toBe(0);
  vi.advanceTimersByTime(40);
  expect(version()).toBe(1);
});

test('what an earlier scan led to waits until the next one is answered', () => {
  noteChanged();
  const answered = beginAnswer();
  vi.advanceTimersByTime(120);
  expect(version()).toBe(0);
  answered();
  answered();
  vi.advanceTimersByTime(40);
  expect(version()).toBe(1);
  noteChanged();
  vi.advanceTimersByTime(40);
  expect(version()).toBe(2);
});

test('however fast somebody scans, screens are not far behind', () => {
  const answered = beginAnswer();
  noteChanged();
  vi.advanceTimersByTime(440);
  expect(version()).toBe(1);
  answered();
});
