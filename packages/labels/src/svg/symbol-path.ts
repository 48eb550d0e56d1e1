import { drawSymbol } from '../draw-symbol.ts';
import type { BarcodeBlock } from '../label.ts';

/** The dark parts of a bar code as path data in dots, for SVG and PDF; filled by the even-odd rule. */
export function symbolPath({ symbology, data, x, y, height, moduleDots }: BarcodeBlock): string {
  const { bars, outlines } = drawSymbol(symbology, data);
  const across = (modules: number): number => x + modules * moduleDots;
  const down = (modules: number): number => y + modules * moduleDots;
  return [
    ...bars.map(
      ([at, width]) => `M${across(at)} ${y}h${width * moduleDots}v${height}h${-width * moduleDots}z`,
    ),
    ...outlines.map((points) => `M${points.map(([px, py]) => `${across(px)} ${down(py)}`).join('L')}z`),
  ].join('');
}
