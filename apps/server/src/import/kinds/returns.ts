import { skuKey } from '@floorhand/domain/catalog/sku';
import { announceReturn, type ReturnRefusal } from '@floorhand/domain/returns/announce-return';
import { returnKey, returnReasonField, type ReturnReason } from '@floorhand/domain/returns/return';
import { mergeStatements } from '../records/merge-statements.ts';
import { brandOfLine } from '../records/brand-of-line.ts';
import { nothingHeard, type Decided, type Heard, type RecordKind } from '../records/record-kind.ts';
import type { Aside } from '../records/record-reasons.ts';
import { said, type Said } from '../records/said.ts';
import {
  requiredReturnColumns,
  returnColumns,
  returnMapSchema,
  type ReturnColumn,
  type ReturnMap,
} from './return-map.ts';

interface ReturnFileLine {
  readonly brand: string;
  readonly reference: string;
  readonly header: Said<{
    readonly announcedAt: string | null;
    readonly country: string | null;
    readonly orderReference: string | null;
    readonly tracking: string | null;
  }>;
  readonly skuId: string;
  readonly quantity: number;
  readonly reason: ReturnReason | null;
}

/** As the event allows. */
const mostLines = 5000;

/** Returns that customers announced. */
export const returns: RecordKind<ReturnColumn, ReturnMap, ReturnFileLine, null, Heard<unknown>> = {
  columns: returnColumns,
  required: requiredReturnColumns,
  schema: returnMapSchema,
  stream: 'warehouse',
  lineCount: 'returnLines',
  counted: ['returns'],
  read: (row, setting) => {
    const brand = brandOfLine(row, setting);
    const reference = row.someCode('reference');
    const value: ReturnFileLine = {
      brand,
      reference,
      header: said({
        announcedAt: row.instant('announcedAt'),
        country: row.text('country', 60),
        orderReference: row.code('order'),
        tracking: row.code('tracking'),
      }),
      skuId: skuKey(brand, row.someCode('sku')),
      quantity: row.quantity('quantity'),
      reason: row.choice('reason', returnReasonField.options),
    };
    return { key: returnKey(brand, reference), value };
  },
  survey: () => nothingHeard,
  look: async () => null,
  decide: (view, { lines }, { setting: { now } }): Decided => {
    const [{ brand, reference }] = lines;
    const header = mergeStatements(lines.map((line) => line.header));
    if (!header) return { events: [], aside: { reason: 'lines_disagree', value: reference }, counts: {} };
    if (lines.length > mostLines)
      return { events: [], aside: { reason: 'too_large', value: reference }, counts: {} };
    const announced = announceReturn(view, {
      announced: { brand, reference, country: null, ...header },
      lines: lines.map(({ skuId, quantity, reason }, i) => ({
        line: i + 1,
        skuId,
        quantity,
        ...said({ reason }),
      })),
      now,
    });
    if (announced.ok) return { events: announced.value, aside: null, counts: { returns: 1 } };
    return { events: [], aside: asideOf(announced.error, reference), counts: {} };
  },
};

function asideOf(refusal: ReturnRefusal, reference: string): Aside {
  switch (refusal.code) {
    case 'known':
      return { reason: 'already_imported' };
    case 'inspected':
      return { reason: 'return_inspected', value: reference };
    case 'sku_unknown':
      return { reason: refusal.code, value: refusal.skuId };
  }
}
