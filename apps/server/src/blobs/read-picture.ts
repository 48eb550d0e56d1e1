import { open } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { PictureType } from '@floorhand/domain/kernel/blob-ref';

export interface Picture {
  readonly mime: PictureType;
  readonly width: number;
  readonly height: number;
  /** The same picture without what else the file told (place, time, camera); null when it told nothing else. */
  readonly bare: Buffer | null;
}

export type NoPicture = 'not_a_picture' | 'too_many_pixels';

/** Twice what a good camera makes; a file of a few kilobytes may claim a thousand times that. */
const mostPixels = 50_000_000;
const keptQuality = 90;
const headBytes = 16;

/** What the first bytes say; only then a decoder is chosen, so that nobody reaches the rarer ones. */
export function sniffPicture(head: Buffer): PictureType | null {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'image/png';
  const isWebp =
    head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? 'image/webp' : null;
}

/**
 * Decodes a file of strangers to the last row, within a limit of pixels, and takes away what it says besides the
 * picture. Rejects only where decoding is not possible on this machine at all.
 */
export async function readPicture(path: string): Promise<Picture | NoPicture> {
  const mime = sniffPicture(await headOf(path));
  if (mime === null) return 'not_a_picture';
  // Loaded with the first photo: a server that gets none needs no decoder.
  const { default: sharp } = await import('sharp');
  const image = (): Sharp => sharp(path, { limitInputPixels: mostPixels, failOn: 'truncated', pages: 1 });
  try {
    const { width, height, exif, xmp, iptc, comments } = await sharp(path, { pages: 1 }).metadata();
    if (width * height > mostPixels) return 'too_many_pixels';
    const tellsMore = [exif, xmp, iptc, comments].some((part) => part !== undefined);
    if (!tellsMore) {
      await image().stats();
      return { mime, width, height, bare: null };
    }
    const format = mime === 'image/jpeg' ? 'jpeg' : mime === 'image/png' ? 'png' : 'webp';
    const { data, info } = await image()
      .autoOrient()
      .toFormat(format, { quality: keptQuality })
      .toBuffer({ resolveWithObject: true });
    return { mime, width: info.width, height: info.height, bare: data };
  } catch {
    return 'not_a_picture';
  }
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
