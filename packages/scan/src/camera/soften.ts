import type { GrayFrame } from './frame.ts';

/** Smooths with the weights 1 2 1 across and down: grain goes, and bars printed as dots close. */
export function soften({ width, height, pixels }: GrayFrame): GrayFrame {
  const across = new Uint16Array(pixels.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const own = pixels[at] ?? 0;
      const left = x === 0 ? own : (pixels[at - 1] ?? 0);
      const right = x === width - 1 ? own : (pixels[at + 1] ?? 0);
      across[at] = left + 2 * own + right;
    }
  }
  const soft = new Uint8ClampedArray(pixels.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    const up = y === 0 ? 0 : -width;
    const down = y === height - 1 ? 0 : width;
    for (let x = 0; x < width; x += 1, at += 1) {
      soft[at] = ((across[at + up] ?? 0) + 2 * (across[at] ?? 0) + (across[at + down] ?? 0)) >> 4;
    }
  }
  return { width, height, pixels: soft };
}
