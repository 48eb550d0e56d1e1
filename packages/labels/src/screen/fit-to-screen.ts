import type { WantedBarcode } from '../fit-barcode.ts';
import { isMatrix, moduleRanges, symbolModules } from '../symbol.ts';

/** Room on a screen. Everything is in pixels of the device, of which the page's own pixels have `perPoint`. */
export interface ScreenRoom {
  readonly width: number;
  readonly height: number;
  /** Pixels of the device in one of the page's pixels, such as 2.625; what browsers call the device pixel ratio. */
  readonly perPoint: number;
}

/** A bar code with its quiet zone, to be shown black on white, one unit a pixel of the device. */
export interface ScreenCode extends WantedBarcode {
  readonly width: number;
  readonly height: number;
  /** Free on every side. */
  readonly quiet: number;
  /** Width of the narrowest bar or cell, before it is turned: whole pixels. */
  readonly module: number;
  /** Bars lie one above the other: the longer side of the screen makes them wider. */
  readonly turned: boolean;
}

/** Narrower bars are read off a screen by few scanners: a third of a millimetre on a handheld. */
const leastPoints = 2;
/** Wider ones make a code that does not fit into a scanner's picture from where a person holds it. */
const mostPoints = { linear: 4, matrix: 10 };
/** Height of bars for their width: tall enough for an aim that is off. */
const barsShare = 0.5;

/**
 * Fits a bar code into a part of the screen [LB10]: bars are whole pixels, as wide as they go, with the quiet zone its
 * kind demands; a long one is turned where that makes its bars wider.
 *
 * @returns null when bars of one pixel do not fit either
 */
export function fitToScreen(barcode: WantedBarcode, room: ScreenRoom): ScreenCode | null {
  const { symbology } = barcode;
  const modules = symbolModules(symbology, barcode.data);
  const { quiet } = moduleRanges[symbology];
  const across = modules + 2 * quiet;
  const matrix = isMatrix(symbology);
  const most = Math.floor((matrix ? mostPoints.matrix : mostPoints.linear) * room.perPoint);
  const moduleIn = (side: number): number => Math.min(Math.max(1, most), Math.floor(side / across));
  if (matrix) {
    const module = moduleIn(Math.min(room.width, room.height));
    const side = across * module;
    return module < 1
      ? null
      : { ...barcode, width: side, height: side, quiet: quiet * module, module, turned: false };
  }
  const upright = moduleIn(room.width);
  const along = moduleIn(room.height);
  const turned = upright < leastPoints * room.perPoint && along > upright;
  const module = turned ? along : upright;
  if (module < 1) return null;
  const length = across * module;
  const tall = Math.min(Math.round(length * barsShare), turned ? room.width : room.height);
  const [width, height] = turned ? [tall, length] : [length, tall];
  return { ...barcode, width, height, quiet: quiet * module, module, turned };
}
