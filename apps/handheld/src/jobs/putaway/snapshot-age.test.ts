import { expect, test } from 'vitest';

import { snapshotAge } from './snapshot-age.ts';

const at = Date.parse('2026-03-04T08:00:00.000Z');
const minute = 60_000;

test('[PA15] what a device knows of the bins is old after a quarter of an hour without the server', () => {
  const offline = { connection: 'offline', lastContactMs: at };
  expect(snapshotAge(offline, at + 15 * minute)).toEqual({ snapshot: 'fresh', asOfMs: null });
  expect(snapshotAge(offline, at + 15 * minute + 1)).toEqual({ snapshot: 'stale', asOfMs: at });
  expect(snapshotAge({ ...offline, connection: 'starting' }, at + 60 * minute).snapshot).toBe('stale');
  expect(snapshotAge({ ...offline, connection: 'online' }, at + 60 * minute).snapshot).toBe('fresh');
  expect(snapshotAge({ ...offline, lastContactMs: null }, at).snapshot).toBe('fresh');
});
