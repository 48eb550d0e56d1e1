import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { seedDemo } from '@floorhand/server/demo/seed-demo';
import { binsOf } from '@floorhand/server/demo/stock';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { expect, test } from 'vitest';
import { FloorServer } from '../fixtures/floor-server.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, ben, hire } from '../fixtures/staff.ts';
import { MovingPage } from '../page-models/moving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { temporaryDataFolder } from '../process/server-process.ts';

const bars = { wrong: 'wrong', asks: 'attention' } as const;
const named = (code: string): number => practiceSkus.findIndex(({ sku }) => sku.code === code);
const eanOf = (code: string): string => practiceSkus[named(code)]?.ean ?? '';
/** A product with lots, of which orders were promised some; its bins in the practice building. */
const [balmBin = '', balmSecond = ''] = binsOf(named('HB-BRG-075'));
/** A product with a serial on each unit. */
const [kettleBin = ''] = binsOf(named('KT-STL-1L7'));
const kettle = `(01)0${eanOf('KT-STL-1L7')}(21)K-7001`;
const [soapBin = ''] = binsOf(named('SP-OLV-100'));

test('every moving screen fits 360 x 720 in every language', async () => {
  const dataFolder = temporaryDataFolder();
  const storage = await openSqliteStorage({ directory: dataFolder });
  await seedDemo(storage, { warehouseId: 'main', now: '2026-11-23T09:07:00.000Z' });
  await storage.close();
  const [code = '', benCode = ''] = await hire(dataFolder, [ana, ben], { devices: 2 });
  await using server = await FloorServer.start(dataFolder);
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const check = new ScreenCheck();
  const moving = new MovingPage(device);

  const look = async (name: string, enter: () => Promise<void> = async () => {}): Promise<void> => {
    await openIn(page, 'en', '/move');
    await enter();
    await check.lookInAll(page, `moving-${name}`, 'floor');
    await page.emulateMedia({ colorScheme: 'dark' });
    await check.look(page, `moving-${name}-dark`, 'floor');
    await page.emulateMedia({ colorScheme: 'light' });
    await openIn(page, 'en', '/move');
  };
  const said = (text: string, bar: keyof typeof bars) => async (): Promise<void> => {
    await moving.scan(text);
    await page.locator(`.fh-scan[data-state=${bars[bar]}]`).waitFor();
  };
  /** What was scanned and not recorded yet is not kept over a fresh start: scanned anew each time. */
  const after =
    (...codes: readonly string[]) =>
    async (): Promise<void> => {
      for (const one of codes) {
        const from = await page.evaluate(() => window.answers?.length ?? 0);
        await moving.scan(one);
        // The answer, and the next question after it.
        await page.waitForFunction((before) => (window.answers ?? []).length >= before + 2, from);
      }
    };
  /** The buttons at the bottom edge: problem, what it is or undo, more. */
  const button = async (at: 0 | 1 | 2): Promise<void> => {
    await page.locator('.fh-dock .fh-actions button').nth(at).click();
    await page.getByRole('dialog').waitFor();
  };
  const problem =
    (enter: () => Promise<void>, ...rows: readonly number[]) =>
    async (): Promise<void> => {
      await enter();
      await button(0);
      for (const row of rows) await page.locator('.fh-sheet .fh-row').nth(row).click();
    };
  const here = async (): Promise<void> => {};

  await new SignInPage(device).join(code);
  await new SignInPage(device).signIn(ana);
  await moving.begin();
  await look('source');
  await look('unknown-sheet', async () => {
    await said('NO-SUCH-CODE', 'wrong')();
    await button(1);
  });
  await look('where', after(eanOf('HB-BRG-075')));
  await look('what', after('P-2002'));
  await look('unit', after('P-2002', 'P-2002'));
  await look('quantity', after(balmBin));
  await look('problem', problem(after(balmBin)));
  await look('why', problem(after(balmBin), 0));
  await look('missing', problem(after(balmBin), 2));
  await look('serials', async () => {
    await after(kettleBin)();
    await said(kettle, 'asks')();
  });
  await look('serials-none', after(kettleBin));
  await after(balmBin)();
  await moving.pressFor(/^Take all/, 'Taken');
  await look('bin');
  await look('carried-problem', problem(here));
  await look('carried-damaged', problem(here, 0));
  await look('carried-difference', problem(here, 2));
  await look('carried-bin', problem(here, 3));
  await look('carried-label', problem(here, 4));
  await look('wrong-bin', said(soapBin, 'wrong'));
  await look('instead', said('H-14-03-2', 'asks'));
  await moving.press('More');
  await moving.press('Take more first');
  await moving.scanFor(soapBin, 'This one');
  await moving.scanFor(soapBin, 'Taken');
  await look('bin-of-two');
  await look('more-carried', async () => button(2));
  await look('goods', after(balmSecond));
  await look('put', after(balmSecond, eanOf('HB-BRG-075')));

  // Ana is called away: another person takes over what she has in her hands.
  await openIn(page, 'en', '/move');
  await button(0);
  await moving.press(/^I have to leave/);
  await device.allSent();
  await using other = await Handheld.start({ url: server.url });
  await new SignInPage(other).join(benCode);
  await new SignInPage(other).signIn(ben);
  const taking = new MovingPage(other);
  await taking.begin();
  const left = other.page.getByRole('button', { name: ana.name });
  await left.waitFor();
  await check.lookInAll(other.page, 'moving-left', 'floor');
  await taking.scan(ana.badge);
  await left.waitFor({ state: 'hidden' });
  await check.lookInAll(other.page, 'moving-hands', 'floor');
  expect(check.problems).toEqual([]);
  expect([device.faults.take(), other.faults.take()]).toEqual([[], []]);
}, 300_000);
