import { describe, expect, test } from 'vitest';
import { MemoryBlobStore } from '@floorhand/sync/testing/memory-blob-store';
import { DevicePhotos, mostPhotoBytes, PhotosFull } from './device-photos.ts';

const epoch = '00000000-0000-4000-8000-000000000001';
const commandId = '00000000-0000-4000-8000-000000000002';
const picture = (text: string, takenAt = '2026-03-04T07:00:00.000Z') => ({
  bytes: new TextEncoder().encode(text),
  mime: 'image/webp',
  takenAt,
});

describe('photos of a device', () => {
  test('[SY37] are named by the hash of their bytes, and wait from the moment a record names them', async () => {
    const store = new MemoryBlobStore();
    const photos = new DevicePhotos(store);
    const blob = await photos.keep(picture('abc'));
    expect(blob).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      size: 3,
      mime: 'image/webp',
    });
    expect(await photos.waiting()).toMatchObject({ count: 0, oldestAt: null });
    await store.note(blob.sha256, (held) => ({ ...held, commandId }));
    expect(await photos.waiting()).toEqual({
      count: 1,
      bytes: 3,
      oldestAt: '2026-03-04T07:00:00.000Z',
      failed: 0,
      share: 3 / mostPhotoBytes,
    });
  });

  test('[SY37] there is a limit, and what is there already is not touched by it', async () => {
    const store = new MemoryBlobStore();
    const large = { sha256: '1'.repeat(64), size: mostPhotoBytes, mime: 'image/webp' };
    await store.keep({ ...large, takenAt: '2026-03-04T07:00:00.000Z' }, new Uint8Array(1));
    const photos = new DevicePhotos(store);
    await expect(photos.keep(picture('abc'))).rejects.toBeInstanceOf(PhotosFull);
    expect((await store.list()).map(({ sha256 }) => sha256)).toEqual([large.sha256]);
    expect((await photos.waiting()).share).toBe(1);
  });

  test('[F-39] a full device gives back what the server has, and nothing else', async () => {
    const store = new MemoryBlobStore();
    const photos = new DevicePhotos(store);
    const [here, there] = [await photos.keep(picture('here')), await photos.keep(picture('there'))];
    await store.note(there.sha256, (held) => ({ ...held, stored: { epoch, seq: 4 } }));
    expect(await photos.giveBack()).toBe(1);
    expect((await store.list()).map(({ sha256 }) => sha256)).toEqual([here.sha256]);
  });

  test('[SY36] a device that leaves waits for its photos', async () => {
    const store = new MemoryBlobStore();
    const photos = new DevicePhotos(store);
    await photos.sent(60_000);
    const { sha256 } = await photos.keep(picture('abc'));
    await store.note(sha256, (held) => ({ ...held, commandId }));
    let left = false;
    const leaving = photos.sent(60_000).then(() => {
      left = true;
    });
    photos.changed();
    await new Promise((resolve) => setTimeout(resolve));
    expect(left).toBe(false);
    await store.note(sha256, (held) => ({ ...held, stored: { epoch, seq: 4 } }));
    photos.changed();
    await leaving;
    expect(left).toBe(true);
  });
});
