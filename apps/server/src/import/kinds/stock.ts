import { skuKey } from '@floorhand/domain/catalog/sku';
import {
  openingRowKey,
  openStock,
  type OpeningRefusal,
  type OpeningRow,
} from '@floorhand/domain/opening/open-stock';
import { stockStatusField } from '@floorhand/domain/stock/balance';
import { brandOfLine } from '../records/brand-of-line.ts';
import { nothingHeard, type Heard, type RecordKind } from '../records/record-kind.ts';
import type { Aside } from '../records/record-reasons.ts';
import {
  requiredStockColumns,
  stockColumns,
  stockMapSchema,
  type StockColumn,
  type StockMap,
} from './stock-map.ts';

/** Name of a list that has none. */
const onlyList = 'opening';

/** Units that lie in the building when the book begins. Lines of the same units are added up. */
export const stock: RecordKind<StockColumn, StockMap, OpeningRow, null, Heard<unknown>> = {
  columns: stockColumns,
  required: requiredStockColumns,
  schema: stockMapSchema,
  stream: 'warehouse',
  lineCount: 'stockLines',
  counted: ['quarantinedLines'],
  read: (row, setting) => {
    const brand = brandOfLine(row, setting);
    const value: OpeningRow = {
      reference: row.code('reference') ?? onlyList,
      locationId: row.someCode('location'),
      skuId: skuKey(brand, row.someCode('sku')),
      lot: row.mark('lot'),
      expiry: row.day('expiry'),
      serial: row.mark('serial'),
      status: row.choice('status', stockStatusField.options) ?? 'available',
      quantity: row.quantity('quantity'),
      since: row.instant('since'),
    };
    return { key: openingRowKey(value), value };
  },
  survey: () => nothingHeard,
  look: async () => null,
  decide: (view, { lines }, { setting: { map, now } }) => {
    const [first] = lines;
    const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
    if (quantity > mostUnits) return { events: [], aside: { reason: 'too_large' }, counts: {} };
    const since = lines.map((line) => line.since).toSorted(oldestFirst)[0] ?? null;
    const unfit = map.unfit === 'quarantine' ? 'quarantine' : 'refuse';
    const opened = openStock(view, { ...first, quantity, since }, { now, unfit });
    return opened.ok
      ? {
          events: opened.value.events,
          aside: null,
          counts: opened.value.quarantined === null ? {} : { quarantinedLines: lines.length },
        }
      : { events: [], aside: asideOf(opened.error, { ...first, quantity }), counts: {} };
  },
};

/** As a movement allows. */
const mostUnits = 100_000_000;

const oldestFirst = (a: string | null, b: string | null): number => ((a ?? '9') < (b ?? '9') ? -1 : 1);

function asideOf(refusal: OpeningRefusal, row: OpeningRow): Aside {
  switch (refusal.code) {
    case 'known':
      return refusal.quantity === row.quantity
        ? { reason: 'already_imported' }
        : { reason: 'changed_since_import', value: `${row.quantity}`, detail: `taken: ${refusal.quantity}` };
    case 'unfit':
      return { reason: `unfit_${refusal.why}`, value: row.locationId };
    case 'serial_elsewhere':
      return { reason: refusal.code, value: row.serial ?? '', detail: refusal.place };
    case 'not_stored_there':
      return { reason: refusal.code, value: row.locationId, detail: refusal.why.replaceAll('_', ' ') };
    case 'location_unknown':
      return { reason: refusal.code, value: row.locationId };
    case 'key_too_long':
    case 'quarantine_missing':
      return { reason: refusal.code };
    default:
      return { reason: refusal.code, value: row.skuId };
  }
}
