import type { Sku } from '@floorhand/domain/catalog/sku';
import type { Inbound, InboundLine } from '@floorhand/domain/inbound/inbound';
import { practiceDeliveries } from '../deliveries.ts';
import type { SheetDelivery } from './scan-sheet-html.ts';

export interface FoundDelivery {
  readonly documents: Map<string, Inbound>;
  readonly lines: InboundLine[];
  /** Document by pallet. */
  readonly units: Map<string, string>;
  /** Code of a full case by SKU. */
  readonly cases: Map<string, string>;
}

/** Deliveries that are still open, with the codes on their pallets and cartons. */
export function deliveriesOf(
  { documents, lines, units, cases }: FoundDelivery,
  skus: ReadonlyMap<string, Sku>,
): readonly SheetDelivery[] {
  return [...documents]
    .filter(([, { status }]) => status === 'open')
    .map(([inboundId, { reference, supplier, expectedAt }]) => {
      const printed = expectedAt === null ? [] : practiceDeliveries(expectedAt);
      const known = printed.find((delivery) => delivery.reference === reference)?.items ?? [];
      return {
        document: `D-${reference}`,
        supplier,
        pallets: [...units].filter(([, of]) => of === inboundId).map(([code]) => code),
        items: lines
          .filter((line) => line.inboundId === inboundId)
          .toSorted((a, b) => a.line - b.line)
          .flatMap(({ skuId }) => {
            const sku = skus.get(skuId);
            const caseCode = cases.get(skuId);
            if (!sku || caseCode === undefined) return [];
            const label = known.find(({ code }) => code === sku.code);
            const gs1 =
              label?.lot && label.expiry
                ? `(01)${caseCode}(17)${label.expiry.slice(2).replaceAll('-', '')}(10)${label.lot}`
                : null;
            return [{ name: sku.name, code: sku.code, ean: null, caseCode, gs1 }];
          }),
      };
    });
}
