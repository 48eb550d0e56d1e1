import { codeField } from '@floorhand/domain/kernel/fields';
import { brief } from '../set-aside.ts';
import type { LocalTimes } from '../local-time.ts';
import type { Aside, RecordReason } from './record-reasons.ts';
import type { RecordMap } from './record-map.ts';

/** What the cells of one line are read by. */
export interface RowReading<C extends string> {
  readonly map: RecordMap<C>;
  /** Of the map's time zone. */
  readonly times: LocalTimes;
  /** Of days, which have no time zone. */
  readonly days: LocalTimes;
  /** Position of a column in the file; undefined when it has none. */
  readonly positionOf: (column: C) => number | undefined;
  readonly header: readonly string[];
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'tak', 'da', 'oui']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', '-', 'nein', 'nee', 'nie', 'nu', 'non']);
const wholeNumber = /^[+-]?\d{1,15}$/;
/** What a spreadsheet makes of a long number. */
const rounded = /^\d[.,]\d+E\+?\d+$/i;

/**
 * One line, cell by cell. The first cell that cannot be read is kept as the problem of the line; what comes after it is
 * read on, so that a reader needs no early returns. An empty cell is null: nothing is said.
 */
export class Row<C extends string> {
  #problem: Aside | null = null;
  readonly #fields: readonly string[];
  readonly #reading: RowReading<C>;

  constructor(fields: readonly string[], reading: RowReading<C>) {
    this.#fields = fields;
    this.#reading = reading;
  }

  get problem(): Aside | null {
    return this.#problem;
  }

  /** Keeps a problem of a cell, unless there is one already. */
  fail(reason: RecordReason, column: C, detail?: string): null {
    const position = this.#reading.positionOf(column);
    this.#problem ??= {
      reason,
      column: position === undefined ? column : (this.#reading.header[position] ?? column),
      value: this.#cell(column),
      ...(detail === undefined ? {} : { detail }),
    };
    return null;
  }

  text(column: C, most: number): string | null {
    const text = this.#cell(column).replaceAll(/\s+/g, ' ');
    if (text === '') return null;
    if (text.startsWith('=')) return this.fail('formula', column);
    return text.length > most ? this.fail('text_too_long', column) : text;
  }

