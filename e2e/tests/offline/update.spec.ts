import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppBuild } from '../../fixtures/built-app.ts';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor, type AtWork } from '../../fixtures/picking-floor.ts';
import { ana, ben, type Person } from '../../fixtures/staff.ts';
import { CameraPanel } from '../../page-models/camera-panel.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { RunPage } from '../../page-models/run-page.ts';
import { UpdateNote } from '../../page-models/update-note.ts';

const cleo: Person = { badge: 'B-2089', pin: '5678', name: 'Cleo Nowak', role: 'picker' };

let [older, newer]: AppBuild[] = [];
let floor: PickingFloor;
beforeAll(async () => {
  [older, newer] = [new AppBuild('a'), new AppBuild('b')];
  floor = await PickingFloor.open([ana, ben, cleo]);
});
afterAll(async () => {
  await floor[Symbol.asyncDispose]();
  older?.[Symbol.dispose]();
  newer?.[Symbol.dispose]();
});

/** The building's server comes back with another build of the app. */
async function publish(build: AppBuild | undefined): Promise<void> {
  await floor.server.stop('SIGTERM');
  await floor.server.start({ FLOORHAND_APP: build?.folder ?? '' });
}

const lane = async ({ badge }: Person): Promise<readonly (readonly [number, string | null, string])[]> => {
  const lanes = await readLanes(floor.server.dataFolder);
  return (lanes.find(([first]) => first?.operatorId === badge) ?? []).map(
    ({ deviceSeq, commandType, outcome }) => [deviceSeq, commandType, outcome] as const,
  );
};

const picked = [
  [1, 'picking.claim_run', 'applied'],
  [2, 'picking.bind_tote', 'applied'],
  [3, 'picking.confirm_location', 'applied'],
  [4, 'picking.count_item', 'applied'],
  [5, 'picking.count_item', 'applied'],
  [6, 'picking.record_pick', 'applied'],
] as const;

test('[F-49] a new version in mid-task changes nothing until a press at the next pause; what waits survives it', async () => {
  await publish(older);
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device, run, tote } = work;
  const update = new UpdateNote(device.page);
  const program = await update.program();
  await update.mark();
  const { bin, sku, quantity } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  await device.allSent();
  await publish(newer);
  await update.lookForUpdate();

  await device.setNetwork('offline');
  await run.scanFor(sku, 'Right item');
  // A part that this page never loaded: it comes from the device, of the version that runs.
  const camera = new CameraPanel(device);
  await camera.open();
  await camera.close();
  await run.takeAll(quantity);
  await run.scanFor(tote, 'All picked');
  expect(await update.ready.count()).toBe(0);
  expect(await update.wasReloaded()).toBe(false);

  await run.backToWork();
  await update.ready.waitFor();
  expect(await update.wasReloaded()).toBe(false);
  await update.updateNow();
  expect(await update.program()).not.toBe(program);
  await device.page.getByRole('button', { name: 'Offline. 3 records wait on this device' }).waitFor();
  expect(await update.ready.count()).toBe(0);
  await device.setNetwork('online');
  await device.allSent();
  expect(await lane(ana)).toEqual(picked);
  expect(device.faults.take()).toEqual([]);
});

/** A person in mid-task on the older version, in a tab behind which another one has taken the newer. */
async function leftBehind(person: Person, orderId: string): Promise<AtWork> {
  await publish(older);
  const work = await floor.atWork(person, orderId);
  const { device } = work;
  await new UpdateNote(device.page).mark();
  const other = await device.secondTab('/');
  await publish(newer);
  const update = new UpdateNote(other);
  await update.lookForUpdate();
  await update.ready.waitFor();
  await update.updateNow();
  await other.close();
  await work.run.says.getByText('Scan the bin').waitFor();
  return work;
}

/** What the browser itself keeps of files would hide that the server has none. */
async function forgetFetchedFiles({ device }: AtWork): Promise<void> {
  const session = await device.context.newCDPSession(device.page);
  await session.send('Network.clearBrowserCache');
}

test('[F-49] [F-52] the tab next to an update works on, and its old parts come from the server', async () => {
  await using work = await leftBehind(ben, 'GIFTS:536374');
  const { device, run } = work;
  for (const part of older?.assets('camera-view-') ?? []) {
    expect((await fetch(`${floor.server.url}/assets/${part}`)).status).toBe(200);
  }
  await forgetFetchedFiles(work);
  const camera = new CameraPanel(device);
  await camera.open();
  await camera.close();
  const { bin } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  await device.allSent();
  expect(await new UpdateNote(device.page).wasReloaded()).toBe(false);
  expect(device.faults.take()).toEqual([]);
});

test('[F-52] a part that is nowhere any more is said to be missing; work goes on, offline too, until a pause', async () => {
  await using work = await leftBehind(cleo, 'GIFTS:536381');
  const { device, run } = work;
  for (const name of older?.assets('') ?? []) rmSync(join(floor.server.dataFolder, 'assets', name));
  await forgetFetchedFiles(work);
  const update = new UpdateNote(device.page);
  await device.page.getByRole('button', { name: 'Use camera' }).click();
  await update.partMissing.waitFor();
  expect(await update.wasReloaded()).toBe(false);

  const { bin, sku } = await run.readStop();
  await device.setNetwork('offline');
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  await run.backToWork();
  await update.ready.waitFor();
  await update.updateNow();
  await device.page.getByRole('button', { name: 'Offline. 2 records wait on this device' }).waitFor();
  await new HomePage(device).continuePicking();
  const again = new RunPage(device);
  await again.says.getByText('Scan the item').waitFor();
  await new CameraPanel(device).open();
  await device.setNetwork('online');
  await device.allSent();
  expect((await lane(cleo)).map(([, type, outcome]) => [type, outcome])).toEqual(
    picked.slice(0, 4).map(([, type, outcome]) => [type, outcome]),
  );
  // The browser itself writes down that a file was not there.
  expect(device.faults.take().filter((fault) => !fault.includes('/assets/'))).toEqual([]);
});
