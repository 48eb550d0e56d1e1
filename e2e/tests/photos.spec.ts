import { receiptDocument } from '@floorhand/domain/jobs/receiving/state';
import { photoDocument } from '@floorhand/domain/photos/photo';
import { announced } from '@floorhand/domain/testing/receiving-floor';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documents, readDiscrepancies } from '../fixtures/books.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { Film } from '../fixtures/film.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { keptPhotos } from '../fixtures/kept-photos.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ScreenCheck } from '../fixtures/screen-check.ts';
import { ana, sam, type Person } from '../fixtures/staff.ts';
import { HomePage } from '../page-models/home-page.ts';
import { ReceivingPage } from '../page-models/receiving-page.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { SyncSheet } from '../page-models/sync-sheet.ts';

const rosa: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };
const tablet = { width: 1180, height: 820 };

/** A picture of the dock that nothing makes small: the film's label on its floor is drawn sharp. */
const dockFilm = (): Promise<Film> =>
  Film.of({ labels: [{ symbology: 'ean13', text: gtin.mug }], frames: 1 });

const shownWidth = (page: Page): Promise<number> =>
  page.locator('.sv-photo img').evaluate(
    (image) =>
      new Promise<number>((resolve) => {
        if (!(image instanceof HTMLImageElement)) return resolve(0);
        const tell = (): void => resolve(image.naturalWidth);
        if (image.complete && image.naturalWidth > 0) return tell();
        image.addEventListener('load', tell);
        image.addEventListener('error', () => resolve(0));
      }),
  );

test('[F-62] a damage is photographed offline; its record comes first, the photo when it can, and a supervisor sees it', async () => {
  using film = await dockFilm();
  await using warehouse = await furnishedWarehouse({
    people: [rosa, sam],
    devices: 2,
    goods: [announced('ASN-1', [['luma:mug', 24]], { sealRequired: true })],
  });
  const { server } = warehouse;
  const check = new ScreenCheck();
  await using device = await Handheld.start({ url: server.url, film });
  await new SignInPage(device).joinAs(rosa, warehouse.code());
  const receiving = new ReceivingPage(device);
  await device.allSent();
  await device.installed();

  // In a dead spot: the damage first, then the load.
  await receiving.begin();
  await device.setNetwork('offline');
  await receiving.scan('R-01');
  await device.page.getByText('Scan the delivery note').waitFor();
  await receiving.scan('D-ASN-1');
  await receiving.choose('Damaged');
  await device.page.getByText('Take a photo first, or say why not').waitFor();
  await receiving.aim('Photo of the damage');
  await device.page.locator('.fh-camera[data-phase=running]').waitFor();
  await check.look(device.page, 'photo-aim', 'floor');
  await receiving.press('Take the photo');
  await device.page.getByRole('button', { name: 'Use photo' }).waitFor();
  await check.look(device.page, 'photo-look', 'floor');
  await receiving.press('Take again');
  await receiving.press('Take the photo');
  await receiving.press('Use photo');
  await device.page.getByRole('button', { name: 'Remove the photo' }).waitFor();
  await check.look(device.page, 'photo-slot', 'floor');
  await receiving.press('Comment');
  // At a person’s pace: what comes faster is a scan.
  await device.page.keyboard.type('Fell off the lift', { delay: 80 });
  await receiving.press('Start receiving');
  await device.page.getByText('Scan a pallet').waitFor();
  const [sha256 = ''] = await keptPhotos(device.page);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);

  // The network is back, but the uploads break off, and the tab dies over them.
  await device.context.route('**/blobs/uploads**', (route) => route.abort());
  await device.crashTab();
  await device.setNetwork('online');
  await device.open();
  await device.allSent();
  await new SyncSheet(device).open('All work is sent');
  await device.page.getByText('1 photo waits').waitFor();
  await check.look(device.page, 'photo-waits', 'floor');
  const [receipt] = await documents(server.dataFolder, receiptDocument);
  const { damagedOutside, blobs } = receiptDocument.schema.parse(receipt?.body);
  expect({ damagedOutside, blobs }).toMatchObject({
    damagedOutside: true,
    blobs: [{ sha256, mime: 'image/webp' }],
  });
  expect(blobs[0]?.size).toBeLessThan(200_000);
  const awaited = await documents(server.dataFolder, photoDocument);
  expect(awaited).toEqual([{ key: sha256, body: expect.objectContaining({ state: 'awaited' }) }]);

  // The supervisor sees the card, and that its photo is on the way.
  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  const [card] = await readDiscrepancies(server.dataFolder);
  expect(card).toMatchObject({ type: 'damaged_goods', facts: { photos: 1 } });
  await desk.page.getByRole('link', { name: 'Issues' }).click();
  await desk.page.getByRole('main').getByText('Damaged', { exact: false }).first().click();
  await desk.page.getByText(/^On its way since /).waitFor();
  await check.look(desk.page, 'desk-photo-awaited', 'desk');
  await desk.page.getByText('Fell off the lift').waitFor();

  // The way is free, and the device starts once more: the photo comes by itself.
  await device.context.unroute('**/blobs/uploads**');
  await device.crashTab();
  await device.open();
  await desk.page.locator('.sv-photo img').waitFor();
  expect(await shownWidth(desk.page)).toBe(960);
  await check.look(desk.page, 'desk-photo', 'desk');
  expect(await documents(server.dataFolder, photoDocument)).toEqual([]);

  // It leaves the device when the backup has it.
  expect(await keptPhotos(device.page)).toEqual([sha256]);
  const backup: unknown = JSON.parse(
    await floorhand('backup', join(server.dataFolder, 'backup'), '--data', server.dataFolder),
  );
  expect(backup).toMatchObject({ ok: true, photos: 1, missingPhotos: [], alteredPhotos: [] });
  await expect.poll(() => keptPhotos(device.page)).toEqual([]);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, photos: 1, differences: [] });
  expect(check.problems).toEqual([]);
});

