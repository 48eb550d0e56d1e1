/** Points of a page (72 to the inch) from its top left corner. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

export interface PageBox extends PagePoint {
  readonly width: number;
  readonly height: number;
}

/** How a line of text comes out in the typefaces there are, in parts of the type's size. */
export interface LineShape {
  readonly width: number;
  /** How far ink reaches over and under the line the letters stand on, marks above letters included. */
  readonly above: number;
  readonly below: number;
}

/** What labels need of a page of PDF: everything black. Whoever hosts it has the typefaces and writes the file. */
export interface PdfSurface {
  /** One filled path, so that neighbours leave no seam. */
  fillBoxes(boxes: readonly PageBox[]): void;
  /** Outlines filled by the even-odd rule. */
  fillOutlines(outlines: readonly (readonly PagePoint[])[]): void;
  shapeOf(text: string): LineShape;
  /** Letters that begin at `x` and stand on `y`. */
  writeLine(text: string, at: PagePoint & { readonly size: number }): void;
}
