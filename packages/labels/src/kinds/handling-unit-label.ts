import { isSscc } from '@floorhand/gs1';
import { layOut, type LabelResult } from '../lay-out.ts';
import type { Media } from '../media.ts';

/** What sticks on a pallet, carton or tote. */
export interface HandlingUnitLabel {
  /** An SSCC of 18 digits, or a licence plate of our own: `P-…`, `C-…`, `T-…`. */
  readonly lpn: string;
  /** What kind of thing it is, in the words of whoever reads it. */
  readonly name: string | null;
  readonly details: readonly string[];
}

/** An SSCC is a logistic label: GS1-128 with (00). A plate of our own is Code 128 with its own prefix. */
export function handlingUnitLabel({ lpn, name, details }: HandlingUnitLabel, media: Media): LabelResult {
  const sscc = isSscc(lpn);
  return layOut(
    {
      code: lpn,
      barcode: sscc ? { symbology: 'gs1_128', data: `00${lpn}` } : { symbology: 'code128', data: lpn },
      headline: sscc ? `(00) ${lpn.slice(0, 8)} ${lpn.slice(8)}` : lpn,
      name,
      details,
      arrow: null,
    },
    media,
  );
}
