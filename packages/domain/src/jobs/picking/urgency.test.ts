import { expect, test } from 'vitest';
import type { Run } from './state.ts';
import { byUrgency } from './urgency.ts';

const run = (key: string, band: Run['band'], cutOffAt: string | null) => ({
  key,
  body: {
    waveId: 'W-1',
    status: 'ready' as const,
    band,
    carrier: null,
    cutOffAt,
    slots: [],
    stops: 1,
    units: 1,
    unitsPicked: 0,
    unitsShort: 0,
    firstLocationId: null,
    claim: null,
    stationId: null,
    finishedAt: null,
    tasksMade: 0,
  },
});

test('[PK21] band first, then the nearer cut-off, one without a cut-off last, then the code by its number', () => {
  const runs = [
    run('W-1-10', 'normal', null),
    run('W-1-2', 'normal', null),
    run('W-1-3', 'normal', '2026-03-04T16:00:00.000Z'),
    run('W-1-4', 'express', null),
    run('W-1-5', 'normal', '2026-03-04T14:00:00.000Z'),
    run('W-1-6', 'due_today', null),
  ];
  expect(runs.toSorted(byUrgency).map(({ key }) => key)).toEqual([
    'W-1-4',
    'W-1-6',
    'W-1-5',
    'W-1-3',
    'W-1-2',
    'W-1-10',
  ]);
});
