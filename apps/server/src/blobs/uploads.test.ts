import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoStored } from '@floorhand/domain/photos/photo';
import { apiSite } from '../http/testing/api-site.ts';
import { pictureOf, testPicture } from './testing/test-picture.ts';
import { askBlob, TestUpload } from './testing/test-upload.ts';
import { storedHeader } from './photo-uploads.ts';

const site = apiSite();

/** What the history of the warehouse says about photos. */
async function storedInBooks(): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  await site.server.storage.store.read(async (transaction) => {
    for await (const commits of transaction.allCommits(site.device.stream, 100))
      for (const { seq, events } of commits)
        for (const { type, body } of events) if (type === photoStored.type) told.push({ seq, body });
  });
  return told;
}

describe('a photo on its way', () => {
  test('arrives in pieces, is proved, kept under its hash and shown to its warehouse', async () => {
    const picture = await testPicture();
    const { bytes, blob } = picture;
    const upload = new TestUpload(site.device, picture);
    expect((await askBlob(site.device, blob.sha256, 'HEAD')).status).toBe(404);
    expect((await upload.begin()).status).toBe(201);
    expect((await upload.piece(0, 1000)).headers.get('Upload-Offset')).toBe('1000');
    expect(await upload.offset()).toBe(1000);
    const last = await upload.piece(1000, bytes.length);
    expect(last.status).toBe(204);
    const stored = await storedInBooks();
    expect(stored).toEqual([{ seq: expect.any(Number), body: blob }]);
    const [{ seq }] = stored as [{ seq: number }];
    expect(last.headers.get(storedHeader)).toMatch(new RegExp(`^[0-9a-f-]{36} ${seq}$`));

    const head = await askBlob(site.device, blob.sha256, 'HEAD');
    expect([head.status, head.headers.get(storedHeader)]).toEqual([200, last.headers.get(storedHeader)]);
    const shown = await askBlob(site.device, blob.sha256, 'GET');
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });

  test('a piece at another place than the server is at is refused, and changes nothing', async () => {
    const picture = await testPicture();
    const upload = new TestUpload(site.device, picture);
    await upload.begin();
    await upload.piece(0, 500);
    expect((await upload.piece(0, 500)).status).toBe(409);
    expect((await upload.piece(700, 900)).status).toBe(409);
    expect(await upload.offset()).toBe(500);
  });

  test('the same content twice is kept once and told once', async () => {
    const picture = await testPicture();
    const first = await new TestUpload(site.device, picture).whole();
    const second = await new TestUpload(await site.server.device(), picture).whole();
    expect(second.headers.get(storedHeader)).toBe(first.headers.get(storedHeader));
    expect(await storedInBooks()).toHaveLength(1);
  });

  test('content that is not what was announced is not kept; the device may begin anew', async () => {
    const [picture, other] = [await testPicture(), await testPicture()];
    const upload = new TestUpload(site.device, {
      bytes: other.bytes,
      blob: { ...other.blob, ...named(picture) },
    });
    const answer = await upload.whole();
    expect([answer.status, await answer.text()]).toEqual([460, 'other_content']);
    expect(await upload.offset()).toBeNull();
    expect((await askBlob(site.device, picture.blob.sha256, 'HEAD')).status).toBe(404);
    expect((await new TestUpload(site.device, picture).whole()).status).toBe(204);
  });

  test.each([
    ['no picture', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_picture'],
    ['a beginning without an end', cutJpeg, 'not_a_picture'],
    ['a bomb of pixels', bomb, 'too_many_pixels'],
  ])('%s is refused for good', async (_what, made, code) => {
    const answer = await new TestUpload(site.device, pictureOf(await made())).whole();
    expect([answer.status, await answer.text()]).toEqual([422, code]);
    expect(await storedInBooks()).toEqual([]);
  });

  test('what a file says besides its picture is taken away', async () => {
    const picture = await testPicture({ exif: 'somebody was here' });
    expect(picture.bytes.includes('somebody was here')).toBe(true);
    expect((await new TestUpload(site.device, picture).whole()).status).toBe(204);
    const shown = await askBlob(site.device, picture.blob.sha256, 'GET');
    const kept = Buffer.from(await shown.arrayBuffer());
    expect(kept.includes('somebody was here')).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 200 });
  });

  test.each(['image/webp', 'image/png'] as const)('%s is a picture too', async (mime) => {
    const picture = await testPicture({ mime, side: 60 });
    expect((await new TestUpload(site.device, picture).whole()).status).toBe(204);
    expect((await askBlob(site.device, picture.blob.sha256, 'GET')).headers.get('content-type')).toBe(mime);
  });
});

describe('who may', () => {
  test('nothing without a session, and nothing of what another device has begun', async () => {
    const picture = await testPicture();
    const upload = new TestUpload(site.device, picture);
    await upload.begin();
    await upload.piece(0, 300);
    upload.device = await site.server.device();
    expect(await upload.offset()).toBeNull();
    expect((await upload.piece(300, 400)).status).toBe(404);
    const { cookie } = site.device;
    site.device.cookie = null;
    upload.device = site.device;
    expect((await upload.piece(300, 400)).status).toBe(401);
    expect((await new TestUpload(site.device, picture).begin()).status).toBe(401);
    expect((await askBlob(site.device, picture.blob.sha256, 'GET')).status).toBe(401);
    site.device.cookie = cookie;
    expect(await upload.offset()).toBe(300);
  });

  test('an announcement without a hash, of another type or too large is refused', async () => {
    const picture = await testPicture();
    const upload = new TestUpload(site.device, picture);
    expect((await upload.begin({ sha256: 'abc' })).status).toBe(400);
    expect((await upload.begin({ mime: 'text/html' })).status).toBe(400);
    expect((await upload.begin({ commandId: '../../x' })).status).toBe(400);
    const huge = new TestUpload(site.device, { ...picture, blob: { ...picture.blob, size: 20_000_001 } });
    expect((await huge.begin()).status).toBe(413);
  });

  test('a device may begin only so much a day; others are not touched by it', async () => {
    const picture = await testPicture();
    const large = { ...picture, blob: { ...picture.blob, size: 20_000_000 } };
    for (let i = 0; i < 20; i++) expect((await new TestUpload(site.device, large).begin()).status).toBe(201);
    const over = await new TestUpload(site.device, picture).begin();
    expect([over.status, await over.text()]).toEqual([429, 'quota']);
    expect((await new TestUpload(await site.server.device(), picture).whole()).status).toBe(204);
  });

  test('a photo is shown and known only where it belongs', async () => {
    for (const name of ['../../floorhand.db', 'x', '0'.repeat(64)])
      expect((await askBlob(site.device, encodeURIComponent(name), 'GET')).status).toBe(404);
  });
});

const named = ({ blob: { sha256 } }: { readonly blob: { readonly sha256: string } }) => ({ sha256 });

async function cutJpeg(): Promise<Buffer> {
  const { bytes } = await testPicture({ side: 400 });
  return bytes.subarray(0, Math.trunc(bytes.length / 2));
}

/** A few kilobytes that ask for a quarter of a gigabyte. */
const bomb = (): Promise<Buffer> =>
  sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
    .jpeg()
    .toBuffer();
