import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor, type AtWork } from '../../fixtures/picking-floor.ts';
import { ana, ben, type Person } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { RunPage } from '../../page-models/run-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

const cleo: Person = { badge: 'B-2089', pin: '5678', name: 'Cleo Nowak', role: 'picker' };

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben, cleo]);
});
afterAll(() => floor[Symbol.asyncDispose]());

/** The longest first: lanes have random names. */
const lanesOf = async ({ badge }: Person) =>
  (await readLanes(floor.server.dataFolder))
    .filter(([first]) => first?.operatorId === badge)
    .toSorted((x, y) => y.length - x.length)
    .map((lane) => lane.map(({ deviceSeq, commandType, outcome }) => [deviceSeq, commandType, outcome]));

/** One stop without a network: three records and more wait. */
async function pickOffline({ device, run, tote }: AtWork): Promise<void> {
  const { bin, sku, quantity } = await run.readStop();
  await device.setNetwork('offline');
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  await run.takeAll(quantity);
  await run.scanFor(tote, 'All picked');
}

const oneStop = [
  [1, 'picking.claim_run', 'applied'],
  [2, 'picking.bind_tote', 'applied'],
  [3, 'picking.confirm_location', 'applied'],
  [4, 'picking.count_item', 'applied'],
  [5, 'picking.count_item', 'applied'],
  [6, 'picking.record_pick', 'applied'],
];

test('[F-42] IndexedDB came back empty: what waited is there again and takes effect in its own lane', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device } = work;
  await pickOffline(work);
  await device.secondCopyWritten();
  await device.pullBattery();
  device.loseDatabases();
  await device.switchOn();
  await device.open('/');
  await device.page.getByText('4 records are safe here').waitFor();
  await new SignInPage(device).joinAs(ana, floor.code());
  await device.allSent();
  await expect.poll(() => lanesOf(ana)).toEqual([oneStop]);
  expect(device.faults.take()).toEqual([]);
});

test('[F-41] everything the browser kept is gone: the device is told so, joins anew and works on', async () => {
  await using work = await floor.atWork(ben, 'GIFTS:536374');
  const { device } = work;
  await pickOffline(work);
  await device.loseEverything();
  await device.setNetwork('online');
  await device.open('/');
  await device.page.getByText('Join this building').first().waitFor();
  expect(await device.page.getByText('safe here').count()).toBe(0);
  await new SignInPage(device).joinAs(ben, floor.code());
  // The server knows the run, and asks again for what it never heard of.
  await new HomePage(device).continuePicking();
  const run = new RunPage(device);
  const { bin } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  const anew = [[1, 'picking.confirm_location', 'applied']];
  await expect.poll(() => lanesOf(ben)).toEqual([oneStop.slice(0, 2), anew]);
});

test('without private files the journal stands alone, and work goes on', async () => {
  await floor.release('GIFTS:536381');
  await using device = await floor.device();
  await device.context.addInitScript(() => {
    // An empty page has none at all.
    if ('StorageManager' in globalThis) Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  });
  await device.open('/');
  await new SignInPage(device).signIn(cleo);
  await new HomePage(device).startPicking();
  const run = new RunPage(device);
  await run.cart.waitFor();
  await run.scanFor('T-900', 'Cart is ready');
  await expect.poll(() => lanesOf(cleo)).toEqual([oneStop.slice(0, 2)]);
  expect(device.faults.take()).toEqual([]);
});
