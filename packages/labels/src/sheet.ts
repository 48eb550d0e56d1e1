/** How labels lie on paper, in millimetres. A roll is a sheet of one label without margins. */
export interface SheetLayout {
  readonly pageWidthMm: number;
  readonly pageHeightMm: number;
  readonly columns: number;
  readonly rows: number;
  readonly marginLeftMm: number;
  readonly marginTopMm: number;
  readonly labelWidthMm: number;
  readonly labelHeightMm: number;
  readonly gapXMm: number;
  readonly gapYMm: number;
  /** Labels of the first sheet that are used up. */
  readonly skip: number;
}

export interface PlacedLabel<T> {
  readonly label: T;
  readonly xMm: number;
  readonly yMm: number;
}

/** Sheets of labels in common use on A4; sizes as their makers print them. */
export const sheets = {
  'a4-2x7': a4({ columns: 2, rows: 7, width: 99.1, height: 38.1, gapX: 2.5, gapY: 0 }),
  'a4-2x4': a4({ columns: 2, rows: 4, width: 99.1, height: 67.7, gapX: 2.5, gapY: 0 }),
  'a4-3x8': a4({ columns: 3, rows: 8, width: 64, height: 33.9, gapX: 2.5, gapY: 0 }),
  'a4-2x2': a4({ columns: 2, rows: 2, width: 99.1, height: 139, gapX: 2.5, gapY: 0 }),
} as const satisfies Record<string, SheetLayout>;
export type SheetName = keyof typeof sheets;

export const isSheetName = (name: string): name is SheetName => Object.hasOwn(sheets, name);

interface A4Grid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
}

/** A grid in the middle of an A4 page. */
function a4({ columns, rows, width, height, gapX, gapY }: A4Grid): SheetLayout {
  const [pageWidthMm, pageHeightMm] = [210, 297];
  return {
    pageWidthMm,
    pageHeightMm,
    columns,
    rows,
    labelWidthMm: width,
    labelHeightMm: height,
    gapXMm: gapX,
    gapYMm: gapY,
    marginLeftMm: (pageWidthMm - columns * width - (columns - 1) * gapX) / 2,
    marginTopMm: (pageHeightMm - rows * height - (rows - 1) * gapY) / 2,
    skip: 0,
  };
}

export const roll = (widthMm: number, heightMm: number): SheetLayout => ({
  pageWidthMm: widthMm,
  pageHeightMm: heightMm,
  columns: 1,
  rows: 1,
  marginLeftMm: 0,
  marginTopMm: 0,
  labelWidthMm: widthMm,
  labelHeightMm: heightMm,
  gapXMm: 0,
  gapYMm: 0,
  skip: 0,
});

/** Labels on one page. */
export const labelsPerPage = ({ columns, rows }: SheetLayout): number => columns * rows;

/** Places labels page by page, row by row, holding no more than one page at a time. */
export function* pagesOf<T>(labels: Iterable<T>, layout: SheetLayout): Generator<readonly PlacedLabel<T>[]> {
  const filler = new PageFiller<T>(layout);
  for (const label of labels) {
    const full = filler.add(label);
    if (full) yield full;
  }
  if (filler.rest.length > 0) yield filler.rest;
}

/** The same for labels that come one after the other. */
export async function* pagesOfStream<T>(
  labels: AsyncIterable<T>,
  layout: SheetLayout,
): AsyncGenerator<readonly PlacedLabel<T>[]> {
  const filler = new PageFiller<T>(layout);
  for await (const label of labels) {
    const full = filler.add(label);
    if (full) yield full;
  }
  if (filler.rest.length > 0) yield filler.rest;
}

/** The page that is being filled. */
class PageFiller<T> {
  readonly #layout: SheetLayout;
  #place: number;
  #page: PlacedLabel<T>[] = [];

  constructor(layout: SheetLayout) {
    this.#layout = layout;
    this.#place = layout.skip % labelsPerPage(layout);
  }

  /** The page, when this label was its last. */
  add(label: T): readonly PlacedLabel<T>[] | null {
    const layout = this.#layout;
    const [column, row] = [this.#place % layout.columns, Math.floor(this.#place / layout.columns)];
    this.#page.push({
      label,
      xMm: layout.marginLeftMm + column * (layout.labelWidthMm + layout.gapXMm),
      yMm: layout.marginTopMm + row * (layout.labelHeightMm + layout.gapYMm),
    });
    this.#place += 1;
    if (this.#place < labelsPerPage(layout)) return null;
    const full = this.#page;
    this.#page = [];
    this.#place = 0;
    return full;
  }

  get rest(): readonly PlacedLabel<T>[] {
    return this.#page;
  }
}
