import type { RgbaFrame, Scout } from '@floorhand/scan/camera';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { limitedScout } from './limited-scout.ts';

const frame: RgbaFrame = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
const region = { left: 0, top: 0, width: 1, height: 1 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[SC58] a scout that answers, and one that fails, is asked again', async () => {
  const asked: string[] = [];
  const scout: Scout = {
    find: () => {
      asked.push('find');
      return asked.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve([region]);
    },
  };
  const limited = limitedScout(scout);
  await expect(limited.find(frame)).rejects.toThrow('no');
  expect(await limited.find(frame)).toEqual([region]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await limited.find(frame)).toEqual([region]);
  expect(asked).toHaveLength(3);
});

test('[SC58] one that never answers holds up one picture and is given up', async () => {
  let asked = 0;
  const limited = limitedScout({
    find: () => {
      asked += 1;
      return new Promise(() => undefined);
    },
  });
  const first = limited.find(frame);
  await vi.advanceTimersByTimeAsync(400);
  expect([await first, await limited.find(frame), asked]).toEqual([[], [], 1]);
});
