import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLanes } from '../../fixtures/books.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { fillStorage, freeStorage } from '../../fixtures/full-storage.ts';
import { ana, ben } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';

const mostBytes = 24 * 1024 * 1024;

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

const sent = async (badge: string): Promise<readonly (string | null)[]> => {
  const lanes = await readLanes(floor.server.dataFolder);
  return (lanes.find(([first]) => first?.operatorId === badge) ?? []).map(({ commandType }) => commandType);
};

test('[F-39] a device that is full stops at once, pretends nothing, and has everything from before', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536369', mostBytes);
  const { device, run } = work;
  const { bin, sku } = await run.readStop();
  await device.setNetwork('offline');
  await run.scanFor(bin, 'Right bin');
  await fillStorage(device.page);
  await run.scan(sku);
  await device.page.getByRole('heading', { name: 'Stop. This device is full' }).waitFor();
  await device.page.getByText('Put the last item back. Its scan was not kept.').waitFor();
  expect(await device.page.getByText('Right item').count()).toBe(0);

  await freeStorage(device.page);
  await device.page.getByRole('button', { name: 'Free space, try again' }).click();
  await run.says.filter({ hasText: 'Scan the item' }).waitFor();
  await run.scanFor(sku, 'Right item');
  await device.setNetwork('online');
  await device.allSent();
  expect(await sent(ana.badge)).toEqual([
    'picking.claim_run',
    'picking.bind_tote',
    'picking.confirm_location',
    'picking.count_item',
  ]);
  expect(device.faults.take()).toEqual([]);
});

test('[F-35] [F-36] a renderer killed while it records keeps a scan whole or not at all', async () => {
  await using work = await floor.atWork(ben, 'GIFTS:536371');
  const { device, run } = work;
  const { bin, sku, quantity } = await run.readStop();
  await device.setNetwork('offline');
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  let heard = 1;
  for (let i = 0; i < 3; i += 1) {
    await run.nextTrigger();
    // Killed with the scan under way: between the put and its completion, or shortly before or after.
    const scan = run.scan(sku).catch(() => undefined);
    await device.crashTab(i * 4);
    await scan;
    await device.open();
    await new HomePage(device).continuePicking();
    const count = device.page.getByRole('region', { name: 'Count' }).getByRole('status');
    const shown = Number.parseInt(await count.innerText(), 10);
    expect([heard, heard + 1]).toContain(shown);
    heard = shown;
    await run.counted(heard, quantity).waitFor();
  }
  await device.setNetwork('online');
  await device.allSent();
  const counts = (await sent(ben.badge)).filter((type) => type === 'picking.count_item');
  expect(counts).toHaveLength(heard);
  expect(device.faults.take()).toEqual([]);
});
