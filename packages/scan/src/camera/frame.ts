/** One picture of the camera in greys, row by row from the top left; 0 is black. */
export interface GrayFrame {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** The same in colours, four bytes a pixel, as canvases give it. Alpha is not looked at. */
export interface RgbaFrame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A place in a frame, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a frame in its pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture in whichever form an engine wants; each is made once, and only if it is asked for. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  gray(): GrayFrame;
  rgba(): RgbaFrame;
}

export function colourPicture(frame: RgbaFrame): Picture {
  let gray: GrayFrame | null = null;
  return {
    width: frame.width,
    height: frame.height,
    gray: () => (gray ??= toGray(frame)),
    rgba: () => frame,
  };
}

export function grayPicture(frame: GrayFrame): Picture {
  let rgba: RgbaFrame | null = null;
  return {
    width: frame.width,
    height: frame.height,
    gray: () => frame,
    rgba: () => (rgba ??= toRgba(frame)),
  };
}

/** Luma of ITU-R BT.601 in 1/1024, the weights zxing-cpp uses. */
function toGray({ width, height, data }: RgbaFrame): GrayFrame {
  const pixels = new Uint8ClampedArray(width * height);
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += 4) {
    const sum = 306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0);
    pixels[i] = (sum + 512) >> 10;
  }
  return { width, height, pixels };
}

function toRgba({ width, height, pixels }: GrayFrame): RgbaFrame {
  const words = new Uint32Array(pixels.length);
  for (let i = 0; i < words.length; i += 1) words[i] = 0xff000000 | ((pixels[i] ?? 0) * 0x010101);
  return { width, height, data: new Uint8ClampedArray(words.buffer) };
}
