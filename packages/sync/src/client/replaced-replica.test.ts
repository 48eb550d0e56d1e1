import { expect, test } from 'vitest';
import { genesisHash } from '../protocol/hash.ts';
import { catalogStream } from '../protocol/version.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { boxDocument } from '../testing/box-world.ts';
import { testStream } from '../testing/test-device.ts';

test('[SY10] a replica that another tab filled without a word counts for this one, and its work goes on', async () => {
  const site = await new BoxSite(3).stock();
  const { device, tab } = await site.readyDevice();
  // A tab that died right after the switch.
  const staging = await device.caches.stage('floor', tab.client.cache?.epoch ?? '');
  const start = { seq: 0, hash: genesisHash };
  await staging.finish({ [catalogStream]: start, [testStream]: start });
  await device.submit(tab, boxDrafts.take('b1', 4));
  await site.time.advance(60_000);
  expect(await device.read(tab, boxDocument, 'b1')).toMatchObject({ count: 6 });
  expect(await site.count('b1')).toBe(6);
  const active = await device.caches.active('floor');
  expect(await active?.cursor(testStream)).toEqual(await site.server.head(testStream));
  expect(tab.client.status).toMatchObject({ waiting: 0, connection: 'online' });
});
