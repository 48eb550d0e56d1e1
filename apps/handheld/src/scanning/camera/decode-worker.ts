import {
  colourPicture,
  type Engines,
  LiveReader,
  readPhoto,
  type RgbaFrame,
  scouted,
} from '@floorhand/scan/camera';

import type { DecodeAnswer, DecodeRequest, SentPicture } from './decode-messages.ts';
import { loadEngines } from './load-engines.ts';
import { nativeScout } from './native-scout.ts';

/** The thread that looks for codes, so that the page never waits for it. */

let engines: Promise<Engines> | null = null;
let live: Promise<LiveReader> | null = null;
let canvas: OffscreenCanvas | null = null;

addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => void answer(data));

async function answer(request: DecodeRequest): Promise<void> {
  if (request.kind === 'start') {
    engines = loadEngines(request.wasmUrl);
    live = Promise.all([engines, nativeScout()]).then(
      ([both, scout]) => new LiveReader(scout ? { ...both, whole: scouted(scout, both.first) } : both),
    );
    return;
  }
  const frame = pixelsOf(request.picture);
  const { width, height } = frame;
  const { verdict, reading } = await read(request, frame).catch((error: unknown) => {
    // Without an answer the page would wait for ever; the next frame may do better.
    reportError(error);
    return { verdict: 'nothing' as const, reading: null };
  });
  // A canvas of another size, or none, did not hold this picture.
  const isOnCanvas = canvas?.width === width && canvas.height === height;
  const still = verdict === 'accepted' && isOnCanvas ? (canvas?.transferToImageBitmap() ?? null) : null;
  const message: DecodeAnswer = { verdict, reading, still, width, height };
  postMessage(message, { transfer: still === null ? [] : [still] });
}

async function read(
  request: Exclude<DecodeRequest, { kind: 'start' }>,
  frame: RgbaFrame,
): Promise<Pick<DecodeAnswer, 'verdict' | 'reading'>> {
  const [both, reader] = await Promise.all([engines, live]);
  if (both === null || reader === null) return { verdict: 'nothing', reading: null };
  const picture = colourPicture(frame);
  const verdict =
    request.kind === 'frame'
      ? await reader.read(picture, request.atMs)
      : (await readPhoto(picture, both)).verdict;
  return { verdict: verdict.kind, reading: 'reading' in verdict ? verdict.reading : null };
}

function pixelsOf(picture: SentPicture): RgbaFrame {
  if ('data' in picture) return picture;
  const { width, height } = picture;
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the canvas has no context');
  context.drawImage(picture, 0, 0);
  picture.close();
  return context.getImageData(0, 0, width, height);
}
