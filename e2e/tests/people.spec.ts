import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { sam, type Person } from '../fixtures/staff.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const tablet = { width: 1180, height: 820 };

test('a supervisor hires somebody and joins a device, on which the new one signs in', async () => {
  await using floor = await PickingFloor.open([]);
  await using desk = await Handheld.start({ url: floor.server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, floor.code());
  const { page } = desk;
  await page.getByRole('navigation').getByText('People').click();
  await page.getByRole('button', { name: 'Hire somebody' }).click();
  const sheet = page.getByRole('dialog');
  const scanBadge = async (badge: string): Promise<void> => {
    await desk.scanner.scan(badge);
    await expect.poll(() => sheet.getByLabel('Badge').inputValue()).toBe(badge);
  };
  await sheet.getByLabel('Name').fill('Ion Ionescu');
  await scanBadge(sam.badge);
  await sheet.getByRole('button', { name: 'Hire somebody' }).click();
  await sheet.getByText('Somebody else has this badge').waitFor();
  await scanBadge('B-3001');
  await sheet.getByRole('button', { name: 'Hire somebody' }).click();
  await sheet.getByText('Papers for Ion Ionescu').waitFor();
  const pin = (await sheet.locator('dd').last().textContent()) ?? '';
  expect(pin).toMatch(/^\d{4}$/);
  await sheet.getByRole('button', { name: 'Handed over' }).click();
  await page.getByRole('cell', { name: 'Ion Ionescu' }).waitFor();

  await page.getByRole('navigation').getByText('Devices').click();
  await page.getByRole('button', { name: 'Add a device' }).click();
  const code = (await sheet.locator('.fh-code-cap span').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  await using handheld = await Handheld.start({ url: floor.server.url });
  await handheld.page.getByText('Join this building').first().waitFor();
  await handheld.scanner.scan(code);
  const ion: Person = { badge: 'B-3001', pin, name: 'Ion Ionescu', role: 'picker' };
  await new SignInPage(handheld).signIn(ion);
  await handheld.page.getByRole('heading', { name: ion.name }).waitFor();
  expect([...desk.faults.take(), ...handheld.faults.take()]).toEqual([]);
});
