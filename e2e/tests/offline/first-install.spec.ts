import { expect, test } from 'vitest';
import { ChaosProxy } from '../../fixtures/chaos-proxy.ts';
import { furnishedWarehouse } from '../../fixtures/furnished-warehouse.ts';
import { Handheld } from '../../fixtures/handheld.ts';
import { ana } from '../../fixtures/staff.ts';
import { until } from '../../fixtures/until.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

/** Only the service worker asks for it. */
const file = '/icon-maskable-512.png';

/** Resolves when the browser has given the first version up and knows nothing of it any more. */
const isForgotten = (device: Handheld): Promise<void> =>
  until('the browser has forgotten the version', () =>
    device.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
  );

test('a first version of which a file did not arrive is fetched again, when the network is back or a while later', async () => {
  await using warehouse = await furnishedWarehouse({ people: [ana], devices: 1, goods: [] });
  await using proxy = await ChaosProxy.before(warehouse.server.url);
  const first = proxy.treatNext(file, 'answer_cut');
  await using device = await Handheld.start({ url: proxy.url });
  await new SignInPage(device).joinAs(ana, warehouse.code());
  await device.allSent();
  await first;
  await isForgotten(device);

  const second = proxy.treatNext(file, 'busy');
  await device.setNetwork('offline');
  await device.setNetwork('online');
  await second;
  await isForgotten(device);

  // Nobody does anything.
  await device.installed();
  await device.setNetwork('offline');
  await device.page.reload();
  await device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  expect(device.faults.take()).toEqual([]);
});
