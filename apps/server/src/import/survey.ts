import type { CellReader } from './cell-reader.ts';
import type { LineJudge } from './judge-line.ts';
import { SkuNames } from './sku-names.ts';
import type { CsvTable } from './source/csv-table.ts';

/** What a first reading of the file learns, so that the second can work through it without holding it. */
export interface Survey {
  readonly read: number;
  /** Lines with goods per document: tells when all of a document has come, wherever its lines stand. */
  readonly goodsLines: ReadonlyMap<string, number>;
  /** Documents that miss a line nobody could read. */
  readonly spoiled: ReadonlySet<string>;
  readonly names: SkuNames;
}

export interface SurveyTools {
  readonly judge: LineJudge;
  readonly cells: CellReader;
  readonly names: SkuNames;
  readonly progress: (lines: number) => void;
}

/** Reads the whole file once. Memory grows with documents and products, not with lines. */
export async function survey(
  table: CsvTable,
  { judge, cells, names, progress }: SurveyTools,
): Promise<Survey> {
  const goodsLines = new Map<string, number>();
  const spoiled = new Set<string>();
  let read = 0;
  for await (const lines of table.lines()) {
    for (const { fields, fault } of lines) {
      const judged = judge.judge(cells(fields), fault);
      if (judged.kind === 'goods') {
        goodsLines.set(judged.reference, (goodsLines.get(judged.reference) ?? 0) + 1);
        names.hear(judged.goods);
      } else if (judged.spoils && judged.reference !== null) spoiled.add(judged.reference);
    }
    read += lines.length;
    progress(read);
  }
  return { read, goodsLines, spoiled, names };
}
