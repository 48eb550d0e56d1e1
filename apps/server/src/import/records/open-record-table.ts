import { InputError } from '../input-error.ts';
import { LocalTimes } from '../local-time.ts';
import { CsvTable } from '../source/csv-table.ts';
import type { RecordMap } from './record-map.ts';
import type { RowReading } from './row.ts';

/** A file with how its lines are read. */
export interface RecordTable<C extends string, M extends RecordMap<C>> {
  readonly map: M;
  readonly table: CsvTable;
  readonly reading: RowReading<C>;
  /** Headers nobody asks for: a hint at a typing error. */
  readonly unused: readonly string[];
}

export interface RecordColumns<C extends string, M extends RecordMap<C>> {
  /** With what only the header tells. */
  readonly map: (header: readonly string[]) => M;
  /** What the form of the file is before its header is known. */
  readonly form: M;
  readonly columns: readonly C[];
  readonly required: readonly C[];
  /** `all`: every column the map names has to be there; `required`: others may be missing. */
  readonly present: 'all' | 'required';
  /** Headers the map names besides columns; they have to be there. */
  readonly also: (map: M) => readonly string[];
}

/** @throws InputError when the file cannot be read, or a column that has to be there is not. */
export async function openRecordTable<C extends string, M extends RecordMap<C>>(
  file: string,
  { map: completed, form, columns, required, present, also }: RecordColumns<C, M>,
): Promise<RecordTable<C, M>> {
  const wanted =
    present === 'all' ? columns : required.filter((column) => form.constants[column] === undefined);
  const table = await CsvTable.open(file, {
    encoding: form.encoding ?? null,
    delimiter: form.delimiter ?? null,
    columns: [...wanted.flatMap((column) => form.columns[column] ?? []), ...also(form)],
  });
  const map = completed(table.header);
  const positions = new Map<C, number>();
  for (const column of columns) {
    const name = map.columns[column];
    const position = name === undefined ? -1 : table.column(name);
    if (position < 0 || name === undefined) continue;
    if (table.isDoubled(name))
      throw new InputError(
        'column_twice',
        `${file} has two columns ${name}; rename one of them or name the other in the map`,
        [name],
      );
    positions.set(column, position);
  }
  const used = new Set([...positions.values(), ...also(map).map((name) => table.column(name))]);
  return {
    map,
    table,
    reading: {
      map,
      times: new LocalTimes(map),
      days: new LocalTimes({ timeZone: 'UTC', dates: map.dates }),
      positionOf: (column) => positions.get(column),
      header: table.header,
    },
    unused: table.header.filter((header, i) => header !== '' && !used.has(i)),
  };
}
