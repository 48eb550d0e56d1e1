import { readFile } from 'node:fs/promises';
import { move } from '@floorhand/domain/stock/ledger';
import { inHandlingUnit, virtual } from '@floorhand/domain/stock/place';
import { lotStopDocument } from '@floorhand/domain/stock/lot-stop';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { pickedFor } from '@floorhand/domain/testing/picked-goods';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { documents, readDiscrepancies } from '../fixtures/books.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { unanswered } from '../fixtures/unanswered.ts';
import { MovingPage } from '../page-models/moving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const tablet = { width: 1180, height: 820 };
const pickedAt = '2026-03-02T09:00:00.000Z';
const sold = { skuId: 'luma:cream', lot: 'L1', expiry: '2029-06-01', quantity: 2, at: pickedAt };
const goods = [
  stock('A-01-1', ['luma:mug', 9]),
  stock('B-02-1', ['luma:cream', 8], { lot: 'L1', expiry: '2029-06-01' }),
  stock('C-03-1', ['luma:cream', 4], { lot: 'L1', expiry: '2029-06-01' }),
  stock('C-01-1', ['luma:cream', 3], { lot: 'L2', expiry: '2029-09-01' }),
  // Two of them are with a customer already.
  order('1077', [['luma:cream', 2]]),
  ...pickedFor('luma:1077', { ...sold, bin: 'B-02-1', tote: 'T-9' }),
  move({
    ...sold,
    serial: null,
    from: inHandlingUnit('T-9'),
    to: virtual('customer'),
    fromStatus: 'available',
    toStatus: 'available',
    reason: 'ship',
    fromAllocated: 0,
    at: '2026-03-03T15:00:00.000Z',
    by: null,
  }),
];

