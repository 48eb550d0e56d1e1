/** How a picture is made: the longer side in pixels, and the encoder's quality from 0 to 1. */
export interface PictureSize {
  readonly side: number;
  readonly quality: number;
}

/** Enough to read a label in it. */
const mostSide = 1600;
const leastSide = 320;
const firstQuality = 0.8;
const leastQuality = 0.5;
/** The target of a photo on the floor. */
export const targetBytes = 200_000;

/**
 * Makes a picture until it is small enough: less quality first, then fewer pixels. Gives the last try in any case.
 *
 * @param longerSide of what the camera gave, in pixels
 */
export async function smallEnough<T extends { readonly size: number }>(
  longerSide: number,
  make: (as: PictureSize) => Promise<T>,
): Promise<T> {
  let as: PictureSize = { side: Math.min(longerSide, mostSide), quality: firstQuality };
  for (;;) {
    const made = await make(as);
    if (made.size < targetBytes || as.side <= leastSide) return made;
    as =
      as.quality - 0.1 >= leastQuality
        ? { ...as, quality: Math.round((as.quality - 0.1) * 10) / 10 }
        : { side: Math.max(leastSide, Math.round(as.side * 0.8)), quality: firstQuality };
  }
}
