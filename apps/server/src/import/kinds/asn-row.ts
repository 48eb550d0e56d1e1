import { isSscc } from '@floorhand/gs1';
import { skuKey } from '@floorhand/domain/catalog/sku';
import { inboundKey, inboundSchema, loadTypeField } from '@floorhand/domain/inbound/inbound';
import { brandOfLine } from '../records/brand-of-line.ts';
import type { Setting } from '../records/record-kind.ts';
import type { Row } from '../records/row.ts';
import { said, type Said } from '../records/said.ts';
import type { AsnColumn, AsnMap } from './asn-map.ts';

/** What a line says of the whole delivery. */
export type AsnHeader = Said<{
  readonly supplier: string | null;
  readonly kind: 'asn' | 'po' | null;
  readonly loadType: 'pallets' | 'loose_cartons' | 'parcels' | null;
  readonly expectedAt: string | null;
  readonly trusted: boolean | null;
  readonly verifyEvery: number | null;
  readonly sampleEvery: number | null;
  readonly sealRequired: boolean | null;
}>;

export interface AsnLine {
  readonly brand: string;
  readonly reference: string;
  readonly header: AsnHeader;
  readonly skuId: string;
  readonly quantity: number;
  readonly lot: string | null;
  readonly expiry: string | null;
  /** SSCC, licence plate or tracking number of what it comes on; null: not told. */
  readonly unit: string | null;
  readonly cartons: number;
  readonly tolerancePercent: number | null;
  readonly underTolerancePercent: number | null;
  readonly neededNow: boolean;
}

const every = { least: 2, most: 1000 };
const percent = { least: 0, most: 100 };

/** One line of a list of deliveries. */
export function readAsn(
  row: Row<AsnColumn>,
  setting: Setting<AsnMap>,
): { readonly key: string; readonly value: AsnLine } {
  const brand = brandOfLine(row, setting);
  const reference = row.someCode('reference');
  const unit = row.code('unit');
  // Eighteen digits are an SSCC, which ends in its check digit; other codes are the house's own.
  if (unit !== null && /^\d{18}$/.test(unit) && !isSscc(unit)) row.fail('check_digit', 'unit');
  const value: AsnLine = {
    brand,
    reference,
    header: said({
      supplier: row.text('supplier', 80),
      kind: row.choice('kind', inboundSchema.shape.kind.exclude(['unassigned']).options),
      loadType: row.choice('loadType', loadTypeField.options),
      expectedAt: row.instant('expectedAt'),
      trusted: row.flag('trusted'),
      verifyEvery: row.whole('verifyEvery', every),
      sampleEvery: row.whole('sampleEvery', every),
      sealRequired: row.flag('sealRequired'),
    }),
    skuId: skuKey(brand, row.someCode('sku')),
    quantity: row.quantity('quantity'),
    lot: row.mark('lot'),
    expiry: row.day('expiry'),
    unit,
    cartons: row.whole('cartons', { least: 0, most: 1_000_000 }) ?? 0,
    tolerancePercent: row.whole('tolerancePercent', percent),
    underTolerancePercent: row.whole('underTolerancePercent', percent),
    neededNow: row.flag('neededNow') ?? false,
  };
  return { key: inboundKey(brand, reference), value };
}
