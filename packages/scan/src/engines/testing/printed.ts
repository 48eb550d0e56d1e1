import bwip from 'bwip-js/node';

import type { RgbaFrame } from '../../camera/frame.ts';

/** Not the export named `raw`: that one is the symbology of this name. */
const encoder: Pick<typeof bwip, 'raw'> = bwip;

const modulePixels = 4;
const quietModules = 10;
const barModules = 30;

/** A code as a printer would make it, black on white, by the symbology names of bwip-js. */
export function printed(symbology: string, text: string): RgbaFrame {
  const [symbol] = encoder.raw({ bcid: symbology, text });
  if (symbol === undefined) throw new Error(`${symbology} cannot be printed`);
  return 'pixs' in symbol
    ? paint({ columns: symbol.pixx, rows: symbol.pixy }, (x, y) => symbol.pixs[y * symbol.pixx + x] === 1)
    : paintBars(symbol.sbs);
}

/** Widths of bars and gaps in turn. */
function paintBars(widths: readonly number[]): RgbaFrame {
  const bars = widths.flatMap((width, i) => Array<boolean>(width).fill(i % 2 === 0));
  return paint({ columns: bars.length, rows: barModules }, (x) => bars[x] === true);
}

function paint(
  { columns, rows }: { readonly columns: number; readonly rows: number },
  isBlack: (x: number, y: number) => boolean,
): RgbaFrame {
  const width = (columns + 2 * quietModules) * modulePixels;
  const height = (rows + 2 * quietModules) * modulePixels;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / modulePixels) - quietModules;
      const row = Math.floor(y / modulePixels) - quietModules;
      const isInside = column >= 0 && column < columns && row >= 0 && row < rows;
      if (isInside && isBlack(column, row)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, data };
}
