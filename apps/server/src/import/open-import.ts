import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { asns } from './kinds/asns.ts';
import { faces } from './kinds/faces.ts';
import { locations } from './kinds/locations.ts';
import { returns } from './kinds/returns.ts';
import { skus } from './kinds/skus.ts';
import { stock } from './kinds/stock.ts';
import { chooseMap, parseMap, type MapChoice } from './choose-map.ts';
import { importOrders, openOrderTable, type ImportOrdersOptions } from './import-orders.ts';
import type { ImportReport } from './import-report.ts';
import { InputError } from './input-error.ts';
import { orderColumns, requiredOrderColumns, type OrderMap } from './order-map.ts';
import type { ImportPlace } from './import-place.ts';
import { importRecords } from './records/import-records.ts';
import { openRecordTable } from './records/open-record-table.ts';
import type { Heard, RecordKind } from './records/record-kind.ts';
import type { RecordMap } from './records/record-map.ts';
import type { CsvTable } from './source/csv-table.ts';
import type { Encoding } from './source/encoding.ts';

/** A file, and how it is to be read. */
export interface FileChoice extends MapChoice {
  readonly file: string;
  readonly brand?: string | undefined;
  /** Null: as the map says, or as the file begins. */
  readonly encoding: Encoding | null;
}

/** A file whose header has been read and fits. */
export interface OpenedFile {
  /** How its lines are cut into cells, and what the cells are called. */
  readonly table: Pick<CsvTable, 'delimiter'> & { readonly columns: readonly string[] };
  /** Headers that nobody asks for. */
  readonly unused: readonly string[];
  /** Whether a rehearsal has to remember what it decided, because later records may rest on it. */
  readonly remembers: boolean;
  take(place: ImportPlace): Promise<ImportReport>;
}

/** Columns are called as they are here, and those that are missing say nothing. */
const ownPreset = 'floorhand';

/** Everything that can be imported, for the command line and for the tablet alike. */
const openers = {
  skus: (choice) => openList('skus', skus, choice),
  locations: (choice) => openList('locations', locations, choice),
  stock: (choice) => openList('stock', stock, choice),
  faces: (choice) => openList('faces', faces, choice),
  asns: (choice) => openList('asns', asns, choice),
  returns: (choice) => openList('returns', returns, choice),
  orders: openOrders,
} as const satisfies Readonly<Record<ImportKind, (choice: FileChoice) => Promise<OpenedFile>>>;

/** @throws InputError when the map is none, or the file cannot be read by it. */
export const openImport = (kind: ImportKind, choice: FileChoice): Promise<OpenedFile> =>
  openers[kind](choice);

/** What columns of a file may mean, and which of them it needs. */
export interface ImportFields {
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

const fieldsOf = ({ columns, required }: ImportFields): ImportFields => ({ columns, required });
export const importFields: Readonly<Record<ImportKind, ImportFields>> = {
  skus: fieldsOf(skus),
  locations: fieldsOf(locations),
  stock: fieldsOf(stock),
  faces: fieldsOf(faces),
  asns: fieldsOf(asns),
  returns: fieldsOf(returns),
  orders: { columns: orderColumns, required: requiredOrderColumns },
};

/** @throws InputError when the map is none, or the file cannot be read by it. */
async function openList<C extends string, M extends RecordMap<C>, T, K, H extends Heard<T>>(
  name: string,
  kind: RecordKind<C, M, T, K, H>,
  { file, preset, map: written, brand, encoding }: FileChoice,
): Promise<OpenedFile> {
  if (preset !== undefined && written !== undefined)
    throw new InputError('preset_unknown', `give either --preset ${ownPreset} or --map MAP.json`);
  if (preset !== undefined && preset !== ownPreset)
    throw new InputError('preset_unknown', `there is no preset '${preset}' for ${name}; known: ${ownPreset}`);
  const read =
    written === undefined
      ? kind.schema.parse({ columns: Object.fromEntries(kind.columns.map((column) => [column, column])) })
      : parseMap(written, kind.schema);
  const map: M = encoding === null ? read : { ...read, encoding };
  const source = await openRecordTable(file, {
    form: map,
    map: (header) => (written === undefined ? (kind.fromHeader?.(map, header) ?? map) : map),
    columns: kind.columns,
    required: kind.required,
    present: written === undefined ? 'required' : 'all',
    also: (named) => kind.also?.(named) ?? [],
  });
  return {
    table: tableOf(source.table),
    unused: source.unused,
    remembers: true,
    take: (place) => importRecords(kind, { ...place, name, source, brand: brand ?? map.brand?.code ?? null }),
  };
}

async function openOrders({ file, brand, encoding, ...choice }: FileChoice): Promise<OpenedFile> {
  const read = chooseMap(choice);
  const map = encoding === null ? read : { ...read, encoding };
  const owner = ownerOf(map, brand ?? null);
  const table = await openOrderTable(file, map);
  return {
    table: tableOf(table),
    unused: [],
    remembers: false,
    take: (place) => importOrders({ ...place, file, map, brand: owner }),
  };
}

function ownerOf(map: OrderMap, wanted: string | null): ImportOrdersOptions['brand'] {
  const code = wanted ?? map.brand?.code;
  if (code === undefined)
    throw new InputError('brand_missing', '--brand CODE is missing, and the map names no brand');
  return { code, name: map.brand?.code === code ? map.brand.name : code };
}

const tableOf = ({ delimiter, header }: CsvTable): OpenedFile['table'] => ({ delimiter, columns: header });
