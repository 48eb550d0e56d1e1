import type { GoodsLine } from './judge-line.ts';
import { tellEvery } from './records/file-records.ts';
import type { SetAsideTally } from './set-aside.ts';
import type { CsvTable } from './source/csv-table.ts';
import type { Survey, SurveyTools } from './survey.ts';

export interface DocumentLine extends GoodsLine {
  readonly line: number;
  readonly text: string;
}

/** An order or a credit note with every line of goods it has in the file, in the order of the file. */
export interface FileDocument {
  readonly kind: GoodsLine['document'];
  readonly reference: string;
  readonly lines: readonly [DocumentLine, ...DocumentLine[]];
}

/**
 * Reads the file a second time and gives each document as soon as its last line has come. Lines without a document
 * go to the tally at once; a document that misses an unreadable line goes there whole, because half an order must
 * not be shipped.
 */
export async function* fileDocuments(
  table: CsvTable,
  known: Survey,
  { judge, cells, progress, aside }: Omit<SurveyTools, 'names'> & { readonly aside: SetAsideTally },
): AsyncGenerator<FileDocument> {
  const open = new Map<string, { lines: DocumentLine[]; left: number }>();
  let read = 0;
  for await (const lines of table.lines()) {
    for (const { line, text, fields, fault } of lines) {
      read += 1;
      if (read % tellEvery === 0) progress(read);
      const judged = judge.judge(cells(fields), fault);
      if (judged.kind === 'aside') {
        aside.add(judged.reason, { line, text });
        continue;
      }
      const { reference, goods } = judged;
      const held = open.get(reference) ?? { lines: [], left: known.goodsLines.get(reference) ?? 0 };
      open.set(reference, held);
      held.left -= 1;
      if (known.names.isNote(goods)) aside.add('clerk_note', { line, text });
      else held.lines.push({ ...goods, line, text });
      if (held.left > 0) continue;
      open.delete(reference);
      yield* finished(reference, held.lines, { known, aside });
    }
  }
  // Only when the file was changed between the two readings.
  for (const [reference, { lines }] of open) yield* finished(reference, lines, { known, aside });
}

function finished(
  reference: string,
  lines: readonly DocumentLine[],
  { known, aside }: { known: Survey; aside: SetAsideTally },
): readonly FileDocument[] {
  const [first, ...others] = lines;
  if (!first) return [];
  if (known.spoiled.has(reference)) {
    for (const line of lines) aside.add('order_incomplete', line);
    return [];
  }
  return [{ kind: first.document, reference, lines: [first, ...others] }];
}
