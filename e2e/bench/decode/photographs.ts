import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RgbaFrame } from '@floorhand/scan/camera';
import sharp from 'sharp';
import { z } from 'zod';

/** Longer photos are scaled down before they are read, here as in the app. */
const longestSide = 2000;

const indexSchema = z.array(
  z.object({ file: z.string(), symbology: z.string().nullable(), text: z.string().nullable() }),
);

export interface Photograph {
  /** As the index names it. */
  readonly file: string;
  readonly path: string;
  /** What it says; null when there is no code in it. */
  readonly text: string | null;
}

export function readIndex(indexFile: string): readonly Photograph[] {
  const entries = indexSchema.parse(JSON.parse(readFileSync(indexFile, 'utf8')));
  return entries.map(({ file, text, symbology }) => ({
    file,
    path: join(dirname(indexFile), file),
    text: symbology === null ? null : text,
  }));
}

export async function readPixels({ path }: Photograph): Promise<RgbaFrame> {
  const { data, info } = await sharp(path)
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
