import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { seedDemo } from '@floorhand/server/demo/seed-demo';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { expect, test } from 'vitest';
import { FloorServer } from '../fixtures/floor-server.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, hire } from '../fixtures/staff.ts';
import { ReplenishmentPage } from '../page-models/replenishment-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { temporaryDataFolder } from '../process/server-process.ts';

const bars = { wrong: 'wrong', asks: 'attention' } as const;

test('every screen of filling up fits 360 x 720 in every language, to the goods that stay on the trolley', async () => {
  const dataFolder = temporaryDataFolder();
  const storage = await openSqliteStorage({ directory: dataFolder });
  await seedDemo(storage, { warehouseId: 'main', now: '2026-11-23T09:07:00.000Z' });
  await storage.close();
  const [code = ''] = await hire(dataFolder, [ana], { devices: 1 });
  await using server = await FloorServer.start(dataFolder);
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const check = new ScreenCheck();
  const trip = new ReplenishmentPage(device);

  const look = async (name: string, enter: () => Promise<void> = async () => {}): Promise<void> => {
    await openIn(page, 'en', '/replenish');
    await enter();
    await check.lookInAll(page, `replenish-${name}`, 'floor');
    await openIn(page, 'en', '/replenish');
  };
  const said = (text: string, bar: keyof typeof bars) => async (): Promise<void> => {
    await trip.scan(text);
    await page.locator(`.fh-scan[data-state=${bars[bar]}]`).waitFor();
  };
  const sheet = (button: 'first' | 'last') => async (): Promise<void> => {
    await page.locator('.fh-dock .fh-actions button')[button]().click();
    await page.getByRole('dialog').waitFor();
  };
  /** The bin the person is sent to. */
  const target = async (): Promise<string> => {
    const plate = page.getByRole('img', { name: /^Aisle / });
    const spoken = (await plate.getAttribute('aria-label')) ?? '';
    return spoken
      .split(', ')
      .map((part) => part.split(' ').at(-1))
      .join('-');
  };

  await new SignInPage(device).join(code);
  await new SignInPage(device).signIn(ana);
  await trip.begin();
  await look('start');
  await trip.scanFor('T-390', 'Trolley T-390');
  await look('take-bin');
  await look('wrong-bin', said('H-14-03-2', 'wrong'));
  await look('more', sheet('last'));
  const source = await target();
  await trip.scanFor(source, 'Right bin');
  await look('take-goods');
  await look('short', sheet('first'));
  const product = async (): Promise<string> => {
    const words = (await page.getByRole('region', { name: 'Goods' }).textContent()) ?? '';
    return practiceSkus.find(({ sku }) => words.includes(sku.name))?.ean ?? '';
  };
  await trip.scanFor(await product(), 'Right product');
  await look('take-quantity');
  await trip.scanFor('T-390', 'On your trolley', 'Everything is on the trolley');
  await trip.press('More');
  await trip.pressFor(/^Trolley is full/, 'Left for others');
  await look('put-bin');
  await trip.scanFor(await target(), 'Right bin');
  await trip.scanFor(await product(), 'Right product');
  await look('put-quantity');
  await look('full', sheet('first'));
  await trip.pressFor(/^Put all/, 'All is filled up');
  await look('finish');

  // A trip that ends with goods on the trolley leads to where they are put away.
  await trip.finish('No, it is empty');
  await trip.begin();
  await trip.scanFor('T-391', 'Trolley T-391');
  await trip.scanFor(await target(), 'Right bin');
  await trip.scanFor(await product(), 'Right product');
  await trip.scanFor('T-391', 'On your trolley', 'Everything is on the trolley');
  await trip.press('More');
  await trip.pressFor(/^End this trip/, 'Trip is over');
  await check.lookInAll(page, 'replenish-left', 'floor');
  await trip.press('Put T-391 away now');
  await page.getByRole('heading', { name: 'Put away' }).waitFor();
  await page.getByRole('region', { name: 'Take it here' }).waitFor();
  expect(check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);
