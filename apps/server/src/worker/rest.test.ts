import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rest } from './rest.ts';

test('what is asked for often is done one at a time, and once more for what was asked meanwhile', async () => {
  const done: string[] = [];
  let release = (): void => undefined;
  const rested = rest(1, async () => {
    done.push('begins');
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    done.push('ends');
  });
  for (let i = 0; i < 5; i++) rested.soon();
  while (done.length < 1) await sleep(1);
  rested.soon();
  rested.soon();
  release();
  while (done.length < 3) await sleep(1);
  expect(done).toEqual(['begins', 'ends', 'begins']);
  // It ends whether the work does or not.
  await rested.end(5);
  rested.soon();
  release();
  await sleep(5);
  expect(done).toEqual(['begins', 'ends', 'begins', 'ends']);
});
