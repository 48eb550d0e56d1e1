import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { printerDocument } from '@floorhand/domain/printing/printer';

/** What people call the things that labels are for, in their order; the id of what is not known any more. */
export function subjectNames(view: View, subjects: readonly LabelSubject[]): readonly string[] {
  const skuIds = subjects.map((subject) => (subject.kind === 'product' ? subject.skuId : ''));
  const skus = view.getMany(skuDocument, skuIds);
  const printerIds = subjects.map((subject) => (subject.kind === 'printer' ? subject.printerId : ''));
  const printers = view.getMany(printerDocument, printerIds);
  return subjects.map((subject, i) => {
    switch (subject.kind) {
      case 'product': {
        const sku = skus[i];
        return sku ? `${sku.name} · ${sku.code}` : subject.skuId;
      }
      case 'printer':
        return printers[i]?.name ?? subject.printerId;
      case 'location':
        return subject.locationId;
      case 'handlingUnit':
        return subject.lpn;
    }
  });
}
