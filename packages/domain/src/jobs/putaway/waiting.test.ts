import { expect, test } from 'vitest';
import { ana } from '../../testing/given.ts';
import { received } from '../../testing/received-goods.ts';
import { openWorld } from '../../testing/world.ts';
import { take } from './decide/take.ts';
import { unitSource } from './state.ts';
import { putawayTaskOpened } from '../putaway-task.ts';
import { lingeringUnits, waitingUnits } from './waiting.ts';

test('[PA18] goods linger after four hours, or after one where somebody needs them', () => {
  const world = openWorld([...received('P-1', ['luma:mug', 1]), ...received('P-2', ['luma:mug', 1])]);
  world.apply([
    putawayTaskOpened.create({
      task: {
        lpn: 'P-3',
        status: 'open',
        urgency: 'needed_now',
        brand: null,
        contents: [],
        locationId: 'R-01',
        receiptId: null,
        openedAt: '2026-03-04T08:30:00.000Z',
      },
    }),
  ]);
  const keys = (now: string): readonly string[] => lingeringUnits(world.view, now).map(({ key }) => key);
  expect(keys('2026-03-04T09:00:00.000Z')).toEqual([]);
  expect(keys('2026-03-04T09:00:01.000Z')).toEqual(['P-1', 'P-2']);
  expect(keys('2026-03-04T09:31:00.000Z')).toEqual(['P-1', 'P-2', 'P-3']);
  expect(waitingUnits(world.view).map(({ key }) => key)).toEqual(['P-3', 'P-1', 'P-2']);
  world.run(take, { source: unitSource('P-1'), entry: { mode: 'scan' } }, ana);
  expect(waitingUnits(world.view).map(({ key }) => key)).toEqual(['P-3', 'P-2']);
  expect(keys('2026-03-04T09:31:00.000Z')).toEqual(['P-1', 'P-2', 'P-3']);
});
