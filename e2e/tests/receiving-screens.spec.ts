import { announced, declared, stored } from '@floorhand/domain/testing/receiving-floor';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { JobScreens } from '../fixtures/job-screens.ts';
import type { Person } from '../fixtures/staff.ts';
import { ReceivingPage } from '../page-models/receiving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const rosa: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };
const phone = (n: number): string => `(01)0${gtin.phone}(21)359102837465${n}`;
const cream = `(01)0${gtin.cream}(17)280414(10)K2619-04`;

test('every screen of receiving fits 360 x 720 in every language', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [rosa],
    devices: 1,
    goods: [
      announced(
        'ASN-20931',
        [
          ['luma:mug', 48],
          ['luma:cream', 30],
          ['luma:bowl', 10, { neededNow: true }],
          ['luma:phone', 12],
        ],
        {
          supplier: 'Oliveto Kalamata',
          trusted: true,
          verifyEvery: 2,
          expectedAt: new Date().toISOString(),
          named: { 'P-201': [declared('luma:mug', 24)] },
        },
      ),
      stored('bowl', { dangerous: true }),
      stored('phone', { temperature: 'frozen' }, { serial: true }),
      announced('ASN-7', [['luma:mug', 1440]], { loadType: 'loose_cartons', sampleEvery: 6 }),
    ],
  });
  await using device = await Handheld.start({ url: warehouse.server.url });
  const { page } = device;
  await new SignInPage(device).joinAs(rosa, warehouse.code());
  const receiving = new ReceivingPage(device);
  await device.allSent();
  const screens = new JobScreens({ device, job: receiving, name: 'receive' });
  const sheet = (index: number, row?: number) => async (): Promise<void> => {
    await screens.sheet(index)();
    if (row !== undefined) await page.locator('.fh-sheet .fh-row').nth(row).click();
    await page.locator('.fh-sheet .fh-btn, .fh-sheet .fh-row').first().waitFor();
  };

  await receiving.begin();
  await screens.look('dock');
  await screens.look('dock-unknown', screens.said('D-NOBODY', 'wrong'));
  await screens.look('arrive', async () => {
    await device.scanner.scan('D-ASN-20931');
    await page.getByRole('dialog').waitFor();
  });
  await receiving.checkIn('R-01', 'D-ASN-20931');
  await screens.look('unit');
  await receiving.scanFor('P-201', 'P-201 is on the list');
  await screens.look('declared');
  await receiving.pressFor('Count it', 'Count P-201');
  await screens.look('empty-unit');
  await receiving.scanFor(cream, '1 counted');
  await screens.look('item');
  await screens.look('details', screens.said(`(01)0${gtin.cream}(10)K2620`, 'asks'));
  await screens.look('expired', screens.said(`(01)0${gtin.cream}(17)200101(10)OLD`, 'asks'));
  await screens.look('other-brand', screens.said(`(01)0${gtin.tea}(17)280414(10)T1`, 'asks'));
  await screens.look('hazard', screens.said(gtin.shared, 'asks'));
  await screens.look('temperature', screens.said(phone(1), 'asks'));
  await screens.look('damage', sheet(0));
  await screens.look('more', sheet(2));
  await screens.look('layers', sheet(2, 0));
  await receiving.press('More');
  await receiving.press(/^Label is missing/);
  await page.getByRole('button', { name: 'Close, back to work' }).last().click();
  await screens.look('label-owed');
  await receiving.scanFor(phone(1), 'Measure the temperature');
  await receiving.measured('18', 'Below zero');
  await receiving.scanFor(phone(2), '1 counted');
  await screens.look('damage-serials', sheet(0));
  for (const n of [3, 4]) await receiving.scanFor(phone(n), '1 counted');
  await receiving.endLoad();
  await screens.look('ended');
  const again = async (): Promise<void> => {
    await receiving.variance('luma phone', '4 of 12').click();
    await page.getByRole('dialog').waitFor();
  };
  await screens.look('recount-sheet', again);
  await screens.look('recount-serials', async () => {
    await again();
    await receiving.pressFor(/^Scan the numbers again/, 'Scan every number');
    await receiving.scanFor(phone(2), '1 of 4 read');
    await receiving.scanFor(phone(9), 'New here');
  });
  await screens.look('driver', async () => {
    await page.locator('.fh-main .fh-list').last().locator('.fh-row').first().click();
    await page.getByRole('dialog').getByRole('img').waitFor();
  });
  await receiving.choose('Will not come');
  await receiving.press('Close the load');
  await page.getByText('A supervisor has to look').waitFor();
  await screens.look('awaiting');
  await receiving.press('Back to the doors');
  await receiving.checkIn('R-01', 'D-ASN-7');
  await receiving.scanFor('P-101', 'P-101 is open');
  for (let n = 0; n < 5; n++) await receiving.scanFor(gtin.mugCase, '+12');
  await screens.look('tally');
  await receiving.scanFor(gtin.mugCase, 'Open this carton');
  await screens.look('sample');
  expect(screens.check.problems).toEqual([]);
  expect(device.faults.take()).toEqual([]);
}, 240_000);
