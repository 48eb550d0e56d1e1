import { parse } from 'csv-parse/sync';
import { InputError } from '../input-error.ts';
import { replacement, type Encoding } from './encoding.ts';
import { LineFramer, type Frame } from './frame-lines.ts';
import { readText } from './read-text.ts';

export type LineFault = 'broken_quoting' | 'wrong_columns' | 'not_utf8' | 'header_repeated';

/** One data line of a table. A line with a fault has fields only as far as they can be told apart. */
export interface TableLine {
  readonly line: number;
  readonly text: string;
  readonly fields: readonly string[];
  readonly fault: LineFault | null;
}

export interface TableOptions {
  readonly encoding: Encoding | null;
  /** Null: found from the header row. */
  readonly delimiter: string | null;
  /** Names the header must have. */
  readonly columns: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function parseRecords(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });
}

/** A CSV file that can be read from its beginning any number of times, a piece at a time. */
export class CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly #encoding: Encoding | null;

  private constructor(
    file: string,
    header: readonly string[],
    read: { delimiter: string; encoding: Encoding | null },
  ) {
    this.file = file;
    this.header = header;
    this.delimiter = read.delimiter;
    this.#encoding = read.encoding;
  }

  /**
   * Reads the header row.
   *
   * @throws InputError when the file cannot be read, is empty or lacks one of the columns.
   */
  static async open(file: string, { encoding, delimiter, columns }: TableOptions): Promise<CsvTable> {
    const text = await firstLine(file, encoding);
    const candidates = delimiter === null ? delimiters : [delimiter];
    const headers = candidates.map((candidate) => ({
      delimiter: candidate,
      header: quotingIsWhole(text, candidate)
        ? (parseRecords(text, candidate)[0] ?? []).map((name) => name.trim())
        : [],
    }));
    const missing = (header: readonly string[]): readonly string[] =>
      columns.filter((column) => !header.some((name) => sameName(name, column)));
    const best = headers.reduce((a, b) => {
      const fewer = missing(a.header).length - missing(b.header).length;
      return fewer > 0 || (fewer === 0 && b.header.length > a.header.length) ? b : a;
    });
    const lacking = missing(best.header);
    if (lacking.length > 0) {
      throw new InputError(
        'columns_missing',
        `${file} lacks the column${lacking.length > 1 ? 's' : ''} ${lacking.join(', ')}; its header row says: ${best.header.join(', ').slice(0, 300)}`,
        lacking,
      );
    }
    return new CsvTable(file, best.header, { delimiter: best.delimiter, encoding });
  }

  /** Position of a column; -1 when it is not there, which cannot be for one that `open` required. */
  column(name: string): number {
    return this.header.findIndex((candidate) => sameName(candidate, name));
  }

  /** Whether nobody can tell which of two columns is meant. */
  isDoubled(name: string): boolean {
    return this.header.filter((candidate) => sameName(candidate, name)).length > 1;
  }

  /** Every data line after the header, in order and exactly once. */
  async *lines(): AsyncGenerator<readonly TableLine[]> {
    const framer = new LineFramer(this.delimiter);
    let header = true;
    const shaped = (frames: readonly Frame[]): readonly TableLine[] => {
      const data = header ? frames.slice(1) : frames;
      if (frames.length > 0) header = false;
      return this.#parse(data);
    };
    for await (const text of readText(this.file, this.#encoding)) yield shaped(framer.push(text));
    yield shaped(framer.end());
  }

  #parse(frames: readonly Frame[]): readonly TableLine[] {
    const whole = frames.filter((frame) => frame.whole);
    const records = parseRecords(whole.map(({ text }) => text).join('\n'), this.delimiter);
    if (records.length !== whole.length)
      throw new Error(`${records.length} records from ${whole.length} frames`);
    let at = 0;
    return frames.map((frame) => {
      const fields = frame.whole ? (records[at++] ?? []) : this.#roughFields(frame.text);
      return { line: frame.line, text: frame.text, fields, fault: this.#faultOf(frame, fields) };
    });
  }

  #faultOf({ text, whole }: Frame, fields: readonly string[]): LineFault | null {
    if (!whole) return 'broken_quoting';
    if (text.includes(replacement)) return 'not_utf8';
    if (fields.length !== this.header.length) return 'wrong_columns';
    return fields[0] !== undefined &&
      sameName(fields[0], this.header[0] ?? '') &&
      fields.every((field, i) => sameName(field, this.header[i] ?? ''))
      ? 'header_repeated'
      : null;
  }

  #roughFields(text: string): readonly string[] {
    return text.split(this.delimiter).map((field) => field.replaceAll('"', ''));
  }
}

const quotingIsWhole = (text: string, delimiter: string): boolean => {
  const framer = new LineFramer(delimiter);
  const frames = [...framer.push(text), ...framer.end()];
  return frames.length > 0 && frames.every((frame) => frame.whole);
};

async function firstLine(file: string, encoding: Encoding | null): Promise<string> {
  let text = '';
  for await (const chunk of readText(file, encoding)) {
    text += chunk;
    const lines = text.split('\n');
    const found = lines.slice(0, -1).find((line) => line.trim() !== '');
    if (found !== undefined) return found.replace(/\r$/, '');
    if (text.length > 1_000_000) break;
  }
  if (text.trim() === '' || text.length > 1_000_000)
    throw new InputError('no_header', `${file} has no header row`);
  return text.trim();
}
