import { assert, asyncProperty, double, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallEnough, targetBytes, type PictureSize } from './small-enough.ts';

/** An encoder whose pictures have so many bytes per pixel at full quality. */
const encoder = (bytesPerPixel: number, tries: PictureSize[]) => async (as: PictureSize) => {
  tries.push(as);
  return { size: Math.round(as.side * as.side * 0.75 * bytesPerPixel * as.quality), as };
};

describe('a photo is made small', () => {
  test('an easy picture keeps its pixels and its quality', async () => {
    const tries: PictureSize[] = [];
    await smallEnough(4000, encoder(0.1, tries));
    expect(tries).toEqual([{ side: 1600, quality: 0.8 }]);
  });

  test('a hard one loses quality first, then pixels', async () => {
    const tries: PictureSize[] = [];
    const { as, size } = await smallEnough(4000, encoder(0.4, tries));
    expect(tries.slice(0, 5)).toEqual([
      { side: 1600, quality: 0.8 },
      { side: 1600, quality: 0.7 },
      { side: 1600, quality: 0.6 },
      { side: 1600, quality: 0.5 },
      { side: 1280, quality: 0.8 },
    ]);
    expect(as.side).toBeLessThan(1600);
    expect(size).toBeLessThan(targetBytes);
  });

  test('it ends for every picture, never larger than the camera gave or 1600 pixels', async () => {
    await assert(
      asyncProperty(
        integer({ min: 1, max: 10_000 }),
        double({ min: 0.001, max: 100, noNaN: true }),
        async (side, bytesPerPixel) => {
          const tries: PictureSize[] = [];
          const { size, as } = await smallEnough(side, encoder(bytesPerPixel, tries));
          expect(size < targetBytes || as.side <= 320).toBe(true);
          expect(Math.max(...tries.map((tried) => tried.side))).toBeLessThanOrEqual(Math.min(side, 1600));
        },
      ),
    );
  });
});
