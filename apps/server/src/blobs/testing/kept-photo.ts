import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoStored } from '@floorhand/domain/photos/photo';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { blobFolder } from '../../config/folders.ts';
import { deskServer } from '../../core/desk-server.ts';
import { BlobFolder } from '../blob-folder.ts';
import { testPicture, type TestPicture } from './test-picture.ts';

/** A photo that a server keeps in its folder and its history speaks of. */
export async function keptPhoto(
  store: ServerStore,
  at: { readonly dataFolder: string; readonly streamId: string },
): Promise<TestPicture> {
  const picture = await testPicture();
  const { sha256, size } = picture.blob;
  const part = join(at.dataFolder, 'arriving');
  await writeFile(part, picture.bytes);
  await new BlobFolder(blobFolder(at.dataFolder)).keep(part, {
    sha256,
    size,
    mime: 'image/jpeg',
    width: 200,
    height: 200,
    keptSha256: sha256,
    deviceId: 'd1',
    receivedAt: '2026-03-04T07:00:00.000Z',
    streams: { [at.streamId]: null },
  });
  await deskServer(store).commitEvents(at.streamId, { kind: 'system', id: 'test' }, () => [
    photoStored.create(picture.blob),
  ]);
  return picture;
}
