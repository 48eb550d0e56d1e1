import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PickingFloor, type AtWork } from '../fixtures/picking-floor.ts';
import { ana } from '../fixtures/staff.ts';
import type { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { UnknownCodeSheet } from '../page-models/unknown-code-sheet.ts';

/** A person types; faster than this it is a scanner. */
const fingersMs = 90;

let floor: PickingFloor;
let work: AtWork;
let run: RunPage;
let sheet: UnknownCodeSheet;
beforeAll(async () => {
  floor = await PickingFloor.open(
    [ana],
    [
      stock('A-01-1', ['luma:mug', 50]),
      stock('A-02-1', ['luma:bowl', 20]),
      stock('A-03-1', ['luma:plate', 20]),
      order('R-1', [['luma:mug', 6]]),
    ],
  );
  work = await floor.atWork(ana, 'luma:R-1');
  run = work.run;
  sheet = new UnknownCodeSheet(work.device);
  await work.device.setNetwork('offline');
  await run.scanFor('A-01-1', 'Right bin');
});
afterAll(async () => {
  await work[Symbol.asyncDispose]();
  await floor[Symbol.asyncDispose]();
});

test('a code of two products asks which one by picture', async () => {
  await run.scanFor(gtin.shared, 'Two items share this code');
  await sheet.tap('plate');
  const wrong = work.device.page.getByRole('region', { name: 'Wrong item' });
  await wrong.getByText('luma plate').waitFor();
  await run.nextTrigger();
  await run.scanFor(gtin.shared, 'Two items share this code');
  // A scan is an answer too: it closes the question and acts on the stop.
  await run.scanFor(gtin.mug, 'Right item');
  expect(await sheet.sheet.count()).toBe(0);
});

test.each([
  ['ten thousand characters', 'X'.repeat(10_000), /^X{60}… and 452 more characters$/],
  ['control characters', 'AB\u0001\u0007CD\u001dEF', /^ABSOHBELCDGSEF$/],
  ['marks that turn the text around', 'AB\u202eDC\u200b\u2066X', /^ABU\+202EDCU\+200BU\+2066X$/],
  ['markup', '<img src=x onerror=alert(1)>', /^<img src=x onerror=alert\(1\)>$/],
  ['a message of the catalogue', '{count, plural, one {x}}', /^\{count, plural, one \{x\}\}$/],
])('%s are shown, harm nothing and count nothing', async (_what, code, shown) => {
  const { page, scanner } = work.device;
  const before = await page.getByRole('region', { name: 'Count' }).textContent();
  await scanner.paste(page, code);
  await run.says.getByText('Code is not known').waitFor();
  await sheet.open();
  expect(await sheet.read.textContent()).toMatch(shown);
  // It slides in.
  await expect.poll(() => sheet.bottom()).toBe(720);
  expect(await sheet.top()).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await sheet.press(/^Scan again/);
  await sheet.sheet.waitFor({ state: 'detached' });
  expect(await page.getByRole('region', { name: 'Count' }).textContent()).toBe(before);
  expect(work.device.faults.take()).toEqual([]);
});

test('a typed code says why, and counts only with its second proof', async () => {
  const { page, scanner } = work.device;
  const type = async (code: string): Promise<void> => {
    await page.getByRole('button', { name: 'Type code' }).click();
    await page.getByRole('textbox', { name: 'Type the code' }).focus();
    await scanner.type(page, code, fingersMs);
    await page.getByRole('button', { name: 'Use this code' }).click();
  };
  await type(gtin.mug);
  await sheet.because('Scanner does not work');
  await sheet.press('None of these');
  await run.says.getByText('That does not match').waitFor();
  await run.counted(1, 6).waitFor();
  await type(gtin.mug);
  await sheet.because('Scanner does not work');
  await sheet.tap('mug');
  await run.counted(2, 6).waitFor();
  // Without a code at all, the last digits of one that is known.
  await run.press('More');
  await sheet.press(/^Cannot scan it/);
  await sheet.because('No label');
  await sheet.press('Type the last four digits');
  for (const digit of gtin.mug.slice(-4)) await sheet.press(digit);
  await sheet.press('Use these digits');
  await run.counted(3, 6).waitFor();
});

test('cards with commands drive the screen: problem, next, undo and sign out', async () => {
  const { page, scanner } = work.device;
  await scanner.scan('%CMD:PROBLEM');
  await sheet.sheet.getByRole('heading', { name: 'What do you need?' }).waitFor();
  await run.scanFor('%CMD:NEXT', 'All 6 counted');
  expect(await sheet.sheet.count()).toBe(0);
  await page.getByRole('region', { name: /^Put 6 pieces/ }).waitFor();
  await run.scanFor('%CMD:UNDO', 'Last scan undone');
  await run.counted(3, 6).waitFor();
  await run.nextTrigger();
  await run.scanFor('%CMD:NEXT', 'All 6 counted');
  await run.press('Undo');
  await run.counted(3, 6).waitFor();
  await scanner.scan('%CMD:LOGOUT');
  await page.getByText('Scan your badge').waitFor();
  // The run and what is in the hand stay.
  await new SignInPage(work.device).signIn(ana);
  await run.counted(3, 6).waitFor();
  expect(work.device.faults.take()).toEqual([]);
});
