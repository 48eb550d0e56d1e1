import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { binsOf } from '@floorhand/server/demo/stock';
import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { JobScreens } from '../fixtures/job-screens.ts';
import { practiceWarehouse } from '../fixtures/practice-warehouse.ts';
import { openIn } from '../fixtures/screen-check.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { CountingPage } from '../page-models/counting-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

/** A product with a lot, its bin in the practice building, and one that does not belong there. */
const at = practiceSkus.findIndex(({ sku }) => sku.tracking.lot);
const [bin = ''] = binsOf(at);
const item = practiceSkus[at] ?? { ean: '', caseGtin: '', perCase: 0 };
const other = practiceSkus.find(({ sku }) => !sku.tracking.lot && !sku.tracking.serial) ?? { ean: '' };

test('every counting screen fits 360 x 720 in every language', async () => {
  await using warehouse = await practiceWarehouse({ people: [ana, sam], devices: 2 });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const counting = new CountingPage(device);
  const screens = new JobScreens({ device, job: counting, name: 'counting', path: '/count' });
  const { check } = screens;
  const sheet = screens.sheet(0);

  await new SignInPage(device).joinAs(ana, warehouse.code());
  await counting.begin();
  await screens.look('choose');
  await screens.look('other-bin', screens.said('H-14-03-2', 'asks'));
  await counting.scan(bin);
  await counting.scanFor(bin, 'Count this bin', 'Is the bin empty?');
  await screens.look('open');
  await screens.look('unknown', screens.said('NO-SUCH-CODE', 'wrong'));
  await screens.look('empty', screens.said(bin, 'asks'));
  await counting.scanFor(item.caseGtin, `+${item.perCase}`, 'Which lot is it?');
  await screens.look('details', screens.said(item.ean, 'asks'));
  await counting.scanFor(`(01)0${item.ean}(10)L9`, 'Counted', 'When does it expire?');
  await screens.look('lot', screens.said(`(01)0${item.ean}(10)L8`, 'asks'));
  await counting.scanFor(`(01)0${item.ean}(17)271231(10)L9`, 'Counted');
  await counting.scanFor(other.ean, 'Counted', 'Goods of another brand');
  await screens.look('goods');
  await screens.look('more', sheet);
  await screens.look('damaged', async () => {
    await sheet();
    await page.locator('.fh-sheet .fh-row').first().click();
    await page.locator('.fh-sheet .fh-entry').waitFor();
  });
  await counting.pressFor('All counted', 'Bin is counted');
  await screens.look('again');
  await page.emulateMedia({ colorScheme: 'dark' });
  await openIn(page, 'en', '/count');
  await check.look(page, 'counting-again-dark', 'floor');

  await page.goto(new URL('/', page.url()).href);
  await using desk = await Handheld.start({ url: server.url, viewport: { width: 1180, height: 820 } });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  await openIn(desk.page, 'en', '/supervisor/counts');
  await desk.page.locator('.sv-rows .fh-row').first().waitFor();
  await check.lookInAll(desk.page, 'counting-desk', 'desk');
  await desk.page.locator('.sv-rows .fh-row').first().click();
  await desk.page.locator('.sv-choice').first().waitFor();
  await check.lookInAll(desk.page, 'counting-decide', 'desk');
  expect(check.problems).toEqual([]);
  expect([device.faults.take(), desk.faults.take()]).toEqual([[], []]);
}, 300_000);
