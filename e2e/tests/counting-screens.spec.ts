import { seedDemo } from '@floorhand/server/demo/seed-demo';
import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { binsOf } from '@floorhand/server/demo/stock';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { expect, test } from 'vitest';
import { FloorServer } from '../fixtures/floor-server.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, hire, sam } from '../fixtures/staff.ts';
import { CountingPage } from '../page-models/counting-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { temporaryDataFolder } from '../process/server-process.ts';

const bars = { wrong: 'wrong', asks: 'attention' } as const;
/** A product with a lot, its bin in the practice building, and one that does not belong there. */
const at = practiceSkus.findIndex(({ sku }) => sku.tracking.lot);
const [bin = ''] = binsOf(at);
const item = practiceSkus[at] ?? { ean: '', caseGtin: '', perCase: 0 };
const other = practiceSkus.find(({ sku }) => !sku.tracking.lot && !sku.tracking.serial) ?? { ean: '' };

test('every counting screen fits 360 x 720 in every language', async () => {
  const dataFolder = temporaryDataFolder();
  const storage = await openSqliteStorage({ directory: dataFolder });
  await seedDemo(storage, { warehouseId: 'main', now: '2026-11-23T09:07:00.000Z' });
  await storage.close();
  const [code = '', deskCode = ''] = await hire(dataFolder, [ana, sam], { devices: 2 });
  await using server = await FloorServer.start(dataFolder);
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const check = new ScreenCheck();
  const counting = new CountingPage(device);

  const look = async (name: string, enter: () => Promise<void> = async () => {}): Promise<void> => {
    await openIn(page, 'en', '/count');
    await enter();
    await check.lookInAll(page, `counting-${name}`, 'floor');
    await openIn(page, 'en', '/count');
  };
  const said = (text: string, bar: keyof typeof bars) => async (): Promise<void> => {
    await counting.scan(text);
    await page.locator(`.fh-scan[data-state=${bars[bar]}]`).waitFor();
  };
  const sheet = async (): Promise<void> => {
    await page.locator('.fh-dock .fh-actions button').first().click();
    await page.getByRole('dialog').waitFor();
  };

  await new SignInPage(device).join(code);
  await new SignInPage(device).signIn(ana);
  await counting.begin();
  await look('choose');
  await look('other-bin', said('H-14-03-2', 'asks'));
  await counting.scan(bin);
  await counting.scanFor(bin, 'Count this bin', 'Is the bin empty?');
  await look('open');
  await look('unknown', said('NO-SUCH-CODE', 'wrong'));
  await look('empty', said(bin, 'asks'));
  await counting.scanFor(item.caseGtin, `+${item.perCase}`, 'Which lot is it?');
  await look('details', said(item.ean, 'asks'));
  await counting.scanFor(`(01)0${item.ean}(10)L9`, 'Counted', 'When does it expire?');
  await look('lot', said(`(01)0${item.ean}(10)L8`, 'asks'));
  await counting.scanFor(`(01)0${item.ean}(17)271231(10)L9`, 'Counted');
  await counting.scanFor(other.ean, 'Counted', 'Goods of another brand');
  await look('goods');
  await look('more', sheet);
  await look('damaged', async () => {
    await sheet();
    await page.locator('.fh-sheet .fh-row').first().click();
    await page.locator('.fh-sheet .fh-entry').waitFor();
  });
  await counting.pressFor('All counted', 'Bin is counted');
  await look('again');
  await page.emulateMedia({ colorScheme: 'dark' });
  await openIn(page, 'en', '/count');
  await check.look(page, 'counting-again-dark', 'floor');

  await page.goto(new URL('/', page.url()).href);
  await using desk = await Handheld.start({ url: server.url, viewport: { width: 1180, height: 820 } });
  await new SignInPage(desk).join(deskCode);
  await new SignInPage(desk).signIn(sam);
  await openIn(desk.page, 'en', '/supervisor/counts');
  await desk.page.locator('.sv-rows .fh-row').first().waitFor();
  await check.lookInAll(desk.page, 'counting-desk', 'desk');
  await desk.page.locator('.sv-rows .fh-row').first().click();
  await desk.page.locator('.sv-choice').first().waitFor();
  await check.lookInAll(desk.page, 'counting-decide', 'desk');
  expect(check.problems).toEqual([]);
  expect([device.faults.take(), desk.faults.take()]).toEqual([[], []]);
}, 300_000);
