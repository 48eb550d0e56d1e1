import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

import type { DecodeAnswer, DecodeRequest, SentPicture } from './decode-messages.ts';

/** Photos are scaled down to this: no code that can be aimed at needs more pixels. */
const longestSide = 2000;

export interface CameraDecoder {
  /** Resolves to null when another picture is still being read: a frame is dropped rather than queued. */
  frame(video: HTMLVideoElement, atMs: number): Promise<DecodeAnswer | null>;
  /** Rejects when the file is no picture. */
  photo(file: Blob): Promise<DecodeAnswer>;
  close(): void;
}

/** The decoding thread, seen from the page. One picture is under way at a time. */
export function startDecoder(): CameraDecoder {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  const waiting: ((answer: DecodeAnswer) => void)[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => waiting.shift()?.(data));
  const send = (request: DecodeRequest, transfer: Transferable[]) => worker.postMessage(request, transfer);
  const ask = async (request: Exclude<DecodeRequest, { kind: 'start' }>): Promise<DecodeAnswer> => {
    const { picture } = request;
    const answered = new Promise<DecodeAnswer>((resolve) => waiting.push(resolve));
    send(request, ['data' in picture ? picture.data.buffer : picture]);
    return answered;
  };
  send({ kind: 'start', wasmUrl: new URL(wasmUrl, location.href).href }, []);
  let isBusy = false;
  return {
    frame: async (video, atMs) => {
      if (isBusy || video.videoWidth === 0) return null;
      isBusy = true;
      try {
        const picture = await sendable(await createImageBitmap(video));
        return await ask({ kind: 'frame', picture, atMs });
      } finally {
        isBusy = false;
      }
    },
    photo: async (file) => ask({ kind: 'photo', picture: await sendable(await fitting(file)) }),
    close: () => worker.terminate(),
  };
}

async function fitting(file: Blob): Promise<ImageBitmap> {
  const bitmap = await createImageBitmap(file);
  const scale = longestSide / Math.max(bitmap.width, bitmap.height);
  if (scale >= 1) return bitmap;
  const size = {
    resizeWidth: Math.round(bitmap.width * scale),
    resizeHeight: Math.round(bitmap.height * scale),
  };
  const smaller = await createImageBitmap(bitmap, { ...size, resizeQuality: 'high' });
  bitmap.close();
  return smaller;
}

/** Where workers have no canvas, the page takes the pixels out itself. */
async function sendable(bitmap: ImageBitmap): Promise<SentPicture> {
  if ('OffscreenCanvas' in globalThis) return bitmap;
  const canvas = document.createElement('canvas');
  const { width, height } = bitmap;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the canvas has no context');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
