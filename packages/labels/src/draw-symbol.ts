import { parseElementString, buildBracketed } from '@floorhand/gs1';
import {
  code128,
  ean13,
  ean8,
  gs1_128,
  gs1datamatrix,
  qrcode,
  type DrawingContext,
  type RenderOptions,
} from 'bwip-js/generic';
import type { Symbology } from './symbol.ts';

/** A symbol in modules, from its top left corner. */
export interface DrawnSymbol {
  readonly width: number;
  /** Bars of linear symbols: where each begins and how wide it is. They are as tall as the label wants. */
  readonly bars: readonly (readonly [x: number, width: number])[];
  /** Outlines of the dark cells of matrix symbols, filled by the even-odd rule. */
  readonly outlines: readonly (readonly (readonly [x: number, y: number])[])[];
}

type Encoder = (options: RenderOptions, drawing: DrawingContext<DrawnSymbol>) => DrawnSymbol;

const encoders: Readonly<Record<Symbology, Encoder>> = {
  code128,
  gs1_128,
  ean13,
  ean8,
  gs1_datamatrix: gs1datamatrix,
  qr: qrcode,
};

/** The encoder draws matrix cells two units wide at its smallest scale. */
const unitsPerCell = 2;

/** The bars and cells of a symbol. `data` is carriable; what is not is a fault here. */
export function drawSymbol(symbology: Symbology, data: string): DrawnSymbol {
  const isGs1 = symbology === 'gs1_128' || symbology === 'gs1_datamatrix';
  return encoders[symbology](
    {
      bcid: symbology,
      text: isGs1 ? bracketed(data) : data,
      scale: 1,
      includetext: false,
      ...(symbology === 'qr' ? { eclevel: 'M' } : {}),
    },
    collector(),
  );
}

function bracketed(elementString: string): string {
  const parsed = parseElementString(elementString);
  if (!parsed.ok) throw new RangeError('not an element string');
  return buildBracketed(parsed.elements);
}

/** Takes down what is drawn instead of drawing it. */
function collector(): DrawingContext<DrawnSymbol> {
  const bars: [number, number][] = [];
  const outlines: [number, number][][] = [];
  let width = 0;
  return {
    scale: () => null,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: (drawnWidth) => {
      width = drawnWidth;
    },
    // A line has its middle at x, rounded up when its width is odd.
    line: (...[x, , , , lineWidth]) => {
      bars.push([x - Math.ceil(lineWidth / 2), lineWidth]);
    },
    polygon: (points) => {
      outlines.push(points.map(([x, y]) => [x / unitsPerCell, y / unitsPerCell]));
    },
    hexagon: () => undefined,
    ellipse: () => undefined,
    fill: () => undefined,
    text: () => undefined,
    end: () => ({
      width: bars.length > 0 ? Math.max(...bars.map(([x, w]) => x + w)) : width / unitsPerCell,
      bars,
      outlines,
    }),
  };
}
