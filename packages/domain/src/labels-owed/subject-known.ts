import { skuDocument } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import { locationDocument } from '../layout/location.ts';
import { printerDocument } from '../printing/printer.ts';
import type { LabelSubject } from './label-request.ts';

/** Handling units may be new: a label is what makes them known. */
export function isSubjectKnown(view: View, subject: LabelSubject): boolean {
  switch (subject.kind) {
    case 'product':
      return view.get(skuDocument, subject.skuId) !== undefined;
    case 'location':
      return view.get(locationDocument, subject.locationId) !== undefined;
    case 'printer':
      return view.get(printerDocument, subject.printerId) !== undefined;
    case 'handlingUnit':
      return true;
  }
}
