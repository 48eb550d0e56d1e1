import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { JobScreens } from '../fixtures/job-screens.ts';
import { practiceWarehouse } from '../fixtures/practice-warehouse.ts';
import { ana } from '../fixtures/staff.ts';
import { ReplenishmentPage } from '../page-models/replenishment-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

test('every screen of filling up fits 360 x 720 in every language, to the goods that stay on the trolley', async () => {
  await using warehouse = await practiceWarehouse({ people: [ana], devices: 1 });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const trip = new ReplenishmentPage(device);
  const screens = new JobScreens({ device, job: trip, name: 'replenish', path: '/replenish' });

  await new SignInPage(device).joinAs(ana, warehouse.code());
  await trip.begin();
  await screens.look('start');
  await trip.scanFor('T-390', 'Trolley T-390');
  await screens.look('take-bin');
  await screens.look('wrong-bin', screens.said('H-14-03-2', 'wrong'));
  await screens.look('more', screens.sheet(-1));
  const source = await trip.readTarget();
  await trip.scanFor(source, 'Right bin');
  await screens.look('take-goods');
  await screens.look('short', screens.sheet(0));
  const product = async (): Promise<string> => {
    const words = (await page.getByRole('region', { name: 'Goods' }).textContent()) ?? '';
    return practiceSkus.find(({ sku }) => words.includes(sku.name))?.ean ?? '';
  };
  await trip.scanFor(await product(), 'Right product');
  await screens.look('take-quantity');
  await trip.scanFor('T-390', 'On your trolley', 'Everything is on the trolley');
  await trip.press('More');
  await trip.pressFor(/^Trolley is full/, 'Left for others');
  await screens.look('put-bin');
  await trip.scanFor(await trip.readTarget(), 'Right bin');
  await trip.scanFor(await product(), 'Right product');
  await screens.look('put-quantity');
  await screens.look('full', screens.sheet(0));
  await trip.pressFor(/^Put all/, 'All is filled up');
  await screens.look('finish');

  // A trip that ends with goods on the trolley leads to where they are put away.
  await trip.finish('No, it is empty');
  await trip.begin();
  await trip.scanFor('T-391', 'Trolley T-391');
  await trip.scanFor(await trip.readTarget(), 'Right bin');
  await trip.scanFor(await product(), 'Right product');
  await trip.scanFor('T-391', 'On your trolley', 'Everything is on the trolley');
  await trip.press('More');
  await trip.pressFor(/^End this trip/, 'Trip is over');
  await screens.check.lookInAll(page, 'replenish-left', 'floor');
  await trip.press('Put T-391 away now');
  await page.getByRole('heading', { name: 'Put away' }).waitFor();
  await page.getByRole('region', { name: 'Take it here' }).waitFor();
  expect(screens.check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);
