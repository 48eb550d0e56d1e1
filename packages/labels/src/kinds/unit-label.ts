import { barcodeKey } from '@floorhand/domain/catalog/sku';
import { refuse } from '@floorhand/domain/kernel/result';
import { buildElementString, parseGtin, toGs1Date, type Gs1Element } from '@floorhand/gs1';
import type { WantedBarcode } from '../fit-barcode.ts';
import { layOut, type LabelResult } from '../lay-out.ts';
import type { Media } from '../media.ts';

/** What sticks on one sellable unit, inner or case. */
export interface UnitLabel {
  /** A GTIN of 8, 12, 13 or 14 digits, padded or not, or a code of our own. */
  readonly code: string;
  readonly name: string;
  readonly skuCode: string;
  readonly details: readonly string[];
  readonly lot: string | null;
  /** ISO date. */
  readonly expiry: string | null;
}

/**
 * A GTIN goes into the bars its length is made for; with a lot or an expiry into a GS1 DataMatrix, which has the room;
 * a case number into GS1-128. Own codes are Code 128.
 */
export function unitLabel(unit: UnitLabel, media: Media): LabelResult {
  const gtin = parseGtin(unit.code);
  const isPlain = unit.lot === null && unit.expiry === null;
  if (!gtin.ok && !isPlain)
    return refuse({ code: 'gs1_refused', text: unit.code, problem: gtin.problem.code });
  const barcode: WantedBarcode = !gtin.ok
    ? { symbology: 'code128', data: unit.code }
    : isPlain
      ? retailCode(gtin.gtin14, gtin.form)
      : { symbology: 'gs1_datamatrix', data: buildElementString(elementsOf(gtin.gtin14, unit)) };
  return layOut(
    {
      code: unit.code,
      barcode,
      headline: null,
      name: unit.name,
      details: once([unit.skuCode, barcodeText(barcode, gtin.ok ? gtin.gtin14 : unit.code), ...unit.details]),
      arrow: null,
    },
    media,
  );
}

/** A product that goes by a code of our own has that code as its article number, too. */
function once(texts: readonly string[]): readonly string[] {
  const keys = texts.map(barcodeKey);
  return texts.filter((_text, i) => keys.indexOf(keys[i] ?? '') === i);
}

function retailCode(gtin14: string, form: string): WantedBarcode {
  if (form === 'GTIN-8') return { symbology: 'ean8', data: gtin14.slice(-8) };
  if (form === 'GTIN-14') return { symbology: 'gs1_128', data: `01${gtin14}` };
  return { symbology: 'ean13', data: gtin14.slice(-13) };
}

function elementsOf(gtin14: string, { lot, expiry }: UnitLabel): readonly Gs1Element[] {
  return [
    { ai: '01', value: gtin14 },
    ...(expiry === null ? [] : [{ ai: '17', value: toGs1Date(expiry) ?? expiry }]),
    ...(lot === null ? [] : [{ ai: '10', value: lot }]),
  ];
}

/** The digits under the bars, in the length they were issued in. */
const barcodeText = ({ symbology, data }: WantedBarcode, code: string): string =>
  symbology === 'ean13' || symbology === 'ean8' ? data : code;
