/** Dots per inch of print heads. */
export const dpis = [203, 300, 600] as const;
export type Dpi = (typeof dpis)[number];

/** One label of the roll or sheet, and the printer's resolution. Everything is laid out in its dots. */
export interface Media {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dpi: Dpi;
}

const mmPerInch = 25.4;

/** Whole dots that lie within so many millimetres. */
export const dotsWithin = (mm: number, dpi: Dpi): number => Math.floor((mm * dpi) / mmPerInch + 1e-6);

/** The fewest dots that reach so many millimetres. */
export const dotsReaching = (mm: number, dpi: Dpi): number => Math.ceil((mm * dpi) / mmPerInch - 1e-6);

export const mmOf = (dots: number, dpi: Dpi): number => (dots * mmPerInch) / dpi;
