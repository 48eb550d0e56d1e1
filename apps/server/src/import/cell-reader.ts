import type { Cells } from './judge-line.ts';
import type { OrderColumn, OrderMap } from './order-map.ts';
import type { CsvTable } from './source/csv-table.ts';

/** Gives a record's cells by what they mean. */
export type CellReader = (fields: readonly string[]) => Cells;

/** Looks the columns of the map up in the header once. */
export function cellReader(table: CsvTable, columns: OrderMap['columns']): CellReader {
  const positions = new Map(
    Object.entries(columns).map(([column, name]) => [column as OrderColumn, table.column(name ?? '')]),
  );
  return (fields) => (column) => fields[positions.get(column) ?? -1] ?? '';
}
