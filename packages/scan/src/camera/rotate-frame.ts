import type { GrayFrame, Point } from './frame.ts';

const white = 255;
const fullTurn = 360;

/**
 * Turns a frame clockwise about its centre, by bilinear interpolation. The result is large enough for all of it;
 * what was outside is white, like the quiet zone of a label.
 */
export function rotateFrame(frame: GrayFrame, degrees: number): GrayFrame {
  const { width: fromWidth, height: fromHeight, pixels: source } = frame;
  const { cos, sin, width, height } = turned({ width: fromWidth, height: fromHeight, degrees });
  const pixels = new Uint8ClampedArray(width * height).fill(white);
  for (let y = 0; y < height; y += 1) {
    const down = y - (height - 1) / 2;
    let fromX = (-(width - 1) / 2) * cos + down * sin + (fromWidth - 1) / 2;
    let fromY = ((width - 1) / 2) * sin + down * cos + (fromHeight - 1) / 2;
    for (let at = y * width, end = at + width; at < end; at += 1, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= fromWidth - 1 || top >= fromHeight - 1) continue;
      const across = fromX - left;
      const corner = top * fromWidth + left;
      const above = (source[corner] ?? 0) * (1 - across) + (source[corner + 1] ?? 0) * across;
      const next = corner + fromWidth;
      const below = (source[next] ?? 0) * (1 - across) + (source[next + 1] ?? 0) * across;
      pixels[at] = above + (below - above) * (fromY - top);
    }
  }
  return { width, height, pixels };
}

/** Where a point of a turned frame lies in the frame it was made of. */
export function turnBack(point: Point, from: Turned): Point {
  const { cos, sin, width, height } = turned(from);
  const across = point.x - (width - 1) / 2;
  const down = point.y - (height - 1) / 2;
  return {
    x: across * cos + down * sin + (from.width - 1) / 2,
    y: -across * sin + down * cos + (from.height - 1) / 2,
  };
}

interface Turned {
  /** Of the frame that was turned. */
  readonly width: number;
  readonly height: number;
  readonly degrees: number;
}

function turned({ width, height, degrees }: Turned) {
  const angle = (degrees / fullTurn) * 2 * Math.PI;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    cos,
    sin,
    width: Math.ceil(Math.abs(width * cos) + Math.abs(height * sin)),
    height: Math.ceil(Math.abs(width * sin) + Math.abs(height * cos)),
  };
}
