import type { Label } from '@floorhand/labels/label';
import { drawLabel } from '@floorhand/labels/pdf/draw-label';
import type { PlacedLabel, SheetLayout } from '@floorhand/labels/sheet';
import PdfDocument from 'pdfkit';
import { PageSurface } from './page-surface.ts';
import { typeFaces } from './type-faces.ts';

export interface PaperOptions {
  readonly sheet: Pick<SheetLayout, 'pageWidthMm' | 'pageHeightMm'>;
  readonly title: string;
  readonly now: Date;
}

const points = (mm: number): number => (mm * 72) / 25.4;

/**
 * Pages of labels as a PDF in their true size, piece by piece: a page is gone before the next one is asked for. Viewers
 * are told not to fit pages to paper, which would change the width of bars.
 */
export async function* labelsPdf(
  pages: Iterable<readonly PlacedLabel<Label>[]> | AsyncIterable<readonly PlacedLabel<Label>[]>,
  { sheet, title, now }: PaperOptions,
): AsyncGenerator<Uint8Array> {
  const size: [number, number] = [points(sheet.pageWidthMm), points(sheet.pageHeightMm)];
  const pdf = new PdfDocument({
    autoFirstPage: false,
    margin: 0,
    size,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: title, Producer: 'Floorhand', Creator: 'Floorhand', CreationDate: now },
  });
  printAsItIs(pdf);
  for (const { name, file } of typeFaces()) pdf.registerFont(name, file);
  const surface = new PageSurface(pdf);
  for await (const page of pages) {
    pdf.addPage();
    for (const placed of page) drawLabel(placed, surface);
    yield* written(pdf);
  }
  pdf.end();
  for await (const piece of pdf) yield piece as Uint8Array;
}

function* written(pdf: InstanceType<typeof PdfDocument>): Generator<Uint8Array> {
  for (let piece: unknown = pdf.read(); piece instanceof Uint8Array; piece = pdf.read()) yield piece;
}

/** The library has no word for it; its catalogue is an open object. */
function printAsItIs(pdf: object): void {
  const root: unknown = Reflect.get(pdf, '_root');
  const preferences: unknown = dataOf(dataOf(root, 'data'), 'ViewerPreferences');
  const data = dataOf(preferences, 'data');
  if (typeof data !== 'object' || data === null) throw new Error('the PDF has no viewer preferences');
  Reflect.set(data, 'PrintScaling', 'None');
}

const dataOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
