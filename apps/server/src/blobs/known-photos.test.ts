import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { photoDocument } from '@floorhand/domain/photos/photo';
import { blobFolder } from '../config/folders.ts';
import { apiSite } from '../http/testing/api-site.ts';
import { BlobFolder } from './blob-folder.ts';
import { awaitPhoto } from './testing/awaited-photo.ts';
import { testPicture } from './testing/test-picture.ts';
import { askBlob, TestUpload } from './testing/test-upload.ts';
import { storedHeader } from './photo-uploads.ts';

const site = apiSite();

const isAwaited = async ({ sha256 }: BlobRef): Promise<boolean> => {
  const [held] = await site.server.storage.store.read((transaction) =>
    transaction.documents(site.device.stream, photoDocument, [sha256]),
  );
  return held !== undefined;
};
const told = async ({ sha256 }: BlobRef): Promise<string | null> =>
  (await askBlob(site.device, sha256, 'HEAD')).headers.get(storedHeader);

test('a photo is awaited until it is here', async () => {
  const picture = await testPicture();
  await awaitPhoto(site.server.storage.store, site.device.stream, picture.blob);
  await site.server.keepHouse();
  expect(await isAwaited(picture.blob)).toBe(true);
  await new TestUpload(site.device, picture).whole();
  expect(await isAwaited(picture.blob)).toBe(false);
});

test('a record that comes after its photo awaits it until somebody looks', async () => {
  const picture = await testPicture();
  const sent = await new TestUpload(site.device, picture).whole();
  await awaitPhoto(site.server.storage.store, site.device.stream, picture.blob);
  await site.server.keepHouse();
  expect(await isAwaited(picture.blob)).toBe(false);
  expect(await told(picture.blob)).not.toBe(sent.headers.get(storedHeader));

  await awaitPhoto(site.server.storage.store, site.device.stream, picture.blob);
  expect(await told(picture.blob)).not.toBeNull();
  expect(await isAwaited(picture.blob)).toBe(false);
});

test('a device that asks after a crash in between, or after a restored backup, is told a commit that stands', async () => {
  const picture = await testPicture();
  const { sha256 } = picture.blob;
  await new TestUpload(site.device, picture).whole();
  const blobs = new BlobFolder(blobFolder(site.server.dataFolder));
  const before = await told(picture.blob);
  expect(await told(picture.blob)).toBe(before);

  await blobs.note(sha256, site.device.stream, null);
  const afterCrash = await told(picture.blob);
  expect(afterCrash).not.toBe(before);
  expect(await told(picture.blob)).toBe(afterCrash);

  await blobs.note(sha256, site.device.stream, { epoch: crypto.randomUUID(), seq: 9_999 });
  expect(await told(picture.blob)).not.toContain('9999');
});

test('bytes that went from the folder are not said to be there, and may come again', async () => {
  const picture = await testPicture();
  await new TestUpload(site.device, picture).whole();
  rmSync(new BlobFolder(blobFolder(site.server.dataFolder)).pathOf(picture.blob.sha256));
  expect(await told(picture.blob)).toBeNull();
  expect((await new TestUpload(site.device, picture).whole()).status).toBe(204);
  expect(await told(picture.blob)).not.toBeNull();
});
