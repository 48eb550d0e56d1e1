import type { View } from '@floorhand/domain/kernel/document';
import { ok, type Result } from '@floorhand/domain/kernel/result';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { WantedBarcode } from '../fit-barcode.ts';
import type { LabelProblem } from '../label.ts';
import { barcodesOf } from '../lay-out.ts';
import type { Media } from '../media.ts';
import { subjectLabel } from '../subject-label.ts';

/** Paper on which every code fits: a screen is not as narrow as a roll. */
const wide: Media = { widthMm: 400, heightMm: 100, dpi: 300 };

/** What the label of a thing would carry, to be shown where no printer is: bars, and how people read them. */
export interface SubjectCode {
  readonly barcode: WantedBarcode;
  /** As it is written under the bars. */
  readonly code: string;
}

/** The code of a thing as its label would have it [LB10]; fails as the label would, but never for want of paper. */
export function subjectCode(view: View, subject: LabelSubject): Result<SubjectCode, LabelProblem> {
  const label = subjectLabel(view, subject, wide);
  if (!label.ok) return label;
  const [bars] = barcodesOf(label.value);
  if (!bars) throw new Error('a label without bars');
  const { symbology, data } = bars;
  const isRetail = symbology === 'ean13' || symbology === 'ean8';
  return ok({ barcode: { symbology, data }, code: isRetail ? data : label.value.code });
}
