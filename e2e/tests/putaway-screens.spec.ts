import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { JobScreens } from '../fixtures/job-screens.ts';
import { practiceWarehouse } from '../fixtures/practice-warehouse.ts';
import { ana } from '../fixtures/staff.ts';
import { PutawayPage } from '../page-models/putaway-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

test('every putaway screen fits 360 x 720 in every language', async () => {
  await using warehouse = await practiceWarehouse({ people: [ana], devices: 1 });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const { page } = device;
  const putaway = new PutawayPage(device);
  const screens = new JobScreens({ device, job: putaway, name: 'putaway', path: '/putaway' });
  const sheet = screens.sheet(-1);
  /** The sheet behind a row of "More". */
  const behind = (row: number) => async (): Promise<void> => {
    await sheet();
    await page.locator('.fh-sheet .fh-row').nth(row).click();
    await page.locator('.fh-sheet :is(.fh-row, .fh-stepper, .ph-slot)').first().waitFor();
  };

  await new SignInPage(device).joinAs(ana, warehouse.code());
  await putaway.begin();
  await screens.look('load');
  await putaway.scanFor('P-2001', 'On your trolley');
  await putaway.scanFor('P-2002', 'On your trolley too');
  await screens.look('bin');
  await screens.look('unknown', screens.said('NO-SUCH-CODE', 'wrong'));
  await screens.look('wrong-place', screens.said('ST-PACK-1', 'wrong'));
  await screens.look('wrong-bin', screens.said('A-03-02-1', 'wrong'));
  await screens.look('instead', screens.said('H-14-03-2', 'asks'));
  await screens.look('more', sheet);
  await screens.look('list', behind(0));
  await screens.look('blocked', behind(1));
  await screens.look('difference', behind(4));
  await screens.look('damage', behind(5));
  await screens.look('labels', behind(6));
  await behind(6)();
  await putaway.pressFor(/^Print a bin label/, 'Label is ordered');
  await screens.look('label-code', async () => {
    await behind(6)();
    await page.locator('.fh-sheet .fh-row').nth(2).click();
    await page.locator('.lb-room > svg').waitFor();
  });
  await screens.look('label-check', async () => {
    await behind(6)();
    await page.locator('.fh-sheet .fh-row').nth(3).click();
    await page.locator('.fh-sheet .fh-scan').waitFor();
    await putaway.scan('P-2001');
    await page.locator('.fh-sheet .fh-scan[data-state=wrong]').waitFor();
  });
  const bin = await putaway.readTarget();
  await putaway.scanFor(bin, 'Right bin');
  await screens.look('goods');
  await putaway.pressFor('Undo', 'Last step undone');
  await putaway.scanFor('P-2001', 'On your trolley already');
  const oil = await putaway.readTarget();
  await putaway.scanFor(oil, 'Right bin', 'Put it here instead?');
  await putaway.scanFor('P-2001', 'Right goods');
  await screens.look('quantity');
  await putaway.scanFor(oil, 'Put away', 'Part is put away');
  await screens.look('take-back', screens.sheet(1));
  expect(screens.check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);
