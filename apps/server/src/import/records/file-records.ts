import type { SetAsideTally } from '../set-aside.ts';
import type { LineFault } from '../source/csv-table.ts';
import type { RecordTable } from './open-record-table.ts';
import type { RecordMap } from './record-map.ts';
import type { FileRecord } from './record-kind.ts';
import { recordReasons, type Aside } from './record-reasons.ts';
import { describeAside, Row } from './row.ts';

/** Where a line stands in the file. */
export interface LineAt {
  readonly line: number;
  readonly text: string;
}

/** A record with its lines as they stand in the file. */
export interface PlacedRecord<T> extends FileRecord<T> {
  readonly at: readonly LineAt[];
}

/** How the lines of a file become records. */
export interface LineReader<C extends string, T> {
  readonly source: Pick<RecordTable<C, RecordMap<C>>, 'table' | 'reading'>;
  readonly read: (row: Row<C>) => { readonly key: string; readonly value: T };
  readonly progress: (lines: number) => void;
}

/** What a first reading learns. Memory grows with records, not with lines. */
export interface RecordSurvey {
  readonly read: number;
  /** Readable lines per record: tells when all of a record has come, wherever its lines stand. */
  readonly lines: ReadonlyMap<string, number>;
  /** Records that miss a line nobody could read: half a delivery would not be the delivery. */
  readonly spoiled: ReadonlySet<string>;
}

type JudgedLine<T> = LineAt &
  (
    | { readonly kind: 'fault'; readonly fault: LineFault; readonly key: string }
    | { readonly kind: 'problem'; readonly problem: Aside; readonly key: string }
    | { readonly kind: 'good'; readonly key: string; readonly value: T }
  );

/** Lines between two looks at how far it is, and at whether it is still wanted. */
export const tellEvery = 500;

async function* judgedLines<C extends string, T>({
  source: { table, reading },
  read,
  progress,
}: LineReader<C, T>): AsyncGenerator<JudgedLine<T>> {
  let count = 0;
  for await (const lines of table.lines()) {
    for (const { line, text, fields, fault } of lines) {
      const row = new Row(fields, reading);
      const { key, value } = read(row);
      const problem = row.problem;
      count += 1;
      if (count % tellEvery === 0) progress(count);
      if (fault) yield { kind: 'fault', line, text, fault, key };
      else if (problem) yield { kind: 'problem', line, text, problem, key };
      else yield { kind: 'good', line, text, key, value };
    }
  }
}

export async function surveyRecords<C extends string, T>(
  reader: LineReader<C, T>,
  hear: (value: T) => void,
): Promise<RecordSurvey> {
  const lines = new Map<string, number>();
  const spoiled = new Set<string>();
  let read = 0;
  for await (const judged of judgedLines(reader)) {
    read += 1;
    if (judged.kind === 'good') {
      lines.set(judged.key, (lines.get(judged.key) ?? 0) + 1);
      hear(judged.value);
    } else if (!isHarmless(judged.kind === 'fault' ? judged.fault : judged.problem.reason))
      spoiled.add(judged.key);
  }
  return { read, lines, spoiled };
}

/** Such lines take nothing from the rest of their record. */
const isHarmless = (reason: LineFault | Aside['reason']): boolean =>
  reason === 'quantity_zero' || reason === 'header_repeated';

/** Reads the file again and gives each record as soon as its last line has come; other lines go to the tally. */
export async function* fileRecords<C extends string, T>(
  reader: LineReader<C, T>,
  { lines, spoiled }: RecordSurvey,
  tally: SetAsideTally,
): AsyncGenerator<PlacedRecord<T>> {
  const open = new Map<string, { values: T[]; at: LineAt[] }>();
  for await (const judged of judgedLines(reader)) {
    const { line, text } = judged;
    if (judged.kind === 'fault') tally.add(judged.fault, { line, text });
    else if (judged.kind === 'problem') addAside(tally, judged.problem, { line, text });
    else if (spoiled.has(judged.key)) addAside(tally, { reason: 'document_incomplete' }, { line, text });
    else {
      const held = open.get(judged.key) ?? { values: [], at: [] };
      open.set(judged.key, held);
      held.values.push(judged.value);
      held.at.push({ line, text });
      if (held.values.length < (lines.get(judged.key) ?? 0)) continue;
      open.delete(judged.key);
      yield* complete(judged.key, held);
    }
  }
  // Only when the file was changed between the two readings.
  for (const [key, held] of open) yield* complete(key, held);
}

function complete<T>(key: string, { values, at }: { values: T[]; at: LineAt[] }): readonly PlacedRecord<T>[] {
  const [first, ...others] = values;
  return first === undefined ? [] : [{ key, lines: [first, ...others], at }];
}

/** Sets a line aside with what it says and what to do. */
export const addAside = (tally: SetAsideTally, aside: Aside, at: LineAt): void =>
  tally.add(aside.reason, { ...at, aside, says: describeAside(aside, recordReasons[aside.reason]) });
