import type { ArrowDirection } from '../label.ts';
import { layOut, type LabelResult } from '../lay-out.ts';
import type { Media } from '../media.ts';

export interface LocationLabel {
  /** The location's code: aisle, bay, level, slot. */
  readonly code: string;
  readonly zone: string | null;
  /** Where one label on the beam stands for the slot above or below it. */
  readonly arrow: ArrowDirection | null;
  /** Digits that a person reads out to prove where they stand. */
  readonly checkDigits: 'shown' | 'none';
  /** A square code that a camera reads from further away. */
  readonly symbology: 'code128' | 'qr';
}

/** Codes that are known for a location by their form; see the scan rules of own labels. */
const plainForm = /^[A-Z]{1,2}-\d{2}-\d{2}-\d{1,2}$/;
const stationForm = /^ST-[A-Z0-9-]{1,20}$/;

/**
 * What the bars say: the code itself where its form says that it is a location, and otherwise with `L:` in front,
 * so that no other reading is possible. The prefix is read in capitals, so a code that has none goes as it is.
 */
export const carriedLocation = (code: string): string =>
  plainForm.test(code) || stationForm.test(code) || code !== code.toUpperCase() ? code : `L:${code}`;

/** Two digits that differ for neighbours: a person cannot know them without standing there. */
export function locationCheckDigits(code: string): string {
  let sum = 7;
  for (const character of code) sum = (sum * 37 + (character.codePointAt(0) ?? 0)) % 97;
  return String(sum).padStart(2, '0');
}

/** A label for a bin, a dock door or a station: the code as large as the label, and bars across its width. */
export function locationLabel(
  { code, zone, arrow, checkDigits, symbology }: LocationLabel,
  media: Media,
): LabelResult {
  return layOut(
    {
      code,
      barcode: { symbology, data: carriedLocation(code) },
      headline: code,
      name: null,
      details: [zone ?? '', checkDigits === 'shown' ? `[${locationCheckDigits(code)}]` : ''],
      arrow,
    },
    media,
  );
}
