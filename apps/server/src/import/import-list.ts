import { asns } from './kinds/asns.ts';
import { faces } from './kinds/faces.ts';
import { locations } from './kinds/locations.ts';
import { returns } from './kinds/returns.ts';
import { skus } from './kinds/skus.ts';
import { stock } from './kinds/stock.ts';
import { readMap, type MapChoice } from './choose-map.ts';
import type { ImportReport } from './import-report.ts';
import { InputError } from './input-error.ts';
import { importRecords, type ImportPlace } from './records/import-records.ts';
import { openRecordTable } from './records/open-record-table.ts';
import type { Heard, RecordKind } from './records/record-kind.ts';
import type { RecordMap } from './records/record-map.ts';
import type { Encoding } from './source/encoding.ts';

export interface ListChoice extends MapChoice {
  readonly file: string;
  readonly brand?: string | undefined;
  /** Null: as the map says, or as the file begins. */
  readonly encoding: Encoding | null;
}

/** A list whose header has been read and fits. */
export interface OpenedList {
  /** Headers that nobody asks for. */
  readonly unused: readonly string[];
  /** Whether a rehearsal has to remember what it decided, because later records may rest on it. */
  readonly remembers: boolean;
  take(place: ImportPlace): Promise<ImportReport>;
}

/** Columns are called as they are here, and those that are missing say nothing. */
const ownPreset = 'floorhand';

/** Everything that can be imported besides orders. */
export const lists = {
  skus: (choice) => openList('skus', skus, choice),
  locations: (choice) => openList('locations', locations, choice),
  stock: (choice) => openList('stock', stock, choice),
  faces: (choice) => openList('faces', faces, choice),
  asns: (choice) => openList('asns', asns, choice),
  returns: (choice) => openList('returns', returns, choice),
} as const satisfies Readonly<Record<string, (choice: ListChoice) => Promise<OpenedList>>>;
export type ListName = keyof typeof lists;
export const isListName = (name: string): name is ListName => Object.hasOwn(lists, name);

/** @throws InputError when the map is none, or the file cannot be read by it. */
async function openList<C extends string, M extends RecordMap<C>, T, K, H extends Heard<T>>(
  name: string,
  kind: RecordKind<C, M, T, K, H>,
  { file, preset, map: mapFile, brand, encoding }: ListChoice,
): Promise<OpenedList> {
  if (preset !== undefined && mapFile !== undefined)
    throw new InputError(`give either --preset ${ownPreset} or --map MAP.json`);
  if (preset !== undefined && preset !== ownPreset)
    throw new InputError(`there is no preset '${preset}' for ${name}; known: ${ownPreset}`);
  const read =
    mapFile === undefined
      ? kind.schema.parse({ columns: Object.fromEntries(kind.columns.map((column) => [column, column])) })
      : await readMap(mapFile, kind.schema);
  const map: M = encoding === null ? read : { ...read, encoding };
  const source = await openRecordTable(file, {
    form: map,
    map: (header) => (mapFile === undefined ? (kind.fromHeader?.(map, header) ?? map) : map),
    columns: kind.columns,
    required: kind.required,
    present: mapFile === undefined ? 'required' : 'all',
    also: (named) => kind.also?.(named) ?? [],
  });
  return {
    unused: source.unused,
    remembers: true,
    take: (place) => importRecords(kind, { ...place, name, source, brand: brand ?? map.brand?.code ?? null }),
  };
}
