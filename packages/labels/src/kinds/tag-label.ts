import { layOut, type LabelResult } from '../lay-out.ts';
import type { Media } from '../media.ts';

/** A badge, a slot of a cart, a command card, a document: own codes that say what they are by their form. */
export interface TagLabel {
  readonly code: string;
  readonly name: string | null;
  readonly details: readonly string[];
}

export const tagLabel = ({ code, name, details }: TagLabel, media: Media): LabelResult =>
  layOut(
    { code, barcode: { symbology: 'code128', data: code }, headline: code, name, details, arrow: null },
    media,
  );
