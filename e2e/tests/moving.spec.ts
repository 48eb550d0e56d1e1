import { stopCaseDocument } from '@floorhand/domain/jobs/moving/state';
import { photoDocument } from '@floorhand/domain/photos/photo';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { gtin, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { documents, readBooks, readDiscrepancies } from '../fixtures/books.ts';
import { picture } from '../fixtures/film.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { keptPhotos } from '../fixtures/kept-photos.ts';
import { ana, ben } from '../fixtures/staff.ts';
import { MovingPage } from '../page-models/moving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const goods = [
  stock('A-01-1', ['luma:mug', 9]),
  stock('A-01-1', ['luma:bowl', 4]),
  stock('B-01-1', ['luma:mug', 2]),
  stock('B-02-1', ['luma:cream', 6], { lot: 'L1', expiry: '2029-06-01' }),
  ...['S-1', 'S-2', 'S-3'].map((serial) => stock('B-04-1', ['luma:phone', 1], { serial })),
];

const phone = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;

async function onFloor(device: Handheld, code: string, person = ana): Promise<MovingPage> {
  await new SignInPage(device).joinAs(person, code);
  const page = new MovingPage(device);
  await page.begin();
  return page;
}

const statuses = async (folder: string): Promise<readonly string[]> =>
  (await documents(folder, balanceDocument))
    .map(({ body }) => balanceDocument.schema.parse(body))
    .filter(({ status }) => status !== 'available')
    .map(({ place, skuId, status, quantity }) => `${quantity} ${skuId} ${status} at ${place}`)
    .toSorted();

