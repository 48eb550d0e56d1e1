import type { GrayFrame, Region } from './frame.ts';

/**
 * Cuts a region out and scales it, by bilinear interpolation between pixel centres. Scaling down averages nothing
 * beyond two by two pixels, so a factor below one half would drop lines.
 */
export function scaleRegion(frame: GrayFrame, region: Region, factor: number): GrayFrame {
  const width = Math.max(1, Math.round(region.width * factor));
  const height = Math.max(1, Math.round(region.height * factor));
  const columns = interpolation({ length: width, from: region.left, limit: frame.width, factor });
  const rows = interpolation({ length: height, from: region.top, limit: frame.height, factor });
  const pixels = new Uint8ClampedArray(width * height);
  const source = frame.pixels;
  for (let y = 0, at = 0; y < height; y += 1) {
    const upper = (rows.first[y] ?? 0) * frame.width;
    const lower = (rows.second[y] ?? 0) * frame.width;
    const down = rows.weight[y] ?? 0;
    for (let x = 0; x < width; x += 1, at += 1) {
      const left = columns.first[x] ?? 0;
      const right = columns.second[x] ?? 0;
      const across = columns.weight[x] ?? 0;
      const above = (source[upper + left] ?? 0) * (256 - across) + (source[upper + right] ?? 0) * across;
      const below = (source[lower + left] ?? 0) * (256 - across) + (source[lower + right] ?? 0) * across;
      pixels[at] = (above * (256 - down) + below * down + 0x8000) >> 16;
    }
  }
  return { width, height, pixels };
}

interface Interpolation {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Share of the second, in 1/256. */
  readonly weight: Int32Array;
}

interface Axis {
  readonly length: number;
  readonly from: number;
  readonly limit: number;
  readonly factor: number;
}

function interpolation({ length, from, limit, factor }: Axis): Interpolation {
  const first = new Int32Array(length);
  const second = new Int32Array(length);
  const weight = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const at = Math.min(Math.max(from + (i + 0.5) / factor - 0.5, 0), limit - 1);
    first[i] = Math.floor(at);
    second[i] = Math.min(Math.floor(at) + 1, limit - 1);
    weight[i] = Math.round((at - Math.floor(at)) * 256);
  }
  return { first, second, weight };
}
