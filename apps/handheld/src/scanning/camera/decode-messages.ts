import type { CameraReading, RgbaFrame } from '@floorhand/scan/camera';

/** A picture as a browser hands it over: a bitmap where workers have canvases, else its pixels. */
export type SentPicture = ImageBitmap | RgbaFrame;

/** From the page to the worker that decodes. */
export type DecodeRequest =
  | { readonly kind: 'start'; readonly wasmUrl: string }
  /** A frame of the running camera; the next one is sent after its answer. */
  | { readonly kind: 'frame'; readonly picture: SentPicture; readonly atMs: number }
  | { readonly kind: 'photo'; readonly picture: SentPicture };

/** Back: exactly one answer to every frame and photo, in order. */
export interface DecodeAnswer {
  readonly verdict: 'nothing' | 'accepted' | 'again' | 'aim';
  readonly reading: CameraReading | null;
  /** The picture a code was read in, to be shown. */
  readonly still: ImageBitmap | null;
  /** Of the picture the outline is in. */
  readonly width: number;
  readonly height: number;
}
