import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readBooks, stockKey } from '../fixtures/books.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { languages, openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { unanswered } from '../fixtures/unanswered.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const tablet = { width: 1180, height: 820 };
const articles = [
  'Artikelnummer;Bezeichnung;EAN;Gewicht [kg];Charge;Bemerkung',
  'LB-1;Lavender balm;4012345678901;0,4;nein;neu',
  'LB-2;Rose balm;4006381333932;0,4;ja;',
  'LB-3;Mint balm;;zwei;nein;',
  ...Array.from({ length: 3000 }, (_, i) => `LB-${i + 10};Balm ${i};;0,${(i % 9) + 1};nein;`),
  '',
].join('\n');

/** Picks a file as a person does. */
async function choose(page: Page, file: string, content: string | Buffer): Promise<void> {
  writeFileSync(file, content);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles(file);
}

test('a supervisor imports files from the tablet, through a network that breaks, and keeps how they are read', async () => {
  const check = new ScreenCheck();
  await using warehouse = await furnishedWarehouse({ people: [ana, sam], devices: 1, goods: [] });
  const { server } = warehouse;
  const folder = server.dataFolder;
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  const { page } = desk;
  await page.getByRole('link', { name: 'Imports' }).click();
  await page.getByText('No file was imported yet').waitFor();
  await choose(page, join(folder, 'articles.xlsx'), 'PK');
  await page.getByText('A spreadsheet, not a CSV').waitFor();

  // The network goes before the file does.
  await desk.context.setOffline(true);
  await choose(page, join(folder, 'articles.csv'), articles);
  await page.getByText('It goes on by itself').waitFor();
  await check.look(page, 'imports-sending', 'desk');
  await desk.context.setOffline(false);

  await page.getByRole('radio', { name: 'Articles' }).click();
  const meaning = (column: string) => page.getByLabel(`${column}: Means`);
  await meaning('Artikelnummer').waitFor();
  const columns = ['Artikelnummer', 'Bezeichnung', 'EAN', 'Gewicht [kg]', 'Charge', 'Bemerkung'];
  expect(await Promise.all(columns.map((column) => meaning(column).inputValue()))).toEqual([
    'sku',
    'name',
    'unitBarcode',
    'weight',
    'lot',
    '',
  ]);
  await page.getByText('Choose the brand of this file.').waitFor();
  await page.getByLabel('Brand', { exact: true }).selectOption('luma');
  await page.getByLabel('Weights in').selectOption('kg');
  await check.look(page, 'imports-columns', 'desk');
  await page.getByLabel('Name of the map').fill('German articles');
  await page.getByRole('button', { name: 'Keep these columns' }).click();
  await page.getByText('It is proposed for the next file like this').waitFor();

  await page.getByRole('button', { name: 'Check the file' }).click();
  const row = (text: string) => page.getByRole('row', { name: text });
  await row('The check digit is wrong').getByText('EAN: “4006381333932”').waitFor();
  await row('No number as written here').getByText('Gewicht [kg]: “zwei”').waitFor();
  await check.look(page, 'imports-checked', 'desk');
  const lines = page.getByRole('button', { name: 'Download these lines' });
  await unanswered(desk, 'imports/*/aside', async () => {
    await lines.click();
    await page.getByText('The server did not answer. Try again.').waitFor();
  });
  const [download] = await Promise.all([page.waitForEvent('download'), lines.click()]);
  expect(download.suggestedFilename()).toBe('articles-Set aside.csv');
  await page.getByRole('button', { name: 'Change the columns' }).click();
  await meaning('Charge').selectOption('');
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByRole('button', { name: 'Import 3,001 lines' }).click();
  await page.getByText('Imported by').waitFor();
  await page.getByText('3,001 new articles').waitFor();
  await check.look(page, 'imports-done', 'desk');

  // Stock: an expired unit is set aside, or goes to quarantine.
  const stock = 'Bin;Item;Qty\nA-01-1;LB-1;12\nA-01-1;LB-999999;1\n';
  await page.getByRole('button', { name: 'All files' }).click();
  await choose(page, join(folder, 'stock.csv.gz'), gzipSync(Buffer.from(stock)));
  await page.getByRole('radio', { name: 'Stock' }).click();
  await page.getByLabel('Brand', { exact: true }).selectOption('luma');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await row('No such article').getByText('Line 3').waitFor();
  await page.getByRole('button', { name: 'Import 1 line' }).click();
  await page.getByText('Imported by').waitFor();
  expect(Object.fromEntries(await readBooks(folder))).toEqual({ [stockKey('loc:A-01-1', 'luma:LB-1')]: 12 });

  // The same file again: said at once, and read as was kept.
  await page.getByRole('button', { name: 'All files' }).click();
  await choose(page, join(folder, 'again.csv'), articles);
  await page.getByText('This file was imported before').waitFor();
  await page.getByRole('radio', { name: 'Articles' }).click();
  await page.getByText('Matched by the kept map “German articles”').waitFor();
  const again = new URL(page.url()).pathname;
  for (const language of languages)
    for (const theme of language === 'th' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme: theme });
      await openIn(page, language, '/supervisor/imports');
      await page.locator('.fh-table tbody tr').nth(2).waitFor();
      await check.look(page, `imports-list-${language}-${theme}`, 'desk');
      await openIn(page, language, again);
      await page.locator('.imp-what [role=radio]').nth(1).click();
      await page.locator('.fh-table select').first().waitFor();
      await check.look(page, `imports-match-${language}-${theme}`, 'desk');
    }
  expect(check.problems).toEqual([]);
  expect(desk.faults.take()).toEqual([]);
}, 240_000);
