import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Upload } from 'tus-js-client';
import { testPicture, type TestPicture } from '@floorhand/server/blobs/testing/test-picture';
import { askBlob } from '@floorhand/server/blobs/testing/test-upload';
import type { TestDevice } from '@floorhand/server/http/testing/test-device';
import { floorhand } from '../fixtures/command-line.ts';
import { furnishedData, workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';
import { StutteringProxy } from './stuttering-proxy.ts';

interface Attempt {
  readonly done: boolean;
  /** Where the upload lives. */
  readonly address: string | null;
  /** What the server had when it was asked, before this attempt sent anything. */
  readonly from: number;
}

/** One start of the app: goes on where the server is, until it is done or the connection dies. */
const attempt = (
  device: TestDevice,
  { bytes, blob }: TestPicture,
  address: string | null,
): Promise<Attempt> =>
  new Promise((resolve) => {
    let from = 0;
    const upload = new Upload(bytes, {
      endpoint: `${device.url}/blobs/uploads`,
      uploadUrl: address,
      chunkSize: 256 * 1024,
      retryDelays: null,
      headers: { cookie: device.cookie ?? '' },
      metadata: { sha256: blob.sha256, mime: blob.mime, commandId: randomUUID() },
      onProgress: (sent) => {
        from ||= Math.max(0, sent);
      },
      onError: () => resolve({ done: false, address: upload.url, from }),
      onSuccess: () => resolve({ done: true, address: upload.url, from }),
    });
    upload.start();
  });

/** Prime, so that cuts fall everywhere in pieces. */
const stride = 1_299_709;

test('[F-62] ten megabytes over a network that breaks and servers that are killed arrive once and whole', async () => {
  const picture = await testPicture({ side: 3200, mime: 'image/png' });
  expect(picture.bytes.length).toBeGreaterThan(8_000_000);
  const data = await furnishedData();
  let server = await ServerProcess.start(data);
  await using proxy = await StutteringProxy.before(server.url);
  const device = await workingDevice(proxy.url, data.papers);
  const starts: number[] = [];
  let last: Attempt = { done: false, address: null, from: 0 };
  for (let tries = 0; !last.done && tries < 40; tries++) {
    if (tries % 3 === 2) {
      // Whatever it had not written when it was killed is sent again.
      await server.stop('SIGKILL');
      server = await ServerProcess.start(data);
      proxy.moveTo(server.url);
    }
    proxy.passes = stride + tries;
    last = await attempt(device, picture, last.address);
    starts.push(last.from);
  }
  await using closing = server;
  expect(last.done).toBe(true);
  expect(starts.length).toBeGreaterThan(5);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));

  proxy.passes = Number.POSITIVE_INFINITY;
  const shown = await askBlob(device, picture.blob.sha256, 'GET');
  expect(Buffer.from(await shown.arrayBuffer()).equals(picture.bytes)).toBe(true);
  const told = (await askBlob(device, picture.blob.sha256, 'HEAD')).headers.get('floorhand-stored');
  expect((await attempt(device, picture, null)).done).toBe(true);
  expect((await askBlob(device, picture.blob.sha256, 'HEAD')).headers.get('floorhand-stored')).toBe(told);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', closing.dataFolder));
  expect(verified).toMatchObject({ ok: true, photos: 1, missingPhotos: [], alteredPhotos: [] });
});
