import { practiceSkus } from '@floorhand/server/demo/catalogue';
import { binsOf } from '@floorhand/server/demo/stock';
import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { JobScreens } from '../fixtures/job-screens.ts';
import { practiceWarehouse } from '../fixtures/practice-warehouse.ts';
import { ana, ben } from '../fixtures/staff.ts';
import { MovingPage } from '../page-models/moving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const named = (code: string): number => practiceSkus.findIndex(({ sku }) => sku.code === code);
const eanOf = (code: string): string => practiceSkus[named(code)]?.ean ?? '';
/** A product with lots, of which orders were promised some; its bins in the practice building. */
const [balmBin = '', balmSecond = ''] = binsOf(named('HB-BRG-075'));
/** A product with a serial on each unit. */
const [kettleBin = ''] = binsOf(named('KT-STL-1L7'));
const kettle = `(01)0${eanOf('KT-STL-1L7')}(21)K-7001`;
const [soapBin = ''] = binsOf(named('SP-OLV-100'));

test('every moving screen fits 360 x 720 in every language', async () => {
  await using warehouse = await practiceWarehouse({ people: [ana, ben], devices: 2 });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const moving = new MovingPage(device);
  const screens = new JobScreens({ device, job: moving, name: 'moving', path: '/move', isDarkToo: true });
  const { check } = screens;

  /** What was scanned and not recorded yet is not kept over a fresh start: scanned anew each time. */
  const after =
    (...scanned: readonly string[]) =>
    async (): Promise<void> => {
      for (const one of scanned) {
        const from = await page.evaluate(() => window.answers?.length ?? 0);
        await moving.scan(one);
        // The answer, and the next question after it.
        await page.waitForFunction((before) => (window.answers ?? []).length >= before + 2, from);
      }
    };
  const problem =
    (enter: () => Promise<void>, ...rows: readonly number[]) =>
    async (): Promise<void> => {
      await enter();
      await screens.sheet(0)();
      for (const row of rows) await page.locator('.fh-sheet .fh-row').nth(row).click();
    };
  const here = async (): Promise<void> => {};

  await new SignInPage(device).joinAs(ana, warehouse.code());
  await moving.begin();
  await screens.look('source');
  await screens.look('unknown-sheet', async () => {
    await screens.said('NO-SUCH-CODE', 'wrong')();
    await screens.sheet(1)();
  });
  await screens.look('where', after(eanOf('HB-BRG-075')));
  await screens.look('what', after('P-2002'));
  await screens.look('unit', after('P-2002', 'P-2002'));
  await screens.look('quantity', after(balmBin));
  await screens.look('problem', problem(after(balmBin)));
  await screens.look('why', problem(after(balmBin), 0));
  await screens.look('missing', problem(after(balmBin), 2));
  await screens.look('serials', async () => {
    await after(kettleBin)();
    await screens.said(kettle, 'asks')();
  });
  await screens.look('serials-none', after(kettleBin));
  await after(balmBin)();
  await moving.pressFor(/^Take all/, 'Taken');
  await screens.look('bin');
  await screens.look('carried-problem', problem(here));
  await screens.look('carried-damaged', problem(here, 0));
  await screens.look('carried-difference', problem(here, 2));
  await screens.look('carried-bin', problem(here, 3));
  await screens.look('carried-label', problem(here, 4));
  await screens.look('wrong-bin', screens.said(soapBin, 'wrong'));
  await screens.look('instead', screens.said('H-14-03-2', 'asks'));
  await moving.press('More');
  await moving.press('Take more first');
  await moving.scanFor(soapBin, 'This one');
  await moving.scanFor(soapBin, 'Taken');
  await screens.look('bin-of-two');
  await screens.look('more-carried', screens.sheet(2));
  await screens.look('goods', after(balmSecond));
  await screens.look('put', after(balmSecond, eanOf('HB-BRG-075')));

  // Ana is called away: another person takes over what she has in her hands.
  await screens.begin();
  await screens.sheet(0)();
  await moving.press(/^I have to leave/);
  await device.allSent();
  await using other = await Handheld.start({ url: server.url });
  await new SignInPage(other).joinAs(ben, warehouse.code());
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
