import { handlingUnitRegistered } from '@floorhand/domain/handling-units/handling-unit';
import { varianceDocument } from '@floorhand/domain/jobs/counting/state';
import { countRequested, countRequestDocument } from '@floorhand/domain/stock/count-request';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { uuid } from '@floorhand/domain/testing/world';
import { expect, test } from 'vitest';
import { documents, readBooks, readDiscrepancies } from '../fixtures/books.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { ana, ben, sam, type Person } from '../fixtures/staff.ts';
import { CountingPage } from '../page-models/counting-page.ts';
import { DeskPage } from '../page-models/desk-page.ts';
import { HomePage } from '../page-models/home-page.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const tablet = { width: 1180, height: 820 };
const olga: Person = { badge: 'B-1002', pin: '5555', name: 'Olga Maj', role: 'supervisor' };

/** Somebody found less there, and asked for a count. */
const asked = (locationId: string, skuId: string, n: number) =>
  countRequested.create({
    locationId,
    skuId,
    reason: 'short',
    seenQuantity: 1,
    raisedBy: ben.badge,
    at: '2026-03-04T06:00:00.000Z',
    commandId: uuid(n),
  });

/** The only run, of one stop. */
async function pickMugs(device: Handheld, units: number): Promise<void> {
  const run = new RunPage(device);
  await new HomePage(device).startPicking();
  await run.cart.waitFor();
  await run.scanFor('T-101', 'Cart is ready');
  await run.scanFor('A-01-1', 'Right bin');
  await run.scanFor(gtin.mug, 'Right item');
  await run.takeAll(units);
  await run.nextTrigger();
  await run.scanFor('T-101', 'Stop done', 'All picked');
  await device.allSent();
}

