import { calibrationText } from '@floorhand/scan';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { readCommands, readPicture } from '../fixtures/read-picture.ts';
import { ana } from '../fixtures/staff.ts';
import { ScannerTestPage } from '../page-models/scanner-test-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { handheldViewport } from '../runner/browser.ts';

const square = calibrationText('square');
/** US keys read as German, as far as the badge and the test code need them. */
const german = { y: 'z', z: 'y', Y: 'Z', Z: 'Y', ']': '+', '-': 'ß', '/': '-', ':': 'Ö', '+': '#' };

let floor: PickingFloor;
let device: Handheld;
let trial: ScannerTestPage;

beforeAll(async () => {
  floor = await PickingFloor.open([ana], []);
  device = await floor.device();
  trial = new ScannerTestPage(device);
  await device.installed();
  await trial.open();
});
afterAll(async () => {
  await device[Symbol.asyncDispose]();
  await floor[Symbol.asyncDispose]();
});

test('the test code on the screen is one that scanners read', async () => {
  expect(await readPicture(await trial.testCode.screenshot())).toEqual([square]);
});

test('a scanner that needs nothing, before anybody has signed in', async () => {
  await device.scanner.scan(square);
  await trial.verdict('Scanner is ready').waitFor();
  for (const finding of [
    'Comes as key presses',
    'Ends with Enter',
    'Symbol identifier is on',
    'Separators come as Ctrl+]',
    'Keyboard layout fits',
  ]) {
    await trial.finding(finding).waitFor();
  }
  expect(await trial.received.textContent()).toBe(square.replace('\x1d', '‹GS›'));
  expect(await trial.events.first().textContent()).toMatch(/^keydown Enter Enter/);
});

test('every way of delivery is told from the others', async () => {
  const { scanner, page } = device;
  await scanner.insert(square);
  await trial.finding('Comes from an input method').waitFor();
  await trial.finding('Ends with nothing').waitFor();
  await scanner.compose(square);
  await trial.finding('Comes as a composition').waitFor();
  await scanner.paste(page, square);
  await trial.finding('Comes as a paste').waitFor();
  await scanner.scan(square, { separator: 'altCode', end: 'Tab' });
  await trial.finding('Separators come as Alt+0029').waitFor();
  await trial.finding('Ends with Tab').waitFor();
  await scanner.scan(square, { separator: { substitute: '~' } });
  await trial.finding('Separators come as ~').waitFor();
  await scanner.scan(square, { separator: { substitute: '' } });
  await trial.finding('Separators do not come').waitFor();
  await trial.verdict('Set up the scanner').waitFor();
});

test('fingers are no scanner', async () => {
  await device.scanner.type(device.page, 'not a scan', 120);
  await trial.verdict('Too slow for a scan').waitFor();
});

test('a moved layout is put right from now on, and also after a start without a network', async () => {
  const { scanner } = device;
  await scanner.scan(square, { layout: german });
  await trial.verdict('Save the settings').waitFor();
  await trial.finding('Scanner and device differ in layout').waitFor();
  await trial.save();
  await trial.verdict('Scanner is ready').waitFor();
  await trial.back();
  await scanner.scan(ana.badge, { layout: german });
  await device.page.getByText('Enter your PIN').waitFor();

  await device.setNetwork('offline');
  await device.open();
  await device.page.getByText('No badge? Enter your number').waitFor();
  await device.scanner.scan(ana.badge, { layout: german });
  await device.page.getByText('Enter your PIN').waitFor();
  await device.page.reload();
  await trial.open();
  await device.page.getByRole('button', { name: 'Use standard' }).click();
  await trial.back();
  await device.scanner.scan(ana.badge, { layout: german });
  await device.page.getByText('That is not a badge').waitFor();
  await device.setNetwork('online');
});

test('the set-up page is there without a network, and prints', async () => {
  const { page } = device;
  await device.setNetwork('offline');
  await page.reload();
  await trial.open();
  await page.getByRole('button', { name: 'Set-up page' }).click();
  await page.getByRole('heading', { name: 'Scanner set-up' }).waitFor();
  for (const vendor of [
    'Zebra handheld',
    'Honeywell handheld',
    'Zebra hand scanner',
    'Honeywell hand scanner',
  ]) {
    await page.getByRole('region', { name: vendor }).waitFor();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const codes = await page.getByRole('img', { name: 'Test code' }).all();
  const read = await Promise.all(codes.map(async (code) => readPicture(await code.screenshot())));
  expect(read).toEqual([[square], [calibrationText('bars')]]);
  await page.setViewportSize(handheldViewport);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('img', { name: 'Test code' }).count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await device.setNetwork('online');
});

test('from the device sheet the way leads there and back', async () => {
  const { page } = device;
  await page.goto(new URL('/', page.url()).href);
  await new SignInPage(device).signIn(ana);
  await page.goto(new URL('/sync', page.url()).href);
  await trial.open();
  await device.scanner.scan(square);
  await trial.verdict('Scanner is ready').waitFor();
  await trial.back();
  await page.getByRole('heading', { name: 'Sync and device' }).waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('the set-up page has the orders that a scanner takes, large enough to scan', async () => {
  await using desk = await Handheld.start({ url: floor.server.url, viewport: { width: 1280, height: 800 } });
  await desk.open('/scanner/setup');
  const { page } = desk;
  await page.locator('.fh-setup').waitFor();
  const codes = await page.getByRole('img', { name: /^Code for / }).all();
  const taken = [];
  for (const code of codes) taken.push(...(await readCommands(await code.screenshot())));
  expect(taken).toEqual(['PREBK2995C81.', 'VSUFCR.', 'KBDCAS2.']);
  await page.setViewportSize(handheldViewport);
  expect(await page.getByRole('img', { name: /^Code for / }).count()).toBe(0);
});
