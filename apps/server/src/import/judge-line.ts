import { codeField } from '@floorhand/domain/kernel/fields';
import type { LocalTimes } from './local-time.ts';
import type { OrderColumn, OrderMap } from './order-map.ts';
import type { OrderReason } from './set-aside.ts';
import type { LineFault } from './source/csv-table.ts';

/** Goods on one line of a document. */
export interface GoodsLine {
  readonly document: 'order' | 'return';
  readonly sku: string;
  /** Units, above zero. */
  readonly quantity: number;
  readonly unitPriceMinor: number | null;
  /** ISO instant. */
  readonly at: string;
  readonly country: string | null;
  readonly name: string;
  /** Free of charge and for nobody: an order, or a clerk who corrected the stock. The name tells them apart. */
  readonly ownerless: boolean;
}

export type JudgedLine =
  | { readonly kind: 'goods'; readonly reference: string; readonly goods: GoodsLine }
  | {
      readonly kind: 'aside';
      readonly reason: OrderReason;
      /** The document it stands on, as far as that can be told. */
      readonly reference: string | null;
      /** Goods may be missing without it, so the rest of the document must not be shipped. */
      readonly spoils: boolean;
    };

/** The cell of a column; empty when the map has no such column. */
export type Cells = (column: OrderColumn) => string;

/** Line faults after which nobody knows what the document should hold. */
const spoiling: ReadonlySet<OrderReason> = new Set([
  'broken_quoting',
  'wrong_columns',
  'not_utf8',
  'sku_missing',
  'sku_not_usable',
  'quantity_unreadable',
  'quantity_out_of_range',
  'date_unreadable',
  'price_unreadable',
  'country_not_usable',
]);

const wholeNumber = /^[+-]?\d{1,15}$/;
const usableCode = (code: string): boolean => codeField.safeParse(code).success;

/** Tells for one line what it is, by the rules of the map alone. */
export class LineJudge {
  readonly #map: OrderMap;
  readonly #times: LocalTimes;
  readonly #notGoods: ReadonlySet<string>;
  readonly #price: RegExp;
  readonly #usable = new Map<string, boolean>();

  constructor(map: OrderMap, times: LocalTimes) {
    this.#map = map;
    this.#times = times;
    this.#notGoods = new Set(map.notGoods.codes.map((code) => code.toUpperCase()));
    this.#price = map.decimal === ',' ? /^-?\d{1,10}(,\d{1,6})?$/ : /^-?\d{1,10}(\.\d{1,6})?$/;
  }

  judge(cell: Cells, fault: LineFault | null): JudgedLine {
    const reference = cell('reference').trim();
    const aside = (reason: OrderReason): JudgedLine => ({
      kind: 'aside',
      reason,
      reference: reference === '' ? null : reference,
      spoils: spoiling.has(reason),
    });
    if (fault) return aside(fault);
    if (reference === '') return aside('reference_missing');
    if (!usableCode(reference)) return aside('reference_not_usable');
    const { prefixes } = this.#map;
    if (prefixes.accounting.some((prefix) => reference.startsWith(prefix))) return aside('accounting_entry');
    const document = prefixes.returns.some((prefix) => reference.startsWith(prefix)) ? 'return' : 'order';
    const judged = this.#goods(cell, document);
    return typeof judged === 'string' ? aside(judged) : { kind: 'goods', reference, goods: judged };
  }

  #goods(cell: Cells, document: GoodsLine['document']): GoodsLine | OrderReason {
    // Two spellings of a code that differ only in case are one product: bar codes are compared that way too.
    const sku = cell('sku').trim().toUpperCase();
    if (sku === '') return 'sku_missing';
    if (this.#isNoGoods(sku)) return 'not_goods';
    const quantity = this.#quantity(cell('quantity').trim(), document);
    if (typeof quantity === 'string') return quantity;
    const at = this.#times.instant(cell('placedAt'));
    if (at === null) return 'date_unreadable';
    const price = cell('unitPrice').trim();
    if (price !== '' && !this.#price.test(price)) return 'price_unreadable';
    if (!this.#isUsable(sku)) return 'sku_not_usable';
    const country = cell('country').trim();
    if (country.length > 60) return 'country_not_usable';
    const unitPriceMinor = price === '' ? null : Math.round(Number(price.replace(',', '.')) * 100);
    return {
      document,
      sku,
      quantity,
      unitPriceMinor,
      at,
      country: country === '' ? null : country,
      name: cell('name').trim().replaceAll(/\s+/g, ' '),
      ownerless:
        this.#map.columns.customer !== undefined && unitPriceMinor === 0 && cell('customer').trim() === '',
    };
  }

  /** Units above zero, or why they are none. */
  #quantity(text: string, document: GoodsLine['document']): number | OrderReason {
    if (!wholeNumber.test(text)) return 'quantity_unreadable';
    const quantity = Number(text);
    if (quantity === 0) return 'quantity_zero';
    if (Math.abs(quantity) > this.#map.mostUnitsPerLine) return 'quantity_out_of_range';
    if (document === 'return') return quantity > 0 ? 'credit_positive' : -quantity;
    return quantity < 0 ? 'write_off' : quantity;
  }

  #isNoGoods(sku: string): boolean {
    return (
      this.#notGoods.has(sku) ||
      this.#map.notGoods.prefixes.some((prefix) => sku.startsWith(prefix.toUpperCase()))
    );
  }

  #isUsable(sku: string): boolean {
    const known = this.#usable.get(sku) ?? usableCode(sku);
    this.#usable.set(sku, known);
    return known;
  }
}
