import { replacement, type Encoding } from '../source/encoding.ts';
import { CsvTable } from '../source/csv-table.ts';
import { InputError, type InputProblem } from '../input-error.ts';

/** How the beginning of a file reads. */
export interface FileHead {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly encoding: Encoding | null;
  /** Cells of the first lines. */
  readonly rows: readonly (readonly string[])[];
}

/** What is wrong with a file as a whole, in a form that crosses threads and the network. */
export interface FileProblem {
  readonly code: InputProblem | 'stopped' | 'server';
  readonly about: readonly string[];
}

export type Inspected =
  | { readonly ok: true; readonly head: FileHead }
  | { readonly ok: false; readonly problem: FileProblem };

export interface FileForm {
  /** Null: as the file itself says. */
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
}

const mostRows = 5;
const mostColumns = 200;

/** Reads the header and the first lines; a file whose text is not UTF-8 is read as what Windows writes. */
export async function inspectFile(file: string, form: FileForm): Promise<Inspected> {
  try {
    const head = await readHead(file, form);
    const isGarbled = [...head.columns, ...head.rows.flat()].some((cell) => cell.includes(replacement));
    const read =
      isGarbled && form.encoding === null
        ? await readHead(file, { ...form, encoding: 'windows-1252' })
        : head;
    if (read.columns.length > mostColumns)
      throw new InputError('columns_missing', `${file} has ${read.columns.length} columns`);
    return { ok: true, head: read };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** @throws what is no fault of the file */
export function problemOf(error: unknown): FileProblem {
  if (!(error instanceof InputError)) throw error;
  return { code: error.problem, about: error.about.map((each) => each.slice(0, 500)) };
}

async function readHead(file: string, { encoding, delimiter }: FileForm): Promise<FileHead> {
  const table = await CsvTable.open(file, { encoding, delimiter, columns: [] });
  const rows: (readonly string[])[] = [];
  for await (const lines of table.lines()) {
    rows.push(
      ...lines.slice(0, mostRows - rows.length).map(({ fields }) => fields.map((cell) => cell.slice(0, 80))),
    );
    if (rows.length >= mostRows) break;
  }
  return { columns: table.header, delimiter: table.delimiter, encoding, rows };
}
