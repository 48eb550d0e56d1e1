import { countItem } from '@floorhand/domain/jobs/picking/decide/visit-bin';
import { commandSchema } from '@floorhand/domain/kernel/command';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readLanes } from '../fixtures/books.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor, type AtWork } from '../fixtures/picking-floor.ts';
import { ana, ben } from '../fixtures/staff.ts';

const phones = 600;
let floor: PickingFloor;
let work: AtWork;

beforeAll(async () => {
  floor = await PickingFloor.open(
    [ana, ben],
    [
      stock('A-01-1', ['luma:phone', phones]),
      stock('A-02-1', ['luma:mug', 50]),
      order('R-1', [['luma:phone', phones]]),
      order('R-2', [['luma:mug', 10]]),
    ],
  );
  work = await floor.atWork(ana, 'luma:R-1');
  await work.run.scanFor('A-01-1', 'Right bin');
});
afterAll(async () => {
  await work[Symbol.asyncDispose]();
  await floor[Symbol.asyncDispose]();
});

let lastSerial = 0;
let scanned: readonly string[] = [];

/** Codes of phones nobody scanned yet; each is counted once whatever came before it. */
function nextPhones(count: number): readonly string[] {
  const serials = Array.from({ length: count }, () => {
    lastSerial += 1;
    return `SN${String(lastSerial).padStart(4, '0')}`;
  });
  scanned = [...scanned, ...serials];
  return serials.map((serial) => `]C1010${gtin.phone}21${serial}`);
}
const nextPhone = (): string => nextPhones(1)[0] ?? '';
const allCounted = (): Promise<void> => work.run.counted(scanned.length, phones).waitFor();

/** Serials in the order the device recorded them, as the server has them. */
async function recorded(): Promise<readonly string[]> {
  const lanes = await readLanes(floor.server.dataFolder);
  return (lanes.find(([first]) => first?.operatorId === ana.badge) ?? [])
    .map(({ raw }) => commandSchema.parse(JSON.parse(raw)))
    .filter(({ type }) => type === countItem.type)
    .flatMap(({ body }) => countItem.schema.parse(body).serials);
}

test('keys, an input method, a composition and a paste each deliver one scan', async () => {
  const { scanner, page } = work.device;
  await scanner.scan(nextPhone());
  await allCounted();
  await scanner.insert(nextPhone());
  await allCounted();
  await scanner.compose(nextPhone());
  await allCounted();
  await scanner.paste(page, nextPhone());
  await allCounted();
});

test('a separator comes through whatever the scanner makes of it', async () => {
  const { scanner } = work.device;
  const forms = ['ctrlKey', 'altCode', 'character'] as const;
  const substitutes = ['~', '|', '{GS}', '<GS>', '\u241d'].map((substitute) => ({ substitute }));
  for (const separator of [...forms, ...substitutes]) {
    // Without its separator the serial would swallow the element behind it.
    await scanner.scan(`${nextPhone()}\x1d91OWN`, { separator });
    await allCounted();
  }
  await scanner.insert(`${nextPhone()}\x1d91OWN`);
  await allCounted();
  await scanner.insert(`${nextPhone()}\u241d91OWN`);
  await allCounted();
});

test('Tab at the end, or nothing at all, ends a scan as well', async () => {
  const { scanner } = work.device;
  await scanner.scan(nextPhone(), { end: 'Tab' });
  await allCounted();
  await scanner.scan(nextPhone(), { end: 'none' });
  await allCounted();
});

test('Enter at the end of a scan presses no button, whatever has the focus', async () => {
  const { scanner, page } = work.device;
  for (const name of ['More', 'Short', 'Back to my work']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await scanner.scan(nextPhone());
    await allCounted();
  }
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('ten scans thirty milliseconds apart are ten scans, in order', async () => {
  await work.device.scanner.burst(nextPhones(10), 30);
  await allCounted();
});

/** How often a button of the page was pressed from now on, by whatever means. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  const presses = await page.evaluateHandle(() => {
    const counted = { count: 0 };
    document.addEventListener('click', () => (counted.count += 1), { capture: true });
    return counted;
  });
  return () => presses.evaluate(({ count }) => count);
}

test.each([
  ['an input method', (codes: readonly string[]) => work.device.scanner.insertBurst(codes, 25)],
  ['keys', (codes: readonly string[]) => work.device.scanner.pullAfterPull(codes, 25)],
])('two hundred scans by %s, twenty-five milliseconds apart, are all kept, in order', async (_, send) => {
  const { page, faults } = work.device;
  const presses = await countPresses(page);
  await page.getByRole('button', { name: 'Short', exact: true }).focus();
  await send(nextPhones(200));
  await allCounted();
  await work.device.allSent();
  expect(await recorded()).toEqual(scanned);
  expect([await presses(), await page.getByRole('dialog').count()]).toEqual([0, 0]);
  expect(faults.take()).toEqual([]);
});

test('torn, foreign and unknown codes count nothing and say so', async () => {
  const { run, device } = work;
  await run.scanFor(`]C1010${gtin.phone}`, 'Scan the serial number');
  await run.scanFor(`]C1010${gtin.phone.slice(0, 7)}`, 'Code is not known');
  await run.scanFor(gtin.phone.replace(/\d$/, '0'), 'Code is not known');
  await run.scanFor(`]C1010${gtin.mug}`, 'Wrong item');
  await run.scanFor(`]C1010${gtin.phone}21${scanned[0]}`, 'Already scanned');
  await run.scanFor(nextPhone(), 'Right item');
  await allCounted();
  expect(device.faults.take()).toEqual([]);
});

test('[F-64] a trigger that fires twice within 400 ms counts once, the next one counts', async () => {
  await using mugs = await floor.atWork(ben, 'luma:R-2');
  const { device, run } = mugs;
  await run.scanFor('A-02-1', 'Right bin');
  await device.scanner.burst([gtin.mug, gtin.mug, gtin.mug], 60);
  await run.counted(1, 10).waitFor();
  await run.nextTrigger();
  await run.scan(gtin.mug);
  await run.counted(2, 10).waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('what a person types into a field stays there and is never a scan', async () => {
  await using device = await Handheld.start({ url: floor.server.url });
  const { page, scanner, faults } = device;
  const field = page.getByRole('textbox', { name: 'Code' });
  await field.waitFor();
  const presses = await countPresses(page);
  for (const everyMs of [80, 120, 250]) {
    await field.fill('');
    await field.focus();
    await scanner.type(page, 'Not-A-Code 123', everyMs);
    expect(await field.inputValue()).toBe('Not-A-Code 123');
  }
  await page.keyboard.press('Enter');
  expect(await page.getByText('Code is not valid').count()).toBe(0);
  // A scan into the same field is taken for what it is, and what stood there stays.
  await scanner.scan('NO-SUCH-CODE');
  await page.getByText('Code is not valid').waitFor();
  expect([await field.inputValue(), await presses()]).toEqual(['Not-A-Code 123', 0]);
  expect(faults.take()).toEqual([]);
});
