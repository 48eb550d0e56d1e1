import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Handheld } from '../../fixtures/handheld.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { ana } from '../../fixtures/staff.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana]);
});
afterAll(() => floor[Symbol.asyncDispose]());

/** Opens the journal as another build would, with more in it if `note` says so. Gives milliseconds and its commands. */
const openJournal = (page: Page, { upgrade, note }: { upgrade: boolean; note: number | null }) =>
  page.evaluate(
    ([isUpgrade, generation]) =>
      new Promise<{ tookMs: number; commands: number }>((resolve, reject) => {
        const begunMs = performance.now();
        const opening = isUpgrade ? indexedDB.open('journal', 1000) : indexedDB.open('journal');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const tookMs = performance.now() - begunMs;
          const transaction = opening.result.transaction(['commands', 'meta'], 'readwrite');
          if (generation !== null)
            transaction.objectStore('meta').put({ key: 'schema_gen', value: generation });
          const count = transaction.objectStore('commands').count();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ tookMs, commands: count.result });
          };
        };
      }),
    [upgrade, note] as const,
  );

test('[F-44] [F-45] a newer build in another tab: the older one makes way at once, says so and touches nothing', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device } = work;
  // A page of the same origin without the app.
  const other = await device.secondTab('/icon.svg');
  const { tookMs, commands } = await openJournal(other, { upgrade: true, note: null });
  // One that does not make way holds up the other for as long as it is open.
  expect(tookMs).toBeLessThan(20_000);
  const told = device.page.getByRole('heading', { name: 'A newer version was here' });
  await told.waitFor();

  // The newer build is taken back, and the older one finds what it wrote.
  await openJournal(other, { upgrade: false, note: 99 });
  await device.page.reload();
  await told.waitFor();
  expect(await openJournal(other, { upgrade: false, note: null })).toMatchObject({ commands });
  expect(commands).toBe(2);
  // A drawing names no icon of its own, so the browser looks for one.
  expect(device.faults.take().filter((fault) => !fault.includes('/favicon.ico'))).toEqual([]);
});

test('[F-54] without a place to keep work nobody is let in, and the reason is said', async () => {
  await using device = await Handheld.start({ url: floor.server.url });
  await device.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('storage is locked down', 'SecurityError');
        },
      },
    });
  });
  await device.page.reload();
  await device.page.getByRole('heading', { name: 'Stop. Take another device' }).waitFor();
  expect(await new SignInPage(device).problem.count()).toBe(0);
  expect(device.faults.take()).toEqual([]);
});
