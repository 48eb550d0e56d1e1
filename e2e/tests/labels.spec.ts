import { readFileSync } from 'node:fs';
import { printerSet } from '@floorhand/domain/printing/printer';
import { announced } from '@floorhand/domain/testing/receiving-floor';
import { TestPrinter } from '@floorhand/server/effects/testing/test-printer';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { readPicture } from '../fixtures/read-picture.ts';
import { sam, type Person } from '../fixtures/staff.ts';
import { ReceivingPage } from '../page-models/receiving-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { handheldViewport } from '../runner/browser.ts';

const tablet = { width: 1180, height: 820 };
/** A person types; faster than this it is a scanner. */
const typing = { delay: 90 };

test('a supervisor adds a printer, and what is owed comes out of it once', async () => {
  await using printer = await TestPrinter.start();
  printer.fault = { isOutOfPaper: true };
  await using floor = await PickingFloor.open([]);
  await using desk = await Handheld.start({ url: floor.server.url, viewport: tablet });
  await new SignInPage(desk).joinAs(sam, floor.code());
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
  await page.getByText('No label is owed').first().waitFor();
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
  const file = page.waitForEvent('download');
  await button(/^PDF of 1 label$/).click();
  const pdf = readFileSync(await (await file).path());
  expect([(await file).suggestedFilename(), pdf.subarray(0, 8).toString()]).toEqual([
    'labels.pdf',
    '%PDF-1.7',
  ]);
  await button(/^Print 1 label$/).click();
  await expect.poll(() => printer.texts.length).toBe(2);
  const [, product] = printer.texts;
  await tab('New numbers').click();
  await page.getByLabel('How many').clear();
  await page.getByLabel('How many').pressSequentially('3', typing);
  await look('make-plates');
  await button(/^Reserve 3 numbers and print$/).click();
  await expect.poll(() => printer.texts.length).toBe(5);
  // Its name goes on in a second line.
  expect(product).toMatch(/^HAND WARMER/);
  expect(printer.texts.slice(2)).toEqual(['P-1001', 'P-1002', 'P-1003']);
  await page.getByText('3 labels are asked for').waitFor();
  await tab('Owed').click();
  await page.getByText('No label is owed').first().waitFor();
  expect(desk.faults.take()).toEqual([]);
});

const dock: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };
/** Pixels of the device in one of the page's: plain, and two handhelds between whole numbers. */
const screens = [1, 2.625, 3] as const;

test('[LB10] [LO8] a label that is owed is shown on the handheld until it is out', async () => {
  await using printer = await TestPrinter.start();
  printer.fault = { isOutOfPaper: true };
  const connection = {
    kind: 'zpl',
    host: '127.0.0.1',
    port: printer.port,
    answers: true,
    font: null,
  } as const;
  const media = { widthMm: 100, heightMm: 50, dpi: 203 } as const;
  await using warehouse = await furnishedWarehouse({
    people: [dock],
    devices: 1,
    goods: [
      announced('ASN-20931', [['luma:mug', 48]]),
      printerSet.create({
        printerId: 'dock',
        printer: { name: 'Zebra dock', connection, media, kinds: ['handlingUnit'], zone: null },
      }),
    ],
  });
  await using device = await Handheld.start({ url: warehouse.server.url });
  const { page } = device;
  await new SignInPage(device).joinAs(dock, warehouse.code());
  const receiving = new ReceivingPage(device);
  const sheet = page.getByRole('dialog', { name: 'P-101' });
  await receiving.begin();
  await receiving.checkIn('R-01', 'D-ASN-20931');
  await receiving.scanFor('P-101', 'P-101 is open');
  await device.installed();
  await device.setNetwork('offline');
  await receiving.press('More');
  await receiving.press(/^Label is missing/);
  await sheet.getByText('Not sent yet').waitFor();

  await page.emulateMedia({ colorScheme: 'dark' });
  const session = await device.context.newCDPSession(page);
  const read: unknown[] = [];
  for (const deviceScaleFactor of screens) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...handheldViewport,
      deviceScaleFactor,
      mobile: false,
    });
    // A sheet on its way up is between two pixels.
    await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    const picture = Buffer.from(data, 'base64');
    const box = await sheet.getByRole('img', { name: 'P-101' }).boundingBox();
    read.push([await readPicture(picture), await greyIn(picture, box, deviceScaleFactor)]);
  }
  expect(read).toEqual(screens.map(() => [[']C0P-101'], 0]));
  await session.send('Emulation.clearDeviceMetricsOverride');
  await page.emulateMedia({ colorScheme: 'light' });

  await device.setNetwork('online');
  await sheet.getByText('Zebra dock is out of paper').waitFor();
  // What another scanner has read off this screen is work like any other.
  await receiving.scan('P-101');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Not out yet/ }).waitFor();
  printer.fault = {};
  await page.getByRole('button', { name: /^Printed at/ }).waitFor();
  expect(printer.texts).toEqual(['P-101']);

  await page.goto(new URL('/sync', page.url()).href);
  await page.getByRole('button', { name: /P-101.*Printed at/ }).click();
  await sheet.getByRole('button', { name: 'Print again' }).click();
  await expect.poll(() => printer.texts).toEqual(['P-101', 'P-101']);
  expect(device.faults.take()).toEqual([]);
});

/** How many points of a part of a picture are neither black nor white, as where a bar ends within one. */
async function greyIn(
  picture: Buffer,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null,
  scale: number,
): Promise<number> {
  if (box === null) throw new Error('nothing is drawn');
  const part = { left: Math.ceil(box.x * scale), top: Math.ceil(box.y * scale) };
  const size = { width: Math.floor(box.width * scale) - 1, height: Math.floor(box.height * scale) - 1 };
  const points = await sharp(picture)
    .extract({ ...part, ...size })
    .greyscale()
    .raw()
    .toBuffer();
  return points.filter((light) => light > 16 && light < 239).length;
}
