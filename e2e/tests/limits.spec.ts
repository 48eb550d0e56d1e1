import { siteDocument } from '@floorhand/domain/layout/location';
import { pickFaceDocument } from '@floorhand/domain/layout/pick-face';
import { bulkBin, reserve } from '@floorhand/domain/testing/replenish-floor';
import { expect, test } from 'vitest';
import { documents } from '../fixtures/books.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

/** Reserve is no place to pick from, and one bin is kept for another brand. */
const faces = [...reserve, bulkBin('C-05-1', { kind: 'pick', brand: 'nord' })];
const tablet = { width: 1180, height: 820 };

test('a supervisor sets what brands and the building let pass, and whose brands somebody sees', async () => {
  const check = new ScreenCheck();
  await using warehouse = await furnishedWarehouse({ people: [ana, sam], devices: 1, goods: faces });
  const { server } = warehouse;
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  const { page } = desk;
  const sheet = page.getByRole('dialog');
  const openLimits = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Counts' }).click();
    await page.getByRole('button', { name: 'Limits' }).click();
    await sheet.getByRole('radio', { name: 'The building' }).waitFor();
  };
  /** Slower than a scanner: numbers that follow one another faster are taken for a scan, and the field gets back what it held. */
  const write = async (label: string, text: string): Promise<void> => {
    await page.waitForTimeout(250);
    await sheet.getByLabel(label).fill(text);
    await page.waitForTimeout(250);
  };
  /** A code as long as a label's is typed by a person key by key. */
  const typeBin = async (text: string): Promise<void> => {
    await sheet.getByLabel('Pick bin').fill('');
    await sheet.getByLabel('Pick bin').pressSequentially(text, { delay: 80 });
  };
  const save = sheet.getByRole('button', { name: 'Save' });
  await openLimits();
  await write('Class A:', '200');
  await sheet.getByText('The days of A must not be above those of B, nor those of B above C.').waitFor();
  await write('Class A:', '0');
  await sheet.getByText('Write a whole number from 1 to 1,000.').waitFor();
  await write('Class A:', '14');
  await save.click();
  await sheet.getByText('Every device hears of it').waitFor();

  await sheet.getByRole('radio', { name: 'Trolleys' }).click();
  await write('Pick faces in one trip', '41');
  await sheet.getByText('Write a whole number from 1 to 40.').waitFor();
  await write('Pick faces in one trip', '5');
  await save.click();
  await sheet.getByText('Every device hears of it').waitFor();

  await sheet.getByRole('radio', { name: 'Luma' }).click();
  await write('Second person counts from', '-3');
  await sheet.getByText('Write a whole number from 1 to 100,000.').waitFor();
  await write('Second person counts from', '4');
  await write('Difference of a load, in units', '6');
  await write('More than ordered', '5');
  await save.click();
  await sheet.getByText('Every device hears of it').waitFor();

  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await openIn(page, 'en', '/supervisor/counts');
    await page.locator('.fh-bar .fh-btn').first().click();
    await sheet.getByRole('radio').first().waitFor();
    await check.lookInAll(page, `limits-building-${theme}`, 'desk');
    await sheet.getByRole('radio').nth(1).click();
    await check.lookInAll(page, `limits-trolleys-${theme}`, 'desk');
    await sheet.getByRole('radio').nth(2).click();
    await check.lookInAll(page, `limits-brand-${theme}`, 'desk');
  }
  await page.emulateMedia({ colorScheme: 'light' });

  await openIn(page, 'en', '/supervisor/counts');
  await openLimits();
  await sheet.getByRole('radio', { name: 'Luma' }).click();
  const labels = [
    'Second person counts from',
    'Difference of a load, in units',
    'More than ordered',
    'Less than ordered',
    'Keypad from',
  ];
  expect(await Promise.all(labels.map((label) => sheet.getByLabel(label).inputValue()))).toEqual([
    '4',
    '6',
    '5',
    '0',
    '5',
  ]);
  await openIn(page, 'en', '/supervisor/people');
  await page.getByRole('cell', { name: ana.name }).click();
  await sheet.getByRole('checkbox', { name: 'Luma' }).waitFor();
  await check.look(page, 'person-brands', 'desk');
  await sheet.getByRole('checkbox', { name: 'Luma' }).click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: ana.name }).getByText('Luma').waitFor();

  await desk.allSent();
  const [site] = await documents(server.dataFolder, siteDocument);
  expect(site?.body).toMatchObject({
    countDays: { A: 14, B: 90, C: 180 },
    trolley: { tasks: 5, kilograms: 150, litres: 600 },
  });

  // A new pick bin: an article by its name, and a bin that may be one.
  await page.getByRole('link', { name: 'Waves' }).click();
  await page.getByRole('button', { name: 'Fill up' }).click();
  await page.getByRole('button', { name: 'New pick bin' }).click();
  await write('Article', 'mug');
  await sheet.getByRole('button', { name: /luma mug/ }).click();
  await sheet.getByText('Say which bin it is picked from.').waitFor();
  await typeBin('A-01-5');
  await sheet.getByText('A-01-5 is no bin for picking.').waitFor();
  // A bin is scanned as well as typed.
  await desk.scanner.scan('C-05-1');
  await sheet.getByText('Not allowed in C-05-1. Bin of another brand').waitFor();
  await typeBin('a-01-1');
  await sheet.getByRole('button', { name: 'One more' }).first().click();
  await check.lookInAll(page, 'new-face', 'desk');
  for (const _ of [1, 2, 3]) await sheet.getByRole('button', { name: 'One more' }).last().click();
  await save.click();
  await page.getByRole('button', { name: /mug.*A-01-1.*0 there, from 1 to 15/ }).waitFor();
  await desk.allSent();
  expect((await documents(server.dataFolder, pickFaceDocument)).map(({ body }) => body)).toEqual([
    { locationId: 'A-01-1', skuId: 'luma:mug', min: 1, max: 15 },
  ]);
  expect(check.problems).toEqual([]);
  expect(desk.faults.take()).toEqual([]);
}, 180_000);
