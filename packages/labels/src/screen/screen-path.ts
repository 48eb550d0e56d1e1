import { symbolPath } from '../svg/symbol-path.ts';
import { isMatrix } from '../symbol.ts';
import type { ScreenCode } from './fit-to-screen.ts';

/** The dark parts as path data, drawn as on paper; of a turned code before it is turned. */
export function screenPath({ symbology, data, width, height, quiet, module, turned }: ScreenCode): string {
  const [length, tall] = turned ? [height, width] : [width, height];
  // White above and below as well: the page around it is dark at night.
  const top = isMatrix(symbology) ? quiet : Math.min(quiet, Math.floor(tall / 8));
  return symbolPath({
    kind: 'barcode',
    symbology,
    data,
    x: quiet,
    y: top,
    width: length - 2 * quiet,
    height: tall - 2 * top,
    moduleDots: module,
    quietDots: quiet,
  });
}
