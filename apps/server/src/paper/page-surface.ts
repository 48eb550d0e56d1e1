import type { LineShape, PagePoint, PageBox, PdfSurface } from '@floorhand/labels/pdf/pdf-surface';
import type PdfDocument from 'pdfkit';
import { typeRuns, type TypeFace } from './type-faces.ts';

/** The page that is open in a PDF, to draw labels on. Its typefaces are registered under their names. */
export class PageSurface implements PdfSurface {
  readonly #pdf: InstanceType<typeof PdfDocument>;

  constructor(pdf: InstanceType<typeof PdfDocument>) {
    this.#pdf = pdf;
  }

  fillBoxes(boxes: readonly PageBox[]): void {
    if (boxes.length === 0) return;
    for (const { x, y, width, height } of boxes) this.#pdf.rect(x, y, width, height);
    this.#pdf.fill('black');
  }

  fillOutlines(outlines: readonly (readonly PagePoint[])[]): void {
    if (outlines.length === 0) return;
    for (const [first, ...rest] of outlines) {
      if (!first) continue;
      this.#pdf.moveTo(first.x, first.y);
      for (const { x, y } of rest) this.#pdf.lineTo(x, y);
      this.#pdf.closePath();
    }
    this.#pdf.fill('black', 'even-odd');
  }

  shapeOf(text: string): LineShape {
    const shapes = typeRuns(text).map(({ face, text: part }) => shapeIn(face, part));
    return {
      width: shapes.reduce((sum, { width }) => sum + width, 0),
      above: Math.max(0, ...shapes.map(({ above }) => above)),
      below: Math.max(0, ...shapes.map(({ below }) => below)),
    };
  }

  writeLine(text: string, { x, y, size }: PagePoint & { readonly size: number }): void {
    let from = x;
    for (const { face, text: part } of typeRuns(text)) {
      this.#pdf
        .font(face.name)
        .fontSize(size)
        .fillColor('black')
        .text(part, from, y, { lineBreak: false, baseline: 'alphabetic' });
      from += shapeIn(face, part).width * size;
    }
  }
}

function shapeIn({ font }: TypeFace, text: string): LineShape {
  const { advanceWidth, bbox } = font.layout(text);
  const ems = (units: number): number => (Number.isFinite(units) ? Math.max(0, units) / font.unitsPerEm : 0);
  return { width: ems(advanceWidth), above: ems(bbox.maxY), below: ems(-bbox.minY) };
}