test('a lot is found at the desk, recalled, carried to quarantine by the floor without a network, and closed', async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana, sam], devices: 2, goods });
  const { server } = warehouse;
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  await desk.open('/supervisor/stock');
  await desk.page.getByRole('heading', { name: 'Stock' }).first().waitFor();
  // Every place of the desk stands in a window of 800; a narrow one shows the page that is open.
  const places = desk.page.getByRole('navigation').getByRole('link');
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  const last = await places.last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? Infinity)).toBeLessThanOrEqual(800);
  await desk.page.setViewportSize({ width: 360, height: 720 });
  await desk.page.reload();
  const here = await places.filter({ hasText: 'Stock' }).boundingBox();
  expect([here?.x ?? -1, 360 - (here?.x ?? 361) - (here?.width ?? 0)].map((side) => side >= 0)).toEqual([
    true,
    true,
  ]);
  expect(here?.width).toBeGreaterThanOrEqual(56);
  await desk.page.setViewportSize(tablet);
  await desk.scanner.scan(gtin.cream);
  await desk.page.getByRole('button', { name: /^B-02-1/ }).click();
  // What moved there comes from the server.
  await desk.page.getByText('First stock').first().waitFor();
  await unanswered(desk, 'supervisor.history', async () => {
    await desk.page.getByRole('button', { name: /^C-03-1/ }).click();
    await desk.page.getByText('The server did not answer. These are the last moves').waitFor();
  });
  await desk.page.getByRole('button', { name: 'Try again' }).click();
  await desk.page.getByText('First stock').first().waitFor();
  await desk.page.getByRole('button', { name: /^B-02-1/ }).click();
  await desk.page.getByRole('radio', { name: 'Available' }).click();
  await desk.page.getByRole('button', { name: 'Recall the lot' }).click();
  await desk.page.getByRole('button', { name: 'Supplier told us' }).click();
  // What was opened stays open, now as recalled goods.
  await desk.page.getByText('10 items to bring · 0 in quarantine').first().waitFor();
  await desk.page.getByRole('radio', { name: 'All' }).click();
  const status = desk.page.getByRole('searchbox');
  await status.fill('cream');
  await status.press('Enter');
  await desk.page.getByRole('row', { name: /^B-02-1.*Recalled/ }).waitFor();
  await desk.page.getByRole('button', { name: /^B-02-1/ }).click();
  await desk.page.getByText('10 items to bring · 0 in quarantine').first().waitFor();
  // [MV36] What left the building before is listed with its order, and goes into the file for letters.
  const buyers = desk.page.getByRole('region', { name: 'Orders that have it' });
  await buyers.getByText(/^luma · .* · Shipped$/).waitFor();
  const download = buyers.getByRole('button', { name: 'Download for letters (CSV)' });
  await unanswered(desk, 'supervisor.recallOrders', async () => {
    await download.click();
    await buyers.getByText('The server did not answer. Try again.').waitFor();
  });
  const [file] = await Promise.all([desk.page.waitForEvent('download'), download.click()]);
  await buyers.getByText('The server did not answer').waitFor({ state: 'detached' });
  expect([file.suggestedFilename(), await readFile(await file.path(), 'utf8')]).toEqual([
    'luma-cream-L1.csv',
    '\uFEFF"Order","Brand","Units","Date","Where","Serials"\r\n"1077","luma","2","2026-03-03","Shipped",""\r\n',
  ]);

  await using device = await Handheld.start({ url: server.url });
  await new SignInPage(device).joinAs(ana, warehouse.code());
  const floor = new MovingPage(device);
  await floor.begin();
  await device.page.getByText('Bring these to quarantine').waitFor();
  await device.allSent();
  await device.installed();
  await device.setNetwork('offline');
  for (const bin of ['B-02-1', 'C-03-1']) {
    await floor.scanFor(bin, 'This one');
    await floor.scanFor(bin, /* all of it */ bin === 'B-02-1' ? 'Taken, 6' : 'Taken, 4');
    await floor.scanFor('A-02-1', 'Not in a pick bin');
    await floor.scanFor('Q-01', 'Right bin');
    await floor.scanFor('Q-01', 'All is put down');
  }
  await floor.finish('No, it is empty');
  await device.setNetwork('online');
  await device.allSent();

  // The rows of the desk follow: everything of the lot lies in one place now.
  await desk.page.getByRole('button', { name: /^Q-01/ }).click();
  await desk.page.getByText('All is in quarantine · 10 in quarantine').first().waitFor();
  await desk.page.getByRole('button', { name: 'Close the recall' }).click();
  await desk.page.getByText('Closed. The lot stays stopped.').waitFor();
  await desk.allSent();
  const lies = (await documents(server.dataFolder, balanceDocument))
    .map(({ body }) => balanceDocument.schema.parse(body))
    .filter(({ skuId, place }) => skuId === 'luma:cream' && place.startsWith('loc:'))
    .map(({ place, lot, status: is, quantity }) => `${quantity} ${lot} ${is} at ${place}`);
  expect(lies.toSorted()).toEqual(['10 L1 recalled at loc:Q-01', '3 L2 available at loc:C-01-1']);
  expect((await documents(server.dataFolder, lotStopDocument)).map(({ key }) => key)).toEqual([
    'luma:cream|L1',
  ]);
  expect((await readDiscrepancies(server.dataFolder)).map(({ type }) => type)).toEqual(['lot_recalled']);
  expect(device.faults.take()).toEqual([]);

  // Without a network the desk still finds what lies where, and says that the history is not the server's.
  await desk.installed();
  await desk.setNetwork('offline');
  await buyers.getByText(/^Offline. Only what lies in totes/).waitFor();
  await buyers.getByText('No order has any of it.').waitFor();
  await desk.scanner.scan('A-01-1');
  await desk.page.getByRole('button', { name: /^A-01-1/ }).click();
  await desk.page.getByText('Offline. These are the last moves this tablet knows.').waitFor();
  await desk.page.getByRole('button', { name: 'Put on hold' }).click();
  await desk.page.getByLabel('Note').fill('Glaze looks dull');
  await desk.page.getByRole('button', { name: 'Quality in doubt' }).click();
  await desk.page.getByText('On hold').first().waitFor();
  // The next shift reads why, and who said so.
  await desk.page.getByRole('button', { name: /^A-01-1/ }).click();
  await desk.page.getByText('Glaze looks dull').waitFor();
  await desk.page.getByText(`${sam.name} · `).waitFor();
  expect(desk.faults.take()).toEqual([]);

  const check = new ScreenCheck();
  await desk.setNetwork('online');
  await openIn(desk.page, 'en', '/supervisor/stock');
  await desk.scanner.scan(gtin.cream);
  await desk.page.getByRole('button', { name: /^Q-01/ }).click();
  await desk.page.locator('.inv-history li').first().waitFor();
  await desk.page.locator('.inv-orders .fh-row').first().waitFor();
  await check.lookInAll(desk.page, 'inventory', 'desk');
  expect(check.problems).toEqual([]);
}, 240_000);