test('a device without a camera records a damage with the reason why there is no photo', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [rosa],
    devices: 1,
    goods: [announced('ASN-1', [['luma:mug', 24]])],
  });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  await new SignInPage(device).joinAs(rosa, warehouse.code());
  const receiving = new ReceivingPage(device);
  await receiving.begin();
  await receiving.scan('R-01');
  await device.page.getByText('Scan the delivery note').waitFor();
  await receiving.scan('D-ASN-1');
  await receiving.choose('Damaged');
  await receiving.aim('Photo of the damage');
  await device.page.locator('.fh-camera[data-phase=failed]').waitFor();
  await device.page.keyboard.press('Escape');
  await receiving.press('Cannot take a photo');
  await receiving.choose('Camera fails');
  await receiving.press('Start receiving');
  await device.page.getByText('Scan a pallet').waitFor();
  await device.allSent();
  const [card] = await readDiscrepancies(server.dataFolder);
  expect(card).toMatchObject({
    type: 'damaged_goods',
    facts: { outside: true, photos: 0, noPhoto: 'camera_fails' },
  });
});

test('a picker photographs what is broken in the bin, without a network: the card of the short has the picture', async () => {
  using film = await dockFilm();
  await using floor = await PickingFloor.open(
    [ana],
    [stock('A-01-1', ['luma:mug', 9]), order('1', [['luma:mug', 3]])],
  );
  const { dataFolder } = floor.server;
  await floor.release('luma:1');
  await using device = await Handheld.start({ url: floor.server.url, film });
  const { page } = device;
  const run = new RunPage(device);
  await new SignInPage(device).joinAs(ana, floor.code());
  await new HomePage(device).startPicking();
  await run.cart.waitFor();
  await run.scanFor('T-100', 'Cart is ready');
  await device.allSent();
  await device.installed();
  await device.setNetwork('offline');
  await run.scanFor('A-01-1', 'Right bin');
  await run.press('Short');
  const sheet = page.getByRole('dialog', { name: 'How many did you find?' });
  await sheet.getByRole('radio', { name: 'Damaged' }).click();
  await sheet.getByRole('button', { name: 'Take a photo', exact: true }).click();
  await page.locator('.fh-camera[data-phase=running]').waitFor();
  await page.getByRole('button', { name: 'Take the photo' }).click();
  await page.getByRole('button', { name: 'Use photo' }).click();
  await sheet.getByRole('button', { name: 'Remove the photo' }).waitFor();
  const check = new ScreenCheck();
  await check.look(page, 'photo-short', 'floor');
  await sheet.getByRole('button', { name: 'Comment' }).click();
  await sheet.getByLabel('Comment').fill('Glass all over the shelf');
  await sheet.getByRole('button', { name: /^Mark all 3 short/ }).click();
  await sheet.waitFor({ state: 'detached' });
  const [sha256 = ''] = await keptPhotos(page);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  await device.setNetwork('online');
  await device.allSent();
  expect(await readDiscrepancies(dataFolder)).toMatchObject([
    {
      type: 'short_pick',
      evidence: [{ operatorId: ana.badge, photos: [sha256], ownWords: 'Glass all over the shelf' }],
    },
  ]);
  await expect.poll(() => documents(dataFolder, photoDocument)).toEqual([]);
  expect(check.problems).toEqual([]);
});
