import { toSVG } from 'bwip-js/node';

export type Symbology = 'code128' | 'ean13' | 'gs1datamatrix';

/** Width of the narrowest bar on paper: read by every scanner from a hand's breadth. */
const moduleMm = { code128: 0.33, ean13: 0.33, gs1datamatrix: 0.6 } as const;
/** The drawing has this many units per module; the matrix code is drawn larger. */
const unitsPerModule = { code128: 2, ean13: 2, gs1datamatrix: 4 } as const;

/**
 * A bar code as SVG that prints in its true size, with its quiet zone. EAN-13 carries its own digits.
 *
 * @param text GS1 codes in brackets, `(01)…(17)…(10)…`.
 */
export function barCode(symbology: Symbology, text: string): string {
  const svg = toSVG({ bcid: symbology, text, height: 12, includetext: symbology === 'ean13' });
  const [, width = '0'] = /viewBox="0 0 (\d+) \d+"/.exec(svg) ?? [];
  const widthMm = (Number(width) / unitsPerModule[symbology]) * moduleMm[symbology];
  const style = `width:${widthMm.toFixed(2)}mm;height:auto;display:block`;
  const drawn = svg.replace('<svg ', `<svg role="img" aria-label="${attribute(text)}" style="${style}" `);
  return `<div style="background:#fff;padding:2mm 4mm;display:inline-block">${drawn}</div>`;
}

/** Text for between tags or inside double quotes. */
export const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
