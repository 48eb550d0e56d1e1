import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLanes } from '../../fixtures/books.ts';
import { floorhand } from '../../fixtures/command-line.ts';
import { Handheld } from '../../fixtures/handheld.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { ana, ben, sam } from '../../fixtures/staff.ts';
import { DeskPage } from '../../page-models/desk-page.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

/** What is written on the device, as its home screen says it. */
const nameOf = async (page: Page): Promise<string> =>
  (await page
    .getByText(/^[A-Z0-9]+-\d{3}$/)
    .first()
    .textContent()) ?? '';

test('[F-57] a device taken out of use sends its work first, keeps the job in hand, and is emptied', async () => {
  await using work = await floor.atWork(ana, 'GIFTS:536369');
  const { device, run } = work;
  const { bin, sku } = await run.readStop();
  await device.setNetwork('offline');
  await run.scanFor(bin, 'Right bin');
  await run.scanFor(sku, 'Right item');
  const home = await device.secondTab();
  const name = await nameOf(home);
  await home.close();

  await using tablet = await Handheld.start({
    url: floor.server.url,
    viewport: { width: 1180, height: 820 },
  });
  await new SignInPage(tablet).joinAs(sam, floor.code());
  await new DeskPage(tablet).goTo('Devices');
  const choose = async (what: string): Promise<void> => {
    await tablet.page.getByRole('button', { name, exact: true }).click();
    await tablet.page.getByRole('button', { name: what }).click();
    await tablet.page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await choose('Take out of use');
  await tablet.page.getByText('Being emptied', { exact: true }).waitFor();

  await device.setNetwork('online');
  await device.allSent();
  await device.page.goto(new URL('/', floor.server.url).href);
  await device.page.getByText('Device goes out of use').waitFor();
  await new HomePage(device).nextJob.getByRole('button', { name: 'Continue picking' }).waitFor();

  await choose('Report lost');
  await device.page.getByText('Join this building').first().waitFor();
  await tablet.page.getByText('Out of use', { exact: true }).waitFor();
  const left = await device.page.evaluate(async () => {
    const held = await indexedDB.databases();
    return held.map(({ name: database }) => database).filter((database) => database?.startsWith('cache-'));
  });
  expect(left).toEqual([]);
  const lanes = await readLanes(floor.server.dataFolder);
  const sent = lanes.find(([first]) => first?.operatorId === ana.badge) ?? [];
  expect(sent.map(({ commandType, outcome }) => [commandType, outcome])).toEqual([
    ['picking.claim_run', 'applied'],
    ['picking.bind_tote', 'applied'],
    ['picking.confirm_location', 'applied'],
    ['picking.count_item', 'applied'],
  ]);
});

test('[F-51] an app below what the server asks for begins nothing new, and says what to do', async () => {
  await floor.release('GIFTS:536371');
  await using device = await floor.device();
  await new SignInPage(device).signIn(ben);
  const home = new HomePage(device);
  const start = home.nextJob.getByRole('button', { name: 'Start picking' });
  await start.waitFor();
  const data = ['--data', floor.server.dataFolder];
  expect(await floorhand('min-client', '9', ...data)).toBe('{"minClient":9}\n');
  await device.page.getByText('This app is too old').waitFor();
  await device.page.getByRole('button', { name: 'Update now' }).waitFor();
  expect(await start.count()).toBe(0);
  await floorhand('min-client', '0', ...data);
  await start.waitFor();
  expect(await device.page.getByText('This app is too old').count()).toBe(0);
});
