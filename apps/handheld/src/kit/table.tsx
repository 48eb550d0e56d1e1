import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** `hidden` where the cells speak for themselves. */
  readonly headerShown?: 'hidden' | undefined;
  /** Numbers stand right-aligned. */
  readonly align?: 'number' | undefined;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableProps<Row> {
  /** Read by screen readers, not shown: the panel's heading is. */
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selectedKey?: string | undefined;
  /** Makes whole rows touchable, through one button in the cell of `openFrom`, or the first. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly openFrom?: string | undefined;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, selectedKey, onOpen } = props;
  const opens = props.openFrom ?? columns[0]?.key;
  return (
    <table className="fh-table">
      <caption className="fh-sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.align === 'number' ? 'n' : undefined}>
              {column.headerShown === 'hidden' ? (
                <span className="fh-sr">{column.header}</span>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            aria-selected={selectedKey === undefined ? undefined : keyOf(row) === selectedKey}
          >
            {columns.map((column) => (
              <td key={column.key} className={column.align === 'number' ? 'n' : undefined}>
                {column.key === opens && onOpen !== undefined ? (
                  <button type="button" className="fh-table-open" onClick={() => onOpen(row)}>
                    {column.cell(row)}
                  </button>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
