import { measureEms } from '../fit-text.ts';
import type { Label, LabelBlock, TextBlock } from '../label.ts';
import { mmOf } from '../media.ts';
import { arrowPath } from './arrow-path.ts';
import { symbolPath } from './symbol-path.ts';

/** Noto Sans Thai comes with the app and the print sheets; it has the letters of all five languages. */
const fontFamily = "'Inter Variable',Inter,'Noto Sans Thai Variable','Noto Sans Thai',system-ui,sans-serif";

/** The label as SVG in its true size, black on white. */
export function labelSvg(label: Label): string {
  const { widthDots, heightDots, media } = label;
  const size = `width="${mmOf(widthDots, media.dpi).toFixed(2)}mm" height="${mmOf(heightDots, media.dpi).toFixed(2)}mm"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${widthDots} ${heightDots}" role="img" aria-label="${escapeXml(label.code)}">` +
    `<rect width="${widthDots}" height="${heightDots}" fill="#fff"/>${label.blocks.map(drawn).join('')}</svg>`
  );
}

function drawn(block: LabelBlock): string {
  switch (block.kind) {
    case 'text':
      return textSvg(block);
    case 'barcode':
      return `<path shape-rendering="crispEdges" fill-rule="evenodd" d="${symbolPath(block)}"/>`;
    case 'box':
      return `<rect x="${block.x}" y="${block.y}" width="${block.width}" height="${block.height}"/>`;
    case 'arrow':
      return `<path d="${arrowPath(block)}"/>`;
  }
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** Where the letters stand inside the height of the type. */
export const baseline = 0.8;

function textSvg({ text, x, y, width, height, align }: TextBlock): string {
  const at = { left: x, center: x + width / 2, right: x + width }[align];
  // Whatever font is there, a text that was fitted tightly stays in its room.
  const tight =
    measureEms(text) * height > width * 0.97 ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : '';
  return (
    `<text x="${at}" y="${Math.round(y + height * baseline)}" font-family="${fontFamily}" font-weight="700" ` +
    `font-size="${height}" text-anchor="${anchors[align]}"${tight}>${escapeXml(text)}</text>`
  );
}

const unprintable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text for between tags or inside double quotes. What XML cannot hold becomes the replacement character. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(unprintable, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
