import { announced } from '@floorhand/domain/testing/receiving-floor';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { readBooks } from '../../fixtures/books.ts';
import { furnishedWarehouse } from '../../fixtures/furnished-warehouse.ts';
import { Handheld } from '../../fixtures/handheld.ts';
import { asLines } from '../../fixtures/physical-floor.ts';
import type { Person } from '../../fixtures/staff.ts';
import { ReceivingPage } from '../../page-models/receiving-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';
import { UpdateNote } from '../../page-models/update-note.ts';

const rosa: Person = { badge: 'B-3001', pin: '4711', name: 'Rosa Lund', role: 'receiver' };

/** The device loses the rules of every job that does not start with the app; gives how many files that were. */
async function loseRules(device: Handheld): Promise<number> {
  const session = await device.context.newCDPSession(device.page);
  await session.send('Network.clearBrowserCache');
  return device.page.evaluate(async () => {
    let lost = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new URL(request.url).pathname.startsWith('/assets/rules-') && (await cache.delete(request)))
          lost += 1;
    }
    return lost;
  });
}

test('[SY8] [F-52] work that waits is never hidden: without its rules nothing is shown, it is sent, and a reload mends it', async () => {
  await using warehouse = await furnishedWarehouse({
    people: [rosa],
    devices: 1,
    goods: [announced('ASN-1', [['luma:mug', 48]])],
  });
  const { server } = warehouse;
  await using device = await Handheld.start({ url: server.url });
  await new SignInPage(device).joinAs(rosa, warehouse.code());
  const page = new ReceivingPage(device);
  await device.allSent();
  await device.installed();
  await page.begin();
  await page.checkIn('R-01', 'D-ASN-1');
  await device.allSent();
  await device.setNetwork('offline');
  await page.scanFor('P-202', 'P-202 is open');
  await page.scanFor(gtin.mugCase, '+12');

  // Another start: the rules come from the device, before anything is shown.
  await device.page.reload();
  await device.page.getByText('P-202').first().waitFor();
  await page.scanFor(gtin.mugCase, '+12');
  await page.counted(24).waitFor();

  expect(await loseRules(device)).toBeGreaterThan(0);
  await device.page.reload();
  const note = new UpdateNote(device.page);
  await note.partMissing.first().waitFor();
  expect(await device.page.getByText('P-202').count()).toBe(0);

  await device.setNetwork('online');
  await device.nothingWaits();
  expect(asLines(await readBooks(server.dataFolder))).toEqual(['hu:P-202 luma:mug 24']);
  await note.reload();
  await page.counted(24).waitFor();
  await device.allSent();
  const others = device.faults.take().filter((fault) => !/\/assets\/rules-|RulesMissing/.test(fault));
  expect(others).toEqual([]);
});
