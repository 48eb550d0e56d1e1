import type { RecallOrder } from '@floorhand/domain/recall/recall-orders';

import { csvCell } from '../csv-cell.ts';

export const recallColumns = ['reference', 'brand', 'units', 'date', 'where', 'serials'] as const;
export type RecallColumn = (typeof recallColumns)[number];

export interface RecallCsvWords {
  readonly column: (name: RecallColumn) => string;
  /** Where the units of an order are, as one text. */
  readonly where: (order: RecallOrder) => string;
  /** Day at the site, ISO 8601. */
  readonly day: (atMs: number) => string;
}

/** A line for each order that is known, for the letters to customers. */
export function recallCsv(orders: readonly RecallOrder[], words: RecallCsvWords): string {
  const lines = orders
    .filter(({ orderId }) => orderId !== null)
    .map((order) => [
      order.reference ?? '',
      order.brand ?? '',
      String(order.units),
      order.at === null ? '' : words.day(Date.parse(order.at)),
      words.where(order),
      order.serials.join(' '),
    ]);
  return [recallColumns.map(words.column), ...lines]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}
