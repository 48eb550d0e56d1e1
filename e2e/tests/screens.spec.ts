import { calibrationText } from '@floorhand/scan';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, ben, sam } from '../fixtures/staff.ts';
import { HomePage } from '../page-models/home-page.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const check = new ScreenCheck();
let floor: PickingFloor;

beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(async () => {
  await floor[Symbol.asyncDispose]();
});

/** One screen: how to come to it from its address without a word of any language. */
interface Shot {
  readonly name: string;
  readonly path?: string;
  readonly enter?: () => Promise<void>;
}

async function lookAt(device: Handheld, shots: readonly Shot[]): Promise<void> {
  for (const { name, path, enter } of shots) {
    await openIn(device.page, 'en', path ?? new URL(device.page.url()).pathname);
    await enter?.();
    await check.lookInAll(device.page, name, 'floor');
  }
  await openIn(device.page, 'en', new URL(device.page.url()).pathname);
}

test('every floor screen fits 360 x 720 in every language', async () => {
  await using device = await Handheld.start({ url: floor.server.url });
  const { page } = device;
  const [signIn, home, run] = [new SignInPage(device), new HomePage(device), new RunPage(device)];
  const scan = (code: string) => (): Promise<void> => device.scanner.scan(code);
  const dock = (index: number) => (): Promise<void> =>
    page.locator('.fh-dock .fh-actions button').nth(index).click();
  const bar = (state: string) => page.locator(`.fh-scan[data-state=${state}]`).waitFor();
  const refused = (code: string) => async (): Promise<void> => {
    await device.scanner.scan(code);
    await bar('wrong');
  };
  const sheet = (index: number) => async (): Promise<void> => {
    await dock(index)();
    await page.getByRole('dialog').waitFor();
  };

  await lookAt(device, [{ name: 'enrol' }]);
  await signIn.join(floor.code());
  const pinStep = async (): Promise<void> => {
    await scan(ana.badge)();
    await page.locator('[data-step=pin]').waitFor();
  };
  const testCode = async (): Promise<void> => {
    await page.locator('.fh-drawn-code').waitFor();
    await scan(calibrationText('bars'))();
    await page.locator('.fh-since').waitFor();
  };
  await lookAt(device, [
    { name: 'sign-in' },
    { name: 'sign-in-refused', enter: refused('4006381333931') },
    { name: 'sign-in-pin', enter: pinStep },
    { name: 'scanner-test', path: '/scanner', enter: testCode },
    { name: 'scanner-setup', path: '/scanner/setup' },
    { name: 'sign-in-again', path: '/' },
  ]);
  await floor.release('GIFTS:536366', 'GIFTS:536371');
  await signIn.signIn(ana);
  await lookAt(device, [
    { name: 'home', path: '/' },
    { name: 'sync', path: '/sync' },
  ]);
  await openIn(page, 'en', '/');
  await home.startPicking();
  await run.cart.waitFor();
  await lookAt(device, [{ name: 'bind' }, { name: 'bind-unknown', enter: refused('NO-SUCH-CODE') }]);
  await run.scanFor('T-100', 'Tote T-100 is ready');
  await run.scanFor('T-101', 'Cart is ready');
  const first = await run.readStop();
  await lookAt(device, [
    { name: 'stop' },
    { name: 'stop-wrong-bin', enter: refused('R-40-03-4') },
    { name: 'short', enter: sheet(0) },
    { name: 'more', enter: sheet(3) },
    {
      name: 'unknown',
      enter: async () => {
        await refused('NO-SUCH-CODE')();
        await sheet(1)();
      },
    },
  ]);
  await run.scanFor(first.bin, 'Right bin');
  const other = first.sku === '22633' ? '22632' : '22633';
  /** Rows of the sheet that is open, pressed one after the other. */
  const rows = async (...indexes: readonly number[]): Promise<void> => {
    for (const index of indexes) await page.locator('.fh-sheet .fh-row').nth(index).click();
  };
  const odd = 'ЯX-77/<b>9</b>\u202e\u0007' + 'LONG'.repeat(30);
  const unknown =
    (...indexes: readonly number[]) =>
    async (): Promise<void> => {
      await device.scanner.paste(page, odd.slice(0, 40));
      await bar('wrong');
      await sheet(1)();
      await rows(...indexes);
    };
  const byHand = async (): Promise<void> => {
    await sheet(3)();
    await page.locator('.fh-sheet .fh-row:has(.lucide-keyboard)').click();
    await rows(0);
    await page.locator('.fh-pictures').waitFor();
  };
  await lookAt(device, [
    { name: 'item' },
    { name: 'wrong-item', enter: refused(other) },
    { name: 'unknown-item', enter: unknown() },
    {
      name: 'unknown-long',
      enter: async () => {
        await device.scanner.paste(page, odd);
        await bar('wrong');
        await sheet(1)();
      },
    },
    { name: 'unknown-teach', enter: unknown(1) },
    {
      name: 'unknown-label',
      enter: async () => {
        await unknown(2)();
        await page.locator('.fh-sheet [data-state=correct]').waitFor();
      },
    },
    { name: 'unknown-shelf', enter: unknown(3) },
    { name: 'by-hand', enter: byHand },
    {
      name: 'by-hand-digits',
      enter: async () => {
        await byHand();
        await page.locator('.fh-sheet .fh-btn').first().click();
        await page.locator('.fh-sheet .fh-pad').waitFor();
      },
    },
  ]);
  await run.scanFor(first.sku, 'Right item');
  const shortWithCause = async (): Promise<void> => {
    await sheet(0)();
    await page.getByRole('dialog').getByRole('radio').first().click();
  };
  await lookAt(device, [{ name: 'counting' }, { name: 'short-cause', enter: shortWithCause }]);
  await run.takeAll(first.quantity);
  const tote = await run.readTote();
  const wrongTote = tote === 'T-100' ? 'T-101' : 'T-100';
  await lookAt(device, [{ name: 'tote' }, { name: 'wrong-tote', enter: refused(wrongTote) }]);
  await run.scanFor(tote, 'Stop done');
  while (await run.hasStop()) {
    const stop = await run.readStop();
    await run.scanFor(stop.bin, 'Right bin');
    await run.scanFor(stop.sku, 'Right item');
    await run.takeAll(stop.quantity);
    await run.scanFor(await run.readTote(), 'Stop done', 'All picked');
  }
  await lookAt(device, [{ name: 'drop' }]);
  await run.scan('ST-PACK-1');
  await run.done.waitFor();
  await lookAt(device, [{ name: 'summary' }, { name: 'home-empty', path: '/' }]);
  expect(check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);

test('every supervisor screen fits its tablets in every language', async () => {
  const sizes = [
    { width: 1180, height: 820 },
    { width: 1280, height: 800 },
  ];
  await using desk = await Handheld.start({ url: floor.server.url, viewport: { width: 1180, height: 820 } });
  const { page } = desk;
  await new SignInPage(desk).joinAs(sam, floor.code());
  for (const place of ['', '/waves', '/orders', '/issues', '/devices']) {
    await openIn(page, 'en', `/supervisor${place}`);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await check.lookInAll(page, `supervisor${place.replace('/', '-')}-${size.width}`, 'desk');
    }
  }
  expect(check.problems).toEqual([]);
  expect(desk.faults.take()).toEqual([]);
}, 180_000);
