import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { floorhand } from '../fixtures/command-line.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ana, ben } from '../fixtures/staff.ts';
import { HomePage } from '../page-models/home-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { SyncSheet } from '../page-models/sync-sheet.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

test('the sheet says what is safe on the device, on the server and in the backup', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536371');
  const { device, run } = work;
  const sheet = new SyncSheet(device);
  await sheet.open('All work is sent');
  await sheet.place('On this device', 'Nothing waits only here').waitFor();
  await sheet.place('On the server', /All work, as of \d\d:\d\d/).waitFor();
  await sheet.place('In the backup', 'There is no backup yet').waitFor();
  await floorhand('backup', join(floor.server.dataFolder, 'copy'), '--data', floor.server.dataFolder);
  await sheet.sendNow();
  await sheet.place('In the backup', 'All work that was sent').waitFor();
  await sheet.close();
  await new HomePage(device).continuePicking();

  const { bin, sku, quantity } = await run.readStop();
  await run.scanFor(bin, 'Right bin');
  await device.allSent();
  await device.setNetwork('offline');
  await run.scanFor(sku, 'Right item');
  await run.takeAll(quantity);
  await sheet.open('Offline. 2 records wait on this device');
  await sheet.place('On this device', '2 records · in two places · oldest just now').waitFor();
  await sheet.place('On the server', /All but 2 records, as of \d\d:\d\d/).waitFor();
  await sheet.place('In the backup', 'All but 1 sent record').waitFor();

  // What is in the hand belongs to nobody else: first it goes into a tote.
  const asking = await sheet.handOver();
  await asking.getByText(`Put ${quantity} items into a tote first`).waitFor();
  await asking.getByRole('button', { name: 'Close, keep the run' }).click();
  await device.setNetwork('online');
  await sheet.place('On this device', 'Nothing waits only here').waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('handed over work goes back to the list, and somebody else goes on with it', async () => {
  await using work = await floor.atWork(ben, 'GIFTS:536374');
  const { device } = work;
  const sheet = new SyncSheet(device);
  await sheet.open('All work is sent');
  await (await sheet.handOver()).getByRole('button', { name: 'Hand over', exact: true }).click();
  await new HomePage(device).nextJob.getByRole('button', { name: 'Start picking' }).waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('nothing is called sent before the server was reached, and the browser is asked to keep everything', async () => {
  await using device = await Handheld.start({ url: floor.server.url });
  await device.context.addInitScript(() => {
    if (!('StorageManager' in globalThis)) return;
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      const asked = Number(sessionStorage.getItem('asked') ?? '0');
      sessionStorage.setItem('asked', String(asked + 1));
      return true;
    };
  });
  const asked = (): Promise<string | null> => device.page.evaluate(() => sessionStorage.getItem('asked'));
  await device.page.reload();
  expect(await asked()).toBe(null);
  await new SignInPage(device).join(floor.code());
  await expect.poll(asked).toBe('1');
  // The server is there and says nothing: neither online nor offline yet.
  await device.context.route('**/trpc/sync.*', () => undefined);
  await new SignInPage(device).signIn(ben);
  await device.page.getByRole('button', { name: 'The server has not been reached yet' }).waitFor();
  expect(await device.sentPill.count()).toBe(0);
  await new SyncSheet(device).open('The server has not been reached yet');
  await new SyncSheet(device).place('On the server', 'Not reached yet').waitFor();
  await device.page.reload();
  await expect.poll(asked).toBe('2');
  expect(device.faults.take()).toEqual([]);
});
