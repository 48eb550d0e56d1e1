import type { ColumnMap } from '@floorhand/domain/imports/import-file';

type Columns = Readonly<Record<string, string>>;

/** Columns by field, as far as a map says them. */
export const columnsOf = (map: ColumnMap): Columns => {
  const columns = map['columns'];
  if (typeof columns !== 'object' || columns === null) return {};
  return Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What a column of the file means; empty when it is not read. */
export const fieldOf = (map: ColumnMap, header: string): string =>
  Object.entries(columnsOf(map)).find(([, name]) => isSame(name, header))?.[0] ?? '';

/** The map with a column that means a field, or nothing when the field is empty. One column per field, one field per column. */
export function withField(map: ColumnMap, header: string, field: string): ColumnMap {
  const others = Object.entries(columnsOf(map)).filter(
    ([name, column]) => name !== field && !isSame(column, header),
  );
  return { ...map, columns: Object.fromEntries(field === '' ? others : [...others, [field, header]]) };
}

/** Fields that are needed and neither a column nor a constant says. */
export function missingFields(map: ColumnMap, required: readonly string[]): readonly string[] {
  const columns = columnsOf(map);
  const constants = Object(map['constants'] ?? {}) as Readonly<Record<string, unknown>>;
  return required.filter((field) => columns[field] === undefined && constants[field] === undefined);
}

/** One member of the map as text; empty when it says nothing. */
export const said = (map: ColumnMap, name: string): string => {
  const value = map[name];
  return typeof value === 'string' ? value : '';
};

/** One unit of measure that the map says. */
export const unitOf = (map: ColumnMap, of: 'length' | 'weight'): string => {
  const value = (Object(map['units'] ?? {}) as Readonly<Record<string, unknown>>)[of];
  return typeof value === 'string' ? value : of === 'length' ? 'mm' : 'g';
};

export const withUnit = (map: ColumnMap, of: 'length' | 'weight', unit: string): ColumnMap => ({
  ...map,
  units: { ...Object(map['units'] ?? {}), [of]: unit },
});