test('a bin is counted blind, again without a network, and approved by somebody who did not count it', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [ana, sam, olga],
    devices: 3,
    goods: [
      stock('A-01-1', ['luma:mug', 30]),
      stock('B-01-1', ['luma:cream', 6], { lot: 'L1', expiry: '2029-06-01' }),
      asked('A-01-1', 'luma:mug', 1),
    ],
  });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  await new SignInPage(device).joinAs(ana, warehouse.code());
  const count = new CountingPage(device);
  await count.begin();
  await count.sentTo('A-01-1');
  await count.main.getByText('Less was there').waitFor();
  await count.scanFor(gtin.mug, 'Scan the bin first');
  await count.scanFor('S-01', 'Count S-01 instead?');
  await count.scanFor('A-01-1', 'Count this bin');
  await count.scanFor(gtin.phone, 'Not this product');
  await count.scanFor('NO-SUCH-CODE', 'Code is not known');
  await count.scanFor(gtin.mug, 'Counted');
  await count.scanFor(gtin.mugCase, '+12');
  await count.pressFor('Undo', 'Last step undone');
  await count.type(27);
  // The record has 30 of them; the screen that counts must not say so.
  expect(await count.main.innerText()).not.toContain('30');
  await device.allSent();
  await device.installed();

  await device.setNetwork('offline');
  await count.scanFor('A-01-1', 'Bin is counted');
  // Three are missing: little, so the same person looks once more, and the battery does not matter.
  await count.main.getByText('Please look once more').waitFor();
  await count.scanFor('A-01-1', 'Count this bin');
  await count.scanFor(gtin.mug, 'Counted');
  await count.type(20);
  await device.pullBattery();
  await device.switchOn('offline');
  await device.open();
  await count.begin();
  await count.type(27);
  await count.pressFor('All counted', 'Bin is counted');

  // A bin nobody asked for, with what does not belong there.
  await count.nothingToCount.waitFor();
  await count.scanFor('B-01-1', 'Count this bin');
  await count.scanFor(`(01)0${gtin.cream}(10)L1`, 'Counted');
  await count.type(6);
  await count.scanFor(gtin.cream, 'Counted');
  await count.pressFor('Undo', 'Last step undone');
  await count.scanFor(`(01)0${gtin.phone}(21)SN-1`, 'Counted');
  await count.scanFor(`(01)0${gtin.phone}(21)SN-1`, 'Counted already');
  await count.pressFor('All counted', 'Bin is counted');
  await device.setNetwork('online');
  await device.allSent();

  expect(Object.fromEntries(await readBooks(server.dataFolder))).toEqual({
    'loc:A-01-1 luma:mug': 30,
    'loc:B-01-1 luma:cream': 6,
  });
  expect(await documents(server.dataFolder, countRequestDocument)).toEqual([]);
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  await new DeskPage(desk).goTo('Counts');
  await desk.page
    .getByRole('region', { name: 'To approve' })
    .getByRole('button', { name: /A-01-1.*−3/ })
    .click();
  const looks = desk.page.getByRole('region', { name: 'Who counted what' });
  await expect.poll(() => looks.getByRole('row').count()).toBe(3);
  await looks.getByRole('cell', { name: '−3' }).first().waitFor();
  await desk.page.getByText('Nothing moved since.').waitFor();
  await desk.page.getByRole('button', { name: 'Approve, record becomes 27' }).click();
  await desk.page.getByText('Count is decided').waitFor();

  // Sam finds the phone himself: then somebody else has to approve it.
  await desk.page.getByRole('link', { name: 'My work' }).click();
  const own = new CountingPage(desk);
  await own.begin();
  await own.nothingToCount.waitFor();
  await own.scanFor('B-01-1', 'Count this bin');
  await own.scanFor(`(01)0${gtin.cream}(10)L1`, 'Counted');
  await own.type(6);
  await own.scanFor(`(01)0${gtin.phone}(21)SN-1`, 'Counted');
  await own.pressFor('All counted', 'Bin is counted');
  await desk.page.goto(new URL('/supervisor/counts', desk.page.url()).href);
  await desk.page.getByRole('button', { name: /B-01-1.*\+1/ }).click();
  await desk.page.getByText('Nobody approves their own count.').waitFor();
  expect(await desk.page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
  await desk.allSent();
  await using second = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(second).joinAs(olga, warehouse.code());
  await new DeskPage(second).goTo('Counts');
  await second.page.getByRole('button', { name: /B-01-1.*\+1/ }).click();
  await second.page.getByRole('button', { name: 'Approve, record becomes 1' }).click();
  await second.page.getByText('Count is decided').waitFor();
  await second.allSent();

  expect(Object.fromEntries(await readBooks(server.dataFolder))).toEqual({
    'loc:A-01-1 luma:mug': 27,
    'loc:B-01-1 luma:cream': 6,
    'loc:B-01-1 luma:phone': 1,
  });
  const cards = await readDiscrepancies(server.dataFolder);
  expect(
    cards
      .map(({ type, status, locationId }) => [type, status, locationId])
      .toSorted(([, , a], [, , b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
  ).toEqual([
    ['count_variance', 'settled', 'A-01-1'],
    ['count_variance', 'settled', 'B-01-1'],
  ]);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  expect([device.faults.take(), desk.faults.take(), second.faults.take()]).toEqual([[], [], []]);
});

test('one counts without a network while another picks from the bin: the pick is replayed, not overwritten', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [ana, ben, sam],
    devices: 3,
    goods: [
      stock('A-01-1', ['luma:mug', 12]),
      order('1001', [['luma:mug', 4]]),
      asked('A-01-1', 'luma:mug', 1),
      handlingUnitRegistered.create({ lpn: 'T-101', locationId: null }),
    ],
  });
  const { server } = warehouse;
  await using counter = await Handheld.start({ url: server.url });
  await using picker = await Handheld.start({ url: server.url });
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(counter).joinAs(ana, warehouse.code());
  const count = new CountingPage(counter);
  await count.begin();
  await count.scanFor('A-01-1', 'Count this bin');
  await counter.allSent();
  await counter.installed();
  await counter.setNetwork('offline');
  // Two are missing, and Ana counts them twice before anybody picks.
  await count.scanFor(gtin.mug, 'Counted');
  await count.type(10);
  await count.pressFor('All counted', 'Bin is counted');
  await count.scanFor('A-01-1', 'Count this bin');
  await count.scanFor(gtin.mug, 'Counted');
  await count.type(10);
  await count.pressFor('All counted', 'Bin is counted');

  await new SignInPage(desk).joinAs(sam, warehouse.code());
  await new DeskPage(desk).goTo('Orders');
  await new DeskPage(desk).release(['1001']);
  await new SignInPage(picker).joinAs(ben, warehouse.code());
  await pickMugs(picker, 4);

  await counter.setNetwork('online');
  await counter.allSent();
  expect((await readBooks(server.dataFolder)).get('loc:A-01-1 luma:mug')).toBe(8);
  await new DeskPage(desk).goTo('Counts');
  await desk.page.getByRole('button', { name: /A-01-1.*−2/ }).click();
  const moved = desk.page.getByRole('region', { name: 'What moved since' });
  await moved.getByText(/Ben Kowalski, .*−4/).waitFor();
  await moved.getByText('After the count').waitFor();
  // 12 in the record, 10 on the shelf, then 4 picked: 6 are left.
  await desk.page.getByRole('button', { name: 'Approve, record becomes 6' }).click();
  await desk.page.getByText('Count is decided').waitFor();
  await desk.allSent();
  expect((await readBooks(server.dataFolder)).get('loc:A-01-1 luma:mug')).toBe(6);
  expect(await documents(server.dataFolder, varianceDocument)).toEqual([]);
  // Goods moved around the count: somebody looks once more.
  const requests = await documents(server.dataFolder, countRequestDocument);
  expect(requests.map(({ body }) => countRequestDocument.schema.parse(body).reason)).toEqual([
    'moved_while_counted',
  ]);
  expect([counter.faults.take(), picker.faults.take(), desk.faults.take()]).toEqual([[], [], []]);
});