test('stock moves in parts and as a whole, damaged units go to quarantine, half of it without a network', async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana], devices: 1, goods });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const page = await onFloor(device, warehouse.code());

  await page.scanFor('C-04-1', 'Nothing there');
  await page.scanFor('A-01-1', 'Which goods?');
  await page.scanFor(gtin.mug, 'This one');
  await page.count('How many do you take?', 5);
  await page.pressFor(/^Take 5/, 'Taken, 5');
  await page.scanFor('S-01', 'Nothing is stored here');
  await page.scanFor('B-01-1', 'Right bin');
  await page.count('How many go in here?', 2);
  await page.pressFor(/^Put 2 here/, 'Part is put down');
  await device.allSent();
  await device.installed();

  await device.setNetwork('offline');
  // The battery falls out with three mugs on the trolley: they are still there.
  await device.pullBattery();
  await device.switchOn('offline');
  await device.open();
  await page.begin();
  await device.page.getByText('3 × On your trolley').waitFor();
  await page.scanFor('C-02-1', 'Put it here instead?');
  await page.scanFor('C-02-1', 'Right bin');
  await page.scanFor('C-02-1', 'All is put down');
  // It was the wrong bin after all.
  await page.press('Undo');
  await page.pressFor('It was the wrong bin', 'Last step undone');
  await device.page.getByText('3 × On your trolley').waitFor();
  // One falls down on the way: a picture of it, and the other two go on. Their bin is full.
  await page.press('Problem');
  await page.press(/^Damaged on the way/);
  await page.why('Crushed or broken');
  await page.addPhoto(await picture([]));
  await page.pressFor('Set 1 apart', 'Set apart, 1');
  const [photo = ''] = await keptPhotos(device.page);
  await page.press('Problem');
  await page.press(/^This bin cannot take it/);
  await page.pressFor('Bin is full', 'Noted');
  await page.scanFor('C-02-1', 'Put it here instead?');
  await page.scanFor('C-02-1', 'Right bin');
  await page.scanFor(gtin.mug, 'Right goods');
  await page.scanFor('C-02-1', 'Put down, 2');
  await page.scanFor('A-03-1', 'Not in a pick bin');
  await page.scanFor('Q-01', 'Right bin');
  await page.scanFor('Q-01', 'All is put down');
  // Two bowls are broken: taken out, and nowhere but quarantine takes them.
  await page.scanFor('A-01-1', 'Which goods?');
  await page.scanFor(gtin.shared, 'This one');
  await page.count('How many do you take?', 2);
  await page.stop(/^Take 2 out as damaged/, 'Crushed or broken', 'Taken, 2');
  await page.scanFor('A-02-1', 'Not in a pick bin');
  await page.scanFor('Q-01', 'Right bin');
  await page.scanFor('Q-01', 'All is put down');
  // Two of three phones: each is read, and none of them twice.
  await page.scanFor('B-04-1', 'This one');
  await page.scanFor(phone('S-1'), 'Serial read');
  await page.scanFor(phone('S-1'), 'Read already');
  await page.scanFor(phone('S-3'), 'Serial read');
  await page.scanFor('B-04-1', 'Taken, 2');
  await page.scanFor('C-04-1', 'Put it here instead?');
  await page.scanFor('C-04-1', 'Right bin');
  await page.scanFor('C-04-1', 'All is put down');
  await page.finish('No, it is empty');

  await device.setNetwork('online');
  await device.allSent();
  const phones = await documents(server.dataFolder, balanceDocument);
  expect(
    phones
      .map(({ body }) => balanceDocument.schema.parse(body))
      .filter(({ serial, place }) => serial !== null && place.startsWith('loc:'))
      .map(({ serial, place }) => `${serial} ${place}`)
      .toSorted(),
  ).toEqual(['S-1 loc:C-04-1', 'S-2 loc:B-04-1', 'S-3 loc:C-04-1']);
  expect(Object.fromEntries(await readBooks(server.dataFolder))).toEqual({
    'loc:A-01-1 luma:bowl': 2,
    'loc:A-01-1 luma:mug': 4,
    'loc:B-01-1 luma:mug': 4,
    'loc:B-02-1 luma:cream': 6,
    'loc:B-04-1 luma:phone': 1,
    'loc:C-02-1 luma:mug': 2,
    'loc:C-04-1 luma:phone': 2,
    'loc:Q-01 luma:bowl': 2,
    'loc:Q-01 luma:mug': 1,
  });
  expect(await statuses(server.dataFolder)).toEqual([
    '1 luma:mug damaged at loc:Q-01',
    '2 luma:bowl damaged at loc:Q-01',
  ]);
  expect(await readDiscrepancies(server.dataFolder)).toMatchObject([
    { type: 'goods_in_doubt', quantity: 1, evidence: [{ operatorId: ana.badge, photos: [photo] }] },
  ]);
  await expect.poll(() => documents(server.dataFolder, photoDocument)).toEqual([]);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  // Whether the server has a photo yet is a question with the answer 404.
  expect(device.faults.take().filter((fault) => !fault.includes(`/blobs/${photo}`))).toEqual([]);
});

test('two people move the same stock without a network: both moves stand, and one card tells both stories', async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana, ben], devices: 2, goods });
  const { server } = warehouse;
  await using first = await Handheld.start({ url: server.url });
  await using second = await Handheld.start({ url: server.url });
  const pages = [await onFloor(first, warehouse.code()), await onFloor(second, warehouse.code(), ben)];
  for (const device of [first, second]) {
    await device.allSent();
    await device.installed();
    await device.setNetwork('offline');
  }
  for (const [i, bin] of ['C-01-1', 'C-03-1'].entries()) {
    const page = pages[i];
    await page?.scanFor('B-01-1', 'This one');
    await page?.scanFor('B-01-1', 'Taken, 2');
    await page?.scanFor(bin, 'Put it here instead?', 'Right bin');
    await page?.scanFor(bin, 'Right bin');
    await page?.scanFor(bin, 'All is put down');
  }
  for (const device of [first, second]) {
    await device.setNetwork('online');
    await device.allSent();
  }
  expect(Object.fromEntries(await readBooks(server.dataFolder))).toMatchObject({
    'loc:B-01-1 luma:mug': -2,
    'loc:C-01-1 luma:mug': 2,
    'loc:C-03-1 luma:mug': 2,
  });
  const [card, ...others] = await readDiscrepancies(server.dataFolder);
  expect(others).toEqual([]);
  expect(card).toMatchObject({
    type: 'below_zero',
    locationId: 'B-01-1',
    quantity: -2,
    evidence: [{ operatorId: ana.badge }, { operatorId: ben.badge }],
  });
});

