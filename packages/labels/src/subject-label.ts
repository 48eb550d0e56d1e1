import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import { refuse } from '@floorhand/domain/kernel/result';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { printedProductCode } from '@floorhand/domain/labels-owed/printed-code';
import { locationDocument } from '@floorhand/domain/layout/location';
import { printerDocument } from '@floorhand/domain/printing/printer';
import { handlingUnitLabel } from './kinds/handling-unit-label.ts';
import { locationLabel } from './kinds/location-label.ts';
import { tagLabel } from './kinds/tag-label.ts';
import { unitLabel } from './kinds/unit-label.ts';
import type { LabelResult } from './lay-out.ts';
import type { Media } from './media.ts';

/** The label of a thing as the building knows it now: the same for the printer, the preview and the paper. */
export function subjectLabel(view: View, subject: LabelSubject, media: Media): LabelResult {
  switch (subject.kind) {
    case 'location': {
      const location = view.get(locationDocument, subject.locationId);
      if (!location) return refuse({ code: 'subject_unknown', text: subject.locationId });
      const isBin = location.aisle !== null;
      return locationLabel(
        {
          code: subject.locationId,
          zone: location.zone,
          arrow: null,
          checkDigits: isBin ? 'shown' : 'none',
          symbology: 'code128',
        },
        media,
      );
    }
    case 'handlingUnit':
      return handlingUnitLabel({ lpn: subject.lpn, name: null, details: [] }, media);
    case 'product':
      return productLabel(view, subject, media);
    case 'printer': {
      const name = view.get(printerDocument, subject.printerId)?.name;
      return name === undefined
        ? refuse({ code: 'subject_unknown', text: subject.printerId })
        : tagLabel({ code: testCode, name, details: [`${media.widthMm} × ${media.heightMm} mm`] }, media);
    }
  }
}

/** What a test print carries; a code that means nothing. */
export const testCode = 'TEST';

type ProductSubject = Extract<LabelSubject, { kind: 'product' }>;

function productLabel(view: View, subject: ProductSubject, media: Media): LabelResult {
  const { skuId, factor } = subject;
  const sku = view.get(skuDocument, skuId);
  if (!sku) return refuse({ code: 'subject_unknown', text: skuId });
  const code = printedProductCode(view, subject);
  if (code === null) return refuse({ code: 'no_code', text: sku.code });
  const variant = Object.values(sku.variant).join(' ');
  const details = [variant, factor > 1 ? `× ${factor}` : ''];
  return unitLabel({ code, name: sku.name, skuCode: sku.code, details, lot: null, expiry: null }, media);
}
