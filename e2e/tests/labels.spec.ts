import { TestPrinter } from '@floorhand/server/effects/testing/test-printer';
import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { sam } from '../fixtures/staff.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const tablet = { width: 1180, height: 820 };
/** A person types; faster than this it is a scanner. */
const typing = { delay: 90 };

test('a supervisor adds a printer, and what is owed comes out of it once', async () => {
  await using printer = await TestPrinter.start();
  printer.fault = { isOutOfPaper: true };
  await using floor = await PickingFloor.open([]);
  await using desk = await Handheld.start({ url: floor.server.url, viewport: tablet });
  const signIn = new SignInPage(desk);
  await signIn.join(floor.code());
  await signIn.signIn(sam);
  const { page } = desk;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const tab = (name: string) => page.getByRole('radio', { name, exact: true });
  const look = async (name: string): Promise<void> => {
    const folder = process.env['SCREENS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
  };
  await page.getByRole('link', { name: 'Labels' }).click();
  await tab('Printers').click();
  await look('printers-none');
  await button('Add a printer').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill('Zebra dock');
  await sheet.getByLabel('Address').pressSequentially('127.0.0.1', typing);
  await sheet.getByLabel('Port').clear();
  await sheet.getByLabel('Port').pressSequentially(String(printer.port), typing);
  await look('printer-sheet');
  await sheet.getByRole('button', { name: 'Save printer' }).click();
  await page.getByText(`127.0.0.1:${printer.port}`).waitFor();
  await button('Test print').click();
  await look('printers');

  await tab('Owed').click();
  await page.getByText('Zebra dock is out of paper. Put some in.').waitFor();
  await look('owed');
  printer.fault = {};
  await page.getByText('No label is owed').first().waitFor({ timeout: 30_000 });
  expect(printer.texts).toEqual(['TEST']);

  await tab('Print labels').click();
  await tab('R').click();
  await page.getByRole('figure', { name: 'Preview' }).getByRole('img', { name: 'R-01-01-1' }).waitFor();
  await button(/^Print 480 labels$/).waitFor();
  await look('make-bins');
  await tab('Articles').click();
  const search = page.getByRole('searchbox', { name: 'Article' });
  await search.pressSequentially('nothing like it', typing);
  await page.getByText('No article is called').waitFor();
  await search.clear();
  await search.pressSequentially('22632', typing);
  await look('make-articles-found');
  await page.getByRole('button', { name: /HAND WARMER RED POLKA DOT/ }).click();
  await page.getByRole('figure', { name: 'Preview' }).getByRole('img').waitFor();
  await tab('3 × 8').click();
  await look('make-article');
  await button(/^Print 1 label$/).click();
  await expect.poll(() => printer.texts.length, { timeout: 30_000 }).toBe(2);
  const [, product] = printer.texts;
  await tab('New numbers').click();
  await page.getByLabel('How many').clear();
  await page.getByLabel('How many').pressSequentially('3', typing);
  await look('make-plates');
  await button(/^Reserve 3 numbers and print$/).click();
  await expect.poll(() => printer.texts.length, { timeout: 30_000 }).toBe(5);
  // Its name goes on in a second line.
  expect(product).toMatch(/^HAND WARMER/);
  expect(printer.texts.slice(2)).toEqual(['P-1001', 'P-1002', 'P-1003']);
  await page.getByText('3 labels are asked for').waitFor();
  await tab('Owed').click();
  await page.getByText('No label is owed').first().waitFor();
  expect(desk.faults.take()).toEqual([]);
});
