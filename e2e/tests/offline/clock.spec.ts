import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { ana } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana]);
});
afterAll(() => floor[Symbol.asyncDispose]());

const dayMs = 86_400_000;

test('[F-53] a clock that jumps changes neither order nor effect, and lengthens no shift', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536369');
  const { device, run, tote } = work;
  const { bin, sku, quantity } = await run.readStop();
  await device.setNetwork('offline');
  await device.page.clock.setFixedTime(0);
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  await device.page.clock.setFixedTime(Date.now() + 2 * dayMs);
  await run.takeAll(quantity);
  await run.scanFor(tote, 'All picked');
  await device.setNetwork('online');
  await device.allSent();
  const lane = (await readLanes(floor.server.dataFolder)).find(([first]) => first?.operatorId === ana.badge);
  expect(lane?.map(({ commandType, outcome }) => [commandType, outcome])).toEqual([
    ['picking.claim_run', 'applied'],
    ['picking.bind_tote', 'applied'],
    ['picking.confirm_location', 'applied'],
    ['picking.count_item', 'applied'],
    ['picking.count_item', 'applied'],
    ['picking.record_pick', 'applied'],
  ]);
  expect(lane?.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(device.faults.take()).toEqual([]);

  // Two days ahead the shift is over: without a network nobody gets in on it.
  await device.setNetwork('offline');
  await device.open('/');
  await new SignInPage(device).showBadge(ana.badge);
  await new SignInPage(device).enterPin(ana.pin);
  await new SignInPage(device).problem.filter({ hasText: 'Go online to sign in' }).waitFor();
  expect(await new HomePage(device).nextJob.count()).toBe(0);
});
