import type { GrayFrame } from './frame.ts';

/** The middle grey every neighbourhood is brought to, and how far one standard deviation lies from it. */
const middle = 128;
const spread = 60;
/** A neighbourhood flatter than this is grain, not bars. */
const leastDeviation = 8;

/**
 * Takes glare and shadow out: every pixel is placed by how it differs from the mean of its neighbourhood, in
 * standard deviations of it. Means and deviations of boxes come from running sums, so the radius costs nothing.
 *
 * @param radius half the side of the neighbourhood, in pixels; some wide bars of the code should fit in it
 */
export function evenLight({ width, height, pixels }: GrayFrame, radius: number): GrayFrame {
  const even = new Uint8ClampedArray(pixels.length);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const addRow = (y: number, sign: 1 | -1): void => {
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const value = pixels[at] ?? 0;
      sums[x] = (sums[x] ?? 0) + sign * value;
      squares[x] = (squares[x] ?? 0) + sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(radius, height); y += 1) addRow(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) addRow(y + radius, 1);
    if (y - radius - 1 >= 0) addRow(y - radius - 1, -1);
    const rows = Math.min(height, y + radius + 1) - Math.max(0, y - radius);
    let sum = 0;
    let square = 0;
    for (let x = 0; x < Math.min(radius, width); x += 1) {
      sum += sums[x] ?? 0;
      square += squares[x] ?? 0;
    }
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const coming = x + radius;
      const going = x - radius - 1;
      if (coming < width) {
        sum += sums[coming] ?? 0;
        square += squares[coming] ?? 0;
      }
      if (going >= 0) {
        sum -= sums[going] ?? 0;
        square -= squares[going] ?? 0;
      }
      const count = rows * (Math.min(width, coming + 1) - Math.max(0, going + 1));
      const mean = sum / count;
      const deviation = Math.sqrt(Math.max(square / count - mean * mean, 0));
      even[at] = middle + (spread * ((pixels[at] ?? 0) - mean)) / Math.max(deviation, leastDeviation);
    }
  }
  return { width, height, pixels: even };
}
