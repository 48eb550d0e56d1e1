import { putawayTaskDocument } from '@floorhand/domain/jobs/putaway-task';
import { receiptDocument, receiptLineDocument } from '@floorhand/domain/jobs/receiving/state';
import { announced, declared } from '@floorhand/domain/testing/receiving-floor';
import { gtin, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { documents, readBooks, readDiscrepancies } from '../fixtures/books.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { asLines } from '../fixtures/physical-floor.ts';
import type { Person } from '../fixtures/staff.ts';
import { ReceivingPage } from '../page-models/receiving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const rosa: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };
const noor: Person = { badge: 'B-3002', pin: '1234', name: 'Noor Haddad', role: 'receiver' };

const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(2, 10).replaceAll('-', '');
const cream = (lot: string, expiry = inAYear): string => `(01)0${gtin.cream}(17)${expiry}(10)${lot}`;

async function atWork(url: string, code: string, person: Person): Promise<Handheld> {
  const device = await Handheld.start({ url });
  await new SignInPage(device).joinAs(person, code);
  await device.allSent();
  await device.installed();
  return device;
}

test('pallets: one as listed, one counted in a dead spot, and what does not fit goes its own way', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [rosa],
    devices: 1,
    goods: [
      stock('A-01-1', ['luma:phone', 1], { serial: 'SN-1' }),
      announced(
        'ASN-1',
        [
          ['luma:mug', 48, { tolerancePercent: 0 }],
          ['luma:cream', 6],
          ['luma:phone', 2],
        ],
        { trusted: true, verifyEvery: 2, named: { 'P-201': [declared('luma:mug', 24)] } },
      ),
    ],
  });
  const { server } = warehouse;
  await using device = await atWork(server.url, warehouse.code(), rosa);
  const page = new ReceivingPage(device);
  await page.begin();
  await page.checkIn('R-01', 'D-ASN-1');

  // As listed, with a network.
  await page.scanFor(gtin.mugCase, 'Scan a pallet first');
  await page.scanFor('P-201', 'P-201 is on the list');
  await page.pressFor('Accept as listed', 'P-201 is accepted');
  await device.allSent();

  // The next one in a dead spot: lot and expiry come from the code.
  await device.setNetwork('offline');
  await page.scanFor('P-202', 'P-202 is open');
  await page.scanFor(cream('K2619'), '1 counted');
  await page.filled.filter({ hasText: 'K2619' }).waitFor();
  await page.scanFor(cream('OLD', '200101'), 'This one has expired');
  await page.pressFor(/^Set 1 aside/, 'Scan a pallet on hold');
  await page.scanFor('P-301', '1 on hold');
  // A phone that the stock list had; the device knows its place without a network.
  await page.scanFor(`(01)0${gtin.phone}(21)SN-1`, 'Already scanned', 'SN-1 is at A-01-1');
  await page.scanFor(`(01)0${gtin.phone}(21)SN-2`, '1 counted');
  await page.splitDamage('Wet', 'SN-2');
  await page.scanFor('P-302', '1 on hold');
  await page.scanFor(gtin.mugCase, '+12');
  await page.scanFor(gtin.mugCase, 'All of it is here');
  await page.counted(48).waitFor();
  await page.scanFor(gtin.mugCase, '12 more than ordered');
  await page.pressFor('Send back', '12 sent back');
  await page.splitDamage('Crushed');
  await page.pressFor('Next pallet', 'P-202 is closed');

  // The tab dies; nothing is lost with it. The truck is empty: a cream and a phone are missing.
  await device.crashTab();
  await device.open('/receive/luma%3AASN-1~1');
  await page.endLoad();
  await page.variance('luma mug', '48 of 48').waitFor();
  await page.variance('luma cream', '2 of 6').click();
  await page.choose('Was not loaded');
  await device.page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.variance('luma cream', 'Was not loaded').waitFor();
  // The phones are read again: one more stood by the damaged one.
  await page.variance('luma phone', '1 of 2').click();
  await page.pressFor(/^Scan the numbers again/, 'Scan every number');
  await page.scanFor(`(01)0${gtin.phone}(21)SN-2`, '1 of 1 read');
  await page.scanFor(`(01)0${gtin.phone}(21)SN-3`, 'New here');
  await page.pressFor(/^Save: 2 there, 0 missing/, '2 there, 0 missing');
  await page.variance('luma phone', '2 of 2').waitFor();
  await page.variance('luma cream', 'Was not loaded').waitFor();
  await page.driverSigns('Disputes the count');
  await device.page.getByText('Disputes the count · signed').waitFor();
  await page.choose('Comes later');
  await page.press('Close the load');
  await device.page.getByText('Load is closed').waitFor();

  await device.setNetwork('online');
  await device.allSent();
  expect(asLines(await readBooks(server.dataFolder))).toEqual([
    'hu:P-201 luma:mug 24',
    'hu:P-202 luma:cream 1',
    'hu:P-202 luma:mug 23',
    'hu:P-301 luma:cream 1',
    'hu:P-302 luma:mug 1',
    'hu:P-302 luma:phone 2',
    'loc:A-01-1 luma:phone 1',
  ]);
  const tasks = await documents(server.dataFolder, putawayTaskDocument);
  expect(tasks.map(({ key }) => key).toSorted()).toEqual(['P-201', 'P-202', 'P-301', 'P-302']);
  const cards = await readDiscrepancies(server.dataFolder);
  expect(cards.map(({ type }) => type).toSorted()).toEqual([
    'count_disputed',
    'damaged_goods',
    'damaged_goods',
    'goods_refused',
    'unsellable_received',
  ]);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  expect(device.faults.take()).toEqual([]);
});

