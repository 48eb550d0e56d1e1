import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor, type AtWork } from '../../fixtures/picking-floor.ts';
import { giveQuickClock, hurryClock } from '../../fixtures/quick-clock.ts';
import { ana, ben } from '../../fixtures/staff.ts';
import { RunPage } from '../../page-models/run-page.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

const sent = async (badge: string): Promise<readonly (string | null)[]> => {
  const lanes = await readLanes(floor.server.dataFolder);
  return (lanes.find(([first]) => first?.operatorId === badge) ?? []).map(({ commandType }) => commandType);
};

/** Work goes on in a tab that does not talk to the server, while the one that does is frozen behind it. */
async function workBehindFrozen(
  { device, run }: AtWork,
  tab: Page,
  notice: 'told' | 'untold',
): Promise<void> {
  const { bin, sku } = await run.readStop();
  const leader = device.page;
  device.turnTo(tab);
  const second = new RunPage(device);
  await second.says.getByText('Scan the bin').waitFor();
  await device.freezeTab(leader, notice);
  await second.scanFor(bin, 'Right bin');
  await second.scanFor(sku, 'Right item');
}

const both = ['picking.confirm_location', 'picking.count_item'];

test('[F-48] a leader that froze without a word: another tab takes over within a minute', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device } = work;
  const tab = await device.secondTab(new URL(device.page.url()).pathname, giveQuickClock);
  await workBehindFrozen(work, tab, 'untold');
  await tab.waitForTimeout(2_000);
  expect((await sent(ana.badge)).filter((type) => both.includes(type ?? ''))).toEqual([]);
  await hurryClock(tab, 30);
  await expect.poll(async () => (await sent(ana.badge)).slice(-2)).toEqual(both);
  await device.allSent();
  expect(device.faults.take()).toEqual([]);
});

test('[F-48] a leader that is told lets go before it freezes: the other tab sends at once', async () => {
  await using work = await floor.atWork(ben, 'GIFTS:536374');
  const { device } = work;
  const tab = await device.secondTab(new URL(device.page.url()).pathname);
  await workBehindFrozen(work, tab, 'told');
  // Half as long as a tab waits for one that says nothing.
  await expect.poll(async () => (await sent(ben.badge)).slice(-2), { timeout: 30_000 }).toEqual(both);
  await device.allSent();
  expect(device.faults.take()).toEqual([]);
});
