import { seedDemo } from '@floorhand/server/demo/seed-demo';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { expect, test } from 'vitest';
import { FloorServer } from '../fixtures/floor-server.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, hire } from '../fixtures/staff.ts';
import { PutawayPage } from '../page-models/putaway-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { temporaryDataFolder } from '../process/server-process.ts';

const bars = { wrong: 'wrong', asks: 'attention' } as const;

test('every putaway screen fits 360 x 720 in every language', async () => {
  const dataFolder = temporaryDataFolder();
  const storage = await openSqliteStorage({ directory: dataFolder });
  await seedDemo(storage, { warehouseId: 'main', now: '2026-11-23T09:07:00.000Z' });
  await storage.close();
  const [code = ''] = await hire(dataFolder, [ana], { devices: 1 });
  await using server = await FloorServer.start(dataFolder);
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const check = new ScreenCheck();
  const putaway = new PutawayPage(device);

  const look = async (name: string, enter: () => Promise<void> = async () => {}): Promise<void> => {
    await openIn(page, 'en', '/putaway');
    await enter();
    await check.lookInAll(page, `putaway-${name}`, 'floor');
    await openIn(page, 'en', '/putaway');
  };
  const said = (text: string, bar: keyof typeof bars) => async (): Promise<void> => {
    await putaway.scan(text);
    await page.locator(`.fh-scan[data-state=${bars[bar]}]`).waitFor();
  };
  const sheet = async (): Promise<void> => {
    await page.locator('.fh-dock .fh-actions button').last().click();
    await page.getByRole('dialog').waitFor();
  };
  /** The sheet behind a row of "More". */
  const behind = (row: number) => async (): Promise<void> => {
    await sheet();
    await page.locator('.fh-sheet .fh-row').nth(row).click();
    await page.locator('.fh-sheet :is(.fh-row, .fh-stepper, .ph-slot)').first().waitFor();
  };

  await new SignInPage(device).join(code);
  await new SignInPage(device).signIn(ana);
  await putaway.begin();
  await look('load');
  await putaway.scanFor('P-2001', 'On your trolley');
  await putaway.scanFor('P-2002', 'On your trolley too');
  await look('bin');
  await look('unknown', said('NO-SUCH-CODE', 'wrong'));
  await look('wrong-place', said('ST-PACK-1', 'wrong'));
  await look('wrong-bin', said('A-03-02-1', 'wrong'));
  await look('instead', said('H-14-03-2', 'asks'));
  await look('more', sheet);
  await look('list', behind(0));
  await look('blocked', behind(1));
  await look('difference', behind(4));
  await look('damage', behind(5));
  await look('labels', behind(6));
  await behind(6)();
  await putaway.pressFor(/^Print a bin label/, 'Label is ordered');
  await look('label-code', async () => {
    await behind(6)();
    await page.locator('.fh-sheet .fh-row').nth(2).click();
    await page.locator('.lb-room > svg').waitFor();
  });
  await look('label-check', async () => {
    await behind(6)();
    await page.locator('.fh-sheet .fh-row').nth(3).click();
    await page.locator('.fh-sheet .fh-scan').waitFor();
    await putaway.scan('P-2001');
    await page.locator('.fh-sheet .fh-scan[data-state=wrong]').waitFor();
  });
  const bin = await putaway.readTarget();
  await putaway.scanFor(bin, 'Right bin');
  await look('goods');
  await putaway.pressFor('Undo', 'Last step undone');
  await putaway.scanFor('P-2001', 'On your trolley already');
  const oil = await putaway.readTarget();
  await putaway.scanFor(oil, 'Right bin', 'Put it here instead?');
  await putaway.scanFor('P-2001', 'Right goods');
  await look('quantity');
  await putaway.scanFor(oil, 'Put away', 'Part is put away');
  await look('take-back', async () => {
    await page.locator('.fh-dock .fh-actions button').nth(1).click();
    await page.getByRole('dialog').waitFor();
  });
  expect(check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);
