import { ok, refuse, type Result } from '@floorhand/domain/kernel/result';
import { judgeElements, parseElementString, describeProblem } from '@floorhand/gs1';
import type { BarcodeBlock, LabelProblem } from './label.ts';
import { dotsReaching, dotsWithin, mmOf, type Dpi } from './media.ts';
import { isCarriable, isMatrix, moduleRanges, symbolModules, type Symbology } from './symbol.ts';

/** Room for a bar code with its quiet zones, in dots. */
export interface BarcodeRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dpi: Dpi;
}

export interface WantedBarcode {
  readonly symbology: Symbology;
  readonly data: string;
}

const roundUp = (mm: number): number => Math.ceil(mm * 10) / 10;
const roundDown = (mm: number): number => Math.floor(mm * 10) / 10;

/**
 * Places a bar code in the middle of its room with modules of whole dots, as wide as it goes and as its kind may be.
 * What could not be read by every scanner is not printed: strict GS1, and never bars too thin to fit more in.
 *
 * @returns fails with `unprintable`, `gs1_refused`, `too_long` or, for a matrix, `too_low`
 */
export function fitBarcode(
  { symbology, data }: WantedBarcode,
  { x, y, width, height, dpi }: BarcodeRoom,
): Result<BarcodeBlock, LabelProblem> {
  if (!isCarriable(symbology, data)) return refuse({ code: 'unprintable', text: data });
  const problem = isGs1(symbology) ? gs1Problem(data) : null;
  if (problem !== null) return refuse({ code: 'gs1_refused', text: data, problem });
  const { leastMm, mostMm, quiet } = moduleRanges[symbology];
  const least = dotsReaching(leastMm, dpi);
  const modules = symbolModules(symbology, data);
  const across = modules + 2 * quiet;
  const short = (code: 'too_long' | 'too_low', room: number): Result<BarcodeBlock, LabelProblem> =>
    refuse({
      code,
      text: data,
      neededMm: roundUp(mmOf(across * least, dpi)),
      roomMm: roundDown(mmOf(room, dpi)),
    });
  if (across * least > width) return short('too_long', width);
  if (isMatrix(symbology) && across * least > height) return short('too_low', height);
  const room = isMatrix(symbology) ? Math.min(width, height) : width;
  const moduleDots = Math.min(Math.max(least, dotsWithin(mostMm, dpi)), Math.floor(room / across));
  const barsWidth = modules * moduleDots;
  return ok({
    kind: 'barcode',
    symbology,
    data,
    moduleDots,
    quietDots: quiet * moduleDots,
    x: x + Math.floor((width - barsWidth) / 2),
    y,
    width: barsWidth,
    height: isMatrix(symbology) ? barsWidth : height,
  });
}

const isGs1 = (symbology: Symbology): boolean => symbology === 'gs1_128' || symbology === 'gs1_datamatrix';

/** Why these elements must not be printed; null when nothing speaks against it. */
function gs1Problem(elementString: string): string | null {
  const parsed = parseElementString(elementString);
  if (!parsed.ok) return describeProblem(parsed.problem);
  const { contradiction, problem } = judgeElements(parsed.elements);
  const found = contradiction ?? problem;
  return found === null ? null : describeProblem(found);
}