test('held goods are stopped where they lie and carried to quarantine from the list', async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana], devices: 1, goods });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  const page = await onFloor(device, warehouse.code());
  await page.scanFor('B-02-1', 'This one');
  await page.stop(/^Hold all of it here/, 'Supplier told us', 'Stopped here');
  await device.page.getByText('Bring these to quarantine').waitFor();
  await device.allSent();
  await device.installed();
  await device.setNetwork('offline');
  await page.press(/^B-02-1/);
  await page.scanFor('B-02-1', 'Taken, 6');
  await page.scanFor('Q-01', 'Right bin');
  await page.scanFor('Q-01', 'All is put down');
  await page.finish('No, it is empty');
  await device.setNetwork('online');
  await device.allSent();
  expect(await statuses(server.dataFolder)).toEqual(['6 luma:cream hold at loc:Q-01']);
  const stops = await documents(server.dataFolder, stopCaseDocument);
  expect(stops.map(({ body }) => stopCaseDocument.schema.parse(body))).toMatchObject([
    { skuId: 'luma:cream', lot: 'L1', status: 'hold', reason: 'supplier_notice', by: [ana.badge] },
  ]);
});

test("goods left in somebody's hands are taken over offline while that person puts them down offline: one card", async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana, ben], devices: 2, goods });
  const { server } = warehouse;
  await using first = await Handheld.start({ url: server.url });
  await using second = await Handheld.start({ url: server.url });
  const bens = await onFloor(first, warehouse.code(), ben);
  await bens.scanFor('B-01-1', 'This one');
  await bens.scanFor('B-01-1', 'Taken, 2');
  await first.allSent();
  const anas = await onFloor(second, warehouse.code());
  await second.allSent();
  for (const device of [first, second]) {
    await device.installed();
    await device.setNetwork('offline');
  }
  // Two mugs on a trolley, and nobody there: their code says who had them.
  await anas.scanFor(gtin.mug, 'In these places');
  await anas.press(new RegExp(`^${ben.name}`));
  await anas.pressFor(/^Take all 2/, 'Taken, 2');
  await anas.scanFor('A-01-1', 'Right bin');
  await anas.scanFor('A-01-1', 'All is put down');
  await bens.scanFor('C-03-1', 'Put it here instead?');
  await bens.scanFor('C-03-1', 'Right bin');
  await bens.scanFor('C-03-1', 'All is put down');

  await second.setNetwork('online');
  await second.allSent();
  await first.setNetwork('online');
  await first.allSent();
  expect(Object.fromEntries(await readBooks(server.dataFolder))).toMatchObject({
    'loc:A-01-1 luma:mug': 11,
    'loc:C-03-1 luma:mug': 2,
  });
  const [card, ...others] = await readDiscrepancies(server.dataFolder);
  expect(others).toEqual([]);
  expect(card).toMatchObject({
    type: 'move_differs',
    locationId: 'C-03-1',
    quantity: -2,
    evidence: [
      { operatorId: ana.badge, did: 'taken_over' },
      { operatorId: ben.badge, did: 'moved' },
    ],
    done: [{ code: 'bin_stopped' }, { code: 'count_requested' }],
  });
  // Later Ben is called away with goods on his trolley: Ana takes them over from the list.
  await bens.finish('No, it is empty');
  await bens.begin();
  await bens.scanFor('B-02-1', 'This one');
  await bens.scanFor('B-02-1', 'Taken, 6');
  await first.page.getByText('6 × On your trolley').waitFor();
  await bens.press('Problem');
  await bens.press(/^I have to leave/);
  await anas.finish('No, it is empty');
  await anas.begin();
  await anas.pressFor(new RegExp(`^${ben.name}`), 'This one');
  await anas.pressFor(/^Take all 6/, 'Taken, 6');
  await anas.scanFor('B-02-1', 'Put it here instead?');
  await anas.scanFor('B-02-1', 'Right bin');
  await anas.scanFor('B-02-1', 'All is put down');
  await second.allSent();
  expect((await readBooks(server.dataFolder)).get('loc:B-02-1 luma:cream')).toBe(6);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
});
