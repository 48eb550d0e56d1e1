import type { TakenPicture } from './device-photos.ts';
import { smallEnough } from './small-enough.ts';

/** The file is no picture that this browser can read. */
export class PictureUnreadable extends Error {
  constructor() {
    super('the browser cannot read this picture');
    this.name = 'PictureUnreadable';
  }
}

/**
 * Draws what a camera gave anew, small enough to be sent. Nothing but pixels survives that: no place, no time, no name
 * of a camera.
 *
 * @param takenAt ISO instant
 * @throws PictureUnreadable
 */
export async function shrinkPicture(source: HTMLVideoElement | Blob, takenAt: string): Promise<TakenPicture> {
  const image = await createImageBitmap(source).catch(() => null);
  if (!image || image.width === 0) throw new PictureUnreadable();
  try {
    const longer = Math.max(image.width, image.height);
    const made = await smallEnough(longer, ({ side, quality }) => drawn(image, side / longer, quality));
    return { bytes: new Uint8Array(await made.arrayBuffer()), mime: made.type, takenAt };
  } finally {
    image.close();
  }
}

async function drawn(image: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new PictureUnreadable();
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const webp = await encoded(canvas, 'image/webp', quality);
  // Browsers that do not write WebP give a PNG in its place.
  return webp.type === 'image/webp' ? webp : encoded(canvas, 'image/jpeg', quality);
}

const encoded = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new PictureUnreadable());
      },
      type,
      quality,
    );
  });
