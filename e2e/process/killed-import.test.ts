import { expect, test } from 'vitest';
import { importHeader, importUploadPath } from '@floorhand/server/import/desk/import-uploads';
import type { TestDevice } from '@floorhand/server/http/testing/test-device';
import { TusClient } from '@floorhand/server/http/testing/tus-client';
import { floorhand } from '../fixtures/command-line.ts';
import { furnishedData, workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

const count = 6_000;
const list = ['sku,name', ...Array.from({ length: count }, (_, i) => `LB-${i},Balm ${i}`), ''].join('\n');

async function pictureOf(device: TestDevice, grantId: string) {
  const [file] = (await device.api.imports.list.query({ grantId })).files;
  if (!file) throw new Error('no file');
  return file;
}

test('an import goes on after its server was killed in the middle, and brings every line once', async () => {
  const data = await furnishedData();
  let server = await ServerProcess.start(data);
  const device = await workingDevice(server.url, data.papers);
  const grantId = device.grant?.grantId ?? '';
  const bytes = Buffer.from(list);
  const upload = new TusClient(device, importUploadPath, bytes);
  await upload.announce(bytes.length, { fileName: 'articles.csv', grantId });
  const sent = await upload.piece(0, bytes.length);
  const id = sent.headers.get(importHeader) ?? '';
  const plan = { kind: 'skus' as const, brand: 'LEAF', map: { columns: { sku: 'sku', name: 'name' } } };
  await device.api.imports.check.mutate({ grantId, id, plan });
  await expect
    .poll(() => pictureOf(device, grantId))
    .toMatchObject({
      state: 'checked',
      checked: { read: count, imported: { skus: count }, setAside: [] },
    });
  await device.api.imports.run.mutate({ grantId, id });
  await expect
    .poll(() => pictureOf(device, grantId), { interval: 20 })
    .toMatchObject({ state: 'running', progress: { phase: 'import' } });
  await server.stop('SIGKILL');

  server = await ServerProcess.start(data);
  await using closing = server;
  const again = await device.movedTo(closing.url);
  await again.openSession();
  await expect.poll(() => pictureOf(again, grantId)).toMatchObject({ state: 'done', interruptions: 1 });
  const { done } = await pictureOf(again, grantId);
  const known = done?.setAside.find(({ reason }) => reason === 'already_imported')?.lines ?? 0;
  expect(known).toBeLessThan(count);
  expect({ read: done?.read, taken: (done?.imported['skus'] ?? 0) + known }).toEqual({
    read: count,
    taken: count,
  });
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', closing.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [] });
}, 180_000);
