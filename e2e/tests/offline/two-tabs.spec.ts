import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { PushRecorder } from '../../fixtures/push-recorder.ts';
import { ana, ben } from '../../fixtures/staff.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

/** Numbers of everything the device of a run ever sent, and how often each command has an effect in the log. */
async function laneOf(person: { readonly badge: string }) {
  const lanes = await readLanes(floor.server.dataFolder);
  const lane = lanes.find(([first]) => first?.operatorId === person.badge) ?? [];
  return {
    numbers: lane.map(({ deviceSeq }) => deviceSeq),
    counted: lane.filter(({ commandType }) => commandType === 'picking.count_item').length,
    outcomes: [...new Set(lane.map(({ outcome }) => outcome))],
    ids: new Set(lane.map(({ commandId }) => commandId)).size,
  };
}

test('[F-46] two tabs of a device record at once: numbers without a hole, every count once', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device, run } = work;
  const { bin, sku } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  await device.setNetwork('offline');
  const second = await device.secondTab(new URL(device.page.url()).pathname);
  await second.getByRole('region', { name: 'Count' }).waitFor();
  const more = (page: typeof second) => page.getByRole('button', { name: 'One more' });
  await Promise.all(
    [device.page, second].map(async (page) => {
      for (let i = 0; i < 10; i += 1) await more(page).click();
    }),
  );
  const total = (page: typeof second) => page.getByRole('region', { name: 'Count' }).getByRole('status');
  await expect.poll(() => total(device.page).innerText()).toMatch(/^\d+\s+of 80 pieces$/);
  await device.setNetwork('online');
  await device.allSent();
  const lane = await laneOf(ana);
  expect(lane.numbers).toEqual(lane.numbers.map((_, i) => i + 1));
  expect(lane.ids).toBe(lane.numbers.length);
  expect(lane.outcomes).toEqual(['applied']);
  // Both tabs agree on what came of it.
  const totals = () => Promise.all([device.page, second].map((page) => total(page).innerText()));
  await expect.poll(async () => new Set(await totals()).size).toBe(1);
  expect(device.faults.take()).toEqual([]);
});

test('[F-47] both tabs lead and send the same records: each takes effect once', async () => {
  await using work = await floor.atWork(ben, 'GIFTS:536374');
  const { device, run } = work;
  const pushes = new PushRecorder(device.context);
  const { bin, sku, quantity } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  await device.setNetwork('offline');
  // A browser without locks: this tab leads whatever the other does.
  await device.context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const second = await device.secondTab(new URL(device.page.url()).pathname);
  await second.getByText('Scan the item').waitFor();
  await run.scanFor(sku, 'Right item');
  await run.takeAll(quantity);
  await run.scanFor(work.tote, 'All picked');
  await device.setNetwork('online');
  // Either may be told to come back later, while the records of the other are being taken.
  await device.allSent();
  await second.getByRole('button', { name: 'All work is sent' }).waitFor();
  await pushes.replayFrom(second);
  const lane = await laneOf(ben);
  expect(lane.numbers).toEqual(lane.numbers.map((_, i) => i + 1));
  expect(lane).toMatchObject({ counted: 2, outcomes: ['applied'], ids: lane.numbers.length });
  expect(device.faults.take()).toEqual([]);
});
