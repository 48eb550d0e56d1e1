import { computeCheckDigit, GS } from '@floorhand/gs1';
import { code128Modules, encodeCode128, FNC1, isFitForCode128 } from './code128.ts';
import { drawSymbol } from './draw-symbol.ts';

/** Bar codes that labels carry. EAN-8 and EAN-13 with all their digits; a UPC-A is an EAN-13 with a leading zero. */
export type Symbology = 'code128' | 'gs1_128' | 'ean13' | 'ean8' | 'gs1_datamatrix' | 'qr';

export const isMatrix = (symbology: Symbology): boolean =>
  symbology === 'gs1_datamatrix' || symbology === 'qr';

/** Sizes in which scanners read a kind of bar code (GS1 General Specifications 5.12; own codes as on racks). */
export interface ModuleRange {
  readonly leastMm: number;
  readonly mostMm: number;
  /** Free modules to the left and to the right. */
  readonly quiet: number;
}

export const moduleRanges: Readonly<Record<Symbology, ModuleRange>> = {
  code128: { leastMm: 0.25, mostMm: 1, quiet: 10 },
  gs1_128: { leastMm: 0.495, mostMm: 1.016, quiet: 10 },
  ean13: { leastMm: 0.264, mostMm: 0.66, quiet: 11 },
  ean8: { leastMm: 0.264, mostMm: 0.66, quiet: 7 },
  gs1_datamatrix: { leastMm: 0.38, mostMm: 1.5, quiet: 2 },
  qr: { leastMm: 0.375, mostMm: 2, quiet: 4 },
};

/** Modules across, without quiet zones. */
export function symbolModules(symbology: Symbology, data: string): number {
  switch (symbology) {
    case 'code128':
      return code128Modules(encodeCode128(data));
    case 'gs1_128':
      return code128Modules(encodeCode128(gs1Text(data)));
    case 'ean13':
      return 95;
    case 'ean8':
      return 67;
    default:
      return drawSymbol(symbology, data).width;
  }
}

/** An element string as Code 128 carries it: FNC1 first, and for every separator. */
export const gs1Text = (elementString: string): string => `${FNC1}${elementString.replaceAll(GS, FNC1)}`;

/** Whether bars of this kind can carry the data at all. */
export function isCarriable(symbology: Symbology, data: string): boolean {
  switch (symbology) {
    case 'ean13':
      return /^[0-9]{13}$/.test(data) && isChecked(data);
    case 'ean8':
      return /^[0-9]{8}$/.test(data) && isChecked(data);
    case 'gs1_128':
    case 'gs1_datamatrix':
      return isFitForCode128(data.replaceAll(GS, '0'));
    default:
      return isFitForCode128(data);
  }
}

const isChecked = (digits: string): boolean => computeCheckDigit(digits.slice(0, -1)) === digits.slice(-1);
