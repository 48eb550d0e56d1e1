import { drawSymbol } from '../draw-symbol.ts';
import type { BarcodeBlock, Label, TextBlock } from '../label.ts';
import { dotsWithin } from '../media.ts';
import { arrowOutline } from '../svg/arrow-path.ts';
import { baseline } from '../svg/label-svg.ts';
import type { PlacedLabel } from '../sheet.ts';
import type { PagePoint, PdfSurface } from './pdf-surface.ts';

const pointsPerInch = 72;

/**
 * Draws a label on a page of PDF: bars and cells as shapes, never as a picture, on whole dots of the label's
 * resolution, so that a printer of that resolution makes every bar as wide as it is meant. What is written stays in
 * the room it was given, whatever the typeface: it becomes smaller, and never touches the bars.
 */
export function drawLabel({ label, xMm, yMm }: PlacedLabel<Label>, surface: PdfSurface): void {
  const { dpi } = label.media;
  const [left, top] = [dotsWithin(xMm, dpi), dotsWithin(yMm, dpi)];
  const points = (dots: number): number => (dots * pointsPerInch) / dpi;
  const place = (x: number, y: number): PagePoint => ({ x: points(left + x), y: points(top + y) });
  const scale: Scale = { points, place };
  for (const block of label.blocks) {
    switch (block.kind) {
      case 'barcode':
        drawBarcode(block, scale, surface);
        break;
      case 'text':
        drawText(block, scale, surface);
        break;
      case 'box':
        surface.fillBoxes([
          { ...place(block.x, block.y), width: points(block.width), height: points(block.height) },
        ]);
        break;
      case 'arrow':
        surface.fillOutlines([arrowOutline(block).map(([x, y]) => place(x, y))]);
        break;
    }
  }
}

/** From dots of a label to points of the page. */
interface Scale {
  readonly points: (dots: number) => number;
  readonly place: (x: number, y: number) => PagePoint;
}

function drawBarcode(block: BarcodeBlock, { points, place }: Scale, surface: PdfSurface): void {
  const { symbology, data, x, y, height, moduleDots } = block;
  const { bars, outlines } = drawSymbol(symbology, data);
  surface.fillBoxes(
    bars.map(([at, width]) => ({
      ...place(x + at * moduleDots, y),
      width: points(width * moduleDots),
      height: points(height),
    })),
  );
  surface.fillOutlines(
    outlines.map((outline) => outline.map(([px, py]) => place(x + px * moduleDots, y + py * moduleDots))),
  );
}

function drawText(block: TextBlock, { points, place }: Scale, surface: PdfSurface): void {
  const { text, x, y, align } = block;
  const { width, above, below } = surface.shapeOf(text);
  const [room, height] = [points(block.width), points(block.height)];
  if (width <= 0) return;
  const size = Math.min(height, room / width, height / Math.max(above + below, Number.MIN_VALUE));
  const stands = Math.max(above * size, Math.min(height * baseline, height - below * size));
  const at = place(x, y);
  const free = room - width * size;
  const indent = { left: 0, center: free / 2, right: free }[align];
  surface.writeLine(text, { x: at.x + indent, y: at.y + stands, size });
}
