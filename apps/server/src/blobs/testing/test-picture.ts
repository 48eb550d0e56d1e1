import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { BlobRef, PictureType } from '@floorhand/domain/kernel/blob-ref';

/** Bytes of a photo and how a command names them. */
export interface TestPicture {
  readonly bytes: Buffer;
  readonly blob: BlobRef;
}

export const pictureOf = (bytes: Buffer, mime: PictureType = 'image/jpeg'): TestPicture => ({
  bytes,
  blob: { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, mime },
});

/** A photo of noise, which no codec makes small. */
export async function testPicture(
  of: { readonly side?: number; readonly mime?: PictureType; readonly exif?: string } = {},
): Promise<TestPicture> {
  const { side = 200, mime = 'image/jpeg', exif } = of;
  const noise = sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
  const format = mime === 'image/jpeg' ? 'jpeg' : mime === 'image/png' ? 'png' : 'webp';
  const image = noise.toFormat(format, { quality: 90 });
  return pictureOf(
    await (exif === undefined ? image : image.withExif({ IFD0: { Copyright: exif } })).toBuffer(),
    mime,
  );
}