  /** A cell under a header that the map names for itself. */
  named(header: string, most: number): string | null {
    const position = this.#reading.header.findIndex((name) => name.toLowerCase() === header.toLowerCase());
    const text = clean(this.#fields[position] ?? '').replaceAll(/\s+/g, ' ');
    if (text === '') return null;
    const reason = text.startsWith('=') ? 'formula' : text.length > most ? 'text_too_long' : null;
    if (reason === null) return text;
    this.#problem ??= { reason, column: header, value: text };
    return null;
  }

  /** Capitals: scans are compared that way. */
  code(column: C): string | null {
    const code = this.#cell(column).toUpperCase();
    if (code === '') return null;
    if (code.startsWith('=')) return this.fail('formula', column);
    if (rounded.test(code)) return this.fail('number_spoiled', column);
    return codeField.safeParse(code).success ? code : this.fail('code_not_usable', column);
  }

  /** `code`, but something has to be there. */
  someCode(column: C): string {
    return this.code(column) ?? this.#missing(column) ?? '';
  }

  /** Lot or serial as printed, which differ by case. */
  mark(column: C): string | null {
    const mark = this.text(column, 40);
    return mark?.includes('|') ? this.fail('code_not_usable', column) : mark;
  }

  whole(column: C, { least, most }: { readonly least: number; readonly most: number }): number | null {
    const text = this.#cell(column);
    if (text === '') return null;
    if (!wholeNumber.test(text)) return this.fail('number_unreadable', column);
    const value = Number(text);
    return value < least || value > most ? this.fail('number_out_of_range', column) : value;
  }

  /** Units, above zero; 0 with a problem. */
  quantity(column: C): number {
    const text = this.#cell(column);
    if (text === '') return this.#missing(column) ?? 0;
    if (!wholeNumber.test(text)) return this.fail('number_unreadable', column) ?? 0;
    const value = Number(text);
    if (value === 0) return this.fail('quantity_zero', column) ?? 0;
    if (value < 0) return this.fail('quantity_negative', column) ?? 0;
    if (value > this.#reading.map.mostUnitsPerLine) return this.fail('quantity_out_of_range', column) ?? 0;
    return value;
  }

  /** A measure in base units, rounded; `per` is how many of them one unit of the file is. */
  measure(
    column: C,
    { per, least, most }: { readonly per: number; readonly least: number; readonly most: number },
  ): number | null {
    const text = this.#cell(column);
    if (text === '') return null;
    const shape = this.#reading.map.decimal === ',' ? /^-?\d{1,12}(,\d{1,9})?$/ : /^-?\d{1,12}(\.\d{1,9})?$/;
    if (!shape.test(text)) return this.fail('number_unreadable', column);
    const exact = Number(text.replace(',', '.')) * per;
    // Something is never nothing.
    const value = exact > 0 ? Math.max(1, Math.round(exact)) : Math.round(exact);
    return value < least || value > most ? this.fail('number_out_of_range', column) : value;
  }

  /** ISO date. */
  day(column: C): string | null {
    const text = this.#cell(column);
    if (text === '') return null;
    const day = this.#reading.days.instant(withSeparators(text, this.#reading.map.dates));
    return day === null ? this.fail('date_unreadable', column) : day.slice(0, 10);
  }

  /** ISO instant. */
  instant(column: C): string | null {
    const text = this.#cell(column);
    if (text === '') return null;
    return (
      this.#reading.times.instant(withSeparators(text, this.#reading.map.dates)) ??
      this.fail('date_unreadable', column)
    );
  }

  flag(column: C): boolean | null {
    const word = this.#cell(column).toLowerCase();
    if (word === '') return null;
    if (yes.has(word)) return true;
    return no.has(word) ? false : this.fail('word_unknown', column, 'yes or no');
  }

  /** One of a few words. */
  choice<const W extends string>(column: C, words: readonly W[]): W | null {
    const text = this.#cell(column)
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_');
    if (text === '') return null;
    return (
      words.find((word) => word.toLowerCase() === text) ?? this.fail('word_unknown', column, words.join(', '))
    );
  }

  #missing(column: C): null {
    return this.#problem === null ? this.fail('value_missing', column) : null;
  }

  /** As it counts: trimmed, with the map's constant where it is empty, and translated. */
  #cell(column: C): string {
    const { map, positionOf } = this.#reading;
    const position = positionOf(column);
    const own = position === undefined ? '' : clean(this.#fields[position] ?? '');
    const text = own === '' ? (map.constants[column] ?? '') : own;
    const words = map.words[column];
    if (!words || text.length > 200) return text;
    const known = Object.keys(words).find((word) => word.toLowerCase() === text.toLowerCase());
    return known === undefined ? text : (words[known] ?? text);
  }
}

/** `="00123"` is how spreadsheets keep the zeros of a text. */
const clean = (text: string): string => {
  const trimmed = text.trim();
  const kept = trimmed.length < 300 ? /^="([^"]*)"$/.exec(trimmed)?.[1] : undefined;
  return kept?.trim() ?? trimmed;
};

/** Eight digits are a date without its separators. */
function withSeparators(text: string, order: 'ymd' | 'dmy' | 'mdy'): string {
  if (!/^\d{8}$/.test(text)) return text;
  const cuts = order === 'ymd' ? [4, 6] : [2, 4];
  return [text.slice(0, cuts[0]), text.slice(cuts[0], cuts[1]), text.slice(cuts[1])].join('-');
}

/** Which cell, what it says and what to do. */
export function describeAside({ column, value, detail }: Aside, advice: string): string {
  const where = [
    ...(column === undefined ? [] : [`column ${brief(column, 60)}`]),
    ...(value === undefined || value === '' ? [] : [`"${brief(value, 60)}"`]),
  ].join(', ');
  const more = detail === undefined ? '' : ` (${brief(detail, 120)})`;
  return `${where}${where === '' ? '' : ' '}${advice}${more}`;
}
