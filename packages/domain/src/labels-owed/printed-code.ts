import { parseGtin } from '@floorhand/gs1';
import { barcodeDocument, barcodeKey } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import type { Scan } from '../scanning/scan.ts';
import type { LabelSubject } from './label-request.ts';

/** What a label of a product carries: a number of its own before a code that somebody taught; null when it has none. */
export function printedProductCode(
  view: View,
  { skuId, level, factor }: Extract<LabelSubject, { kind: 'product' }>,
): string | null {
  const fitting = view
    .list(barcodeDocument, 'skuId', skuId)
    .filter(({ body }) =>
      body.matches.some((match) => match.skuId === skuId && match.level === level && match.factor === factor),
    );
  // Everybody's scanners know a number.
  return (fitting.find(({ key }) => parseGtin(key).ok) ?? fitting[0])?.key ?? null;
}

/** What the scan of a new label shows [LO9]. Only what a scanner read shows that a label reads. */
export type LabelReading = 'reads' | 'other_code' | 'typed';

/** Compares a scan with what was printed for a thing: the same code, not just another label of the same thing. */
export function readLabel(view: View, scan: Scan, subject: LabelSubject): LabelReading {
  if (scan.source === 'typed' || scan.source === 'screen') return 'typed';
  return carries(view, scan, subject) ? 'reads' : 'other_code';
}

function carries(view: View, scan: Scan, subject: LabelSubject): boolean {
  const found = resolveScan(view, scan, { skuId: subject.kind === 'product' ? subject.skuId : null });
  switch (subject.kind) {
    case 'location':
      return (
        (found.kind === 'location' || found.kind === 'station') && found.locationId === subject.locationId
      );
    case 'handlingUnit':
      return found.kind === 'handlingUnit' && found.lpn === subject.lpn;
    case 'product': {
      const printed = printedProductCode(view, subject);
      return found.kind === 'item' && printed !== null && codesIn(scan).includes(barcodeKey(printed));
    }
    case 'printer':
      return false;
  }
}

/** Everything in a scan that a product may be known by, as keys. */
const codesIn = ({ text, meanings }: Scan): readonly string[] =>
  [
    text,
    ...meanings.flatMap((meaning) => (meaning.kind === 'tradeItem' ? (meaning.content.gtin ?? []) : [])),
  ].map(barcodeKey);