test('a container: two people tally it offline, on two pallets and on one, and their counts are one sum', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [rosa, noor],
    devices: 2,
    goods: [announced('ASN-7', [['luma:mug', 360]], { loadType: 'loose_cartons' })],
  });
  const { server } = warehouse;
  await using first = await atWork(server.url, warehouse.code(), rosa);
  await using second = await atWork(server.url, warehouse.code(), noor);
  const [one, two] = [new ReceivingPage(first), new ReceivingPage(second)];
  await two.begin();
  await two.press(/^ASN-7/);
  await second.page.getByText('Scan the door first').waitFor();
  await one.begin();
  await one.checkIn('R-01', 'D-ASN-7');
  await first.allSent();
  // What a colleague has begun meanwhile is gone on with, and not begun again.
  await second.page.getByText('ASN-7 is being received').waitFor();
  await two.press('Join in');
  await second.page.getByText('Scan a pallet').waitFor();
  await second.allSent();
  await Promise.all([first.setNetwork('offline'), second.setNetwork('offline')]);

  await one.scanFor('P-101', 'P-101 is open');
  for (let n = 0; n < 3; n++) await one.scanFor(gtin.mugCase, '+12');
  await one.pressFor('+10', '+120');
  await one.tally(13, 30).waitFor();
  await one.pressFor('Next pallet', 'P-101 is closed');
  await one.scanFor('P-103', 'P-103 is open');
  await one.scanFor(gtin.mugCase, '+12');

  await two.scanFor('P-102', 'P-102 is open');
  for (let n = 0; n < 4; n++) await two.scanFor(gtin.mugCase, '+12');
  await two.scanFor('P-103', 'P-103 is open');
  await two.scanFor(gtin.mugCase, '+12');
  await two.tally(5, 30).waitFor();

  await Promise.all([first.setNetwork('online'), second.setNetwork('online')]);
  await first.allSent();
  await second.allSent();
  await one.tally(19, 30).waitFor();
  await two.tally(19, 30).waitFor();
  expect(asLines(await readBooks(server.dataFolder))).toEqual([
    'hu:P-101 luma:mug 156',
    'hu:P-102 luma:mug 48',
    'hu:P-103 luma:mug 24',
  ]);
  expect(await documents(server.dataFolder, receiptDocument)).toHaveLength(1);
  const [line] = await documents(server.dataFolder, receiptLineDocument);
  expect(receiptLineDocument.schema.parse(line?.body)).toMatchObject({ cartons: 19, good: 228 });
  expect(await readDiscrepancies(server.dataFolder)).toEqual([]);
  expect([...first.faults.take(), ...second.faults.take()]).toEqual([]);
});
