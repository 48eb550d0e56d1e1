import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

/** One file of letters. */
export interface TypeFace {
  readonly name: string;
  readonly file: Uint8Array;
  readonly font: Font;
}

/** A part of a line that one typeface has all letters of. */
export interface TypeRun {
  readonly face: TypeFace;
  readonly text: string;
}

/** Noto Sans Thai (OFL) in bold: the letters of all the product's languages, in three files. */
const parts = ['latin', 'latin-ext', 'thai'] as const;
const fileOf = (part: string): string =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/noto-sans-thai/files/noto-sans-thai-${part}-700-normal.woff`),
  );

let read: readonly [TypeFace, ...TypeFace[]] | null = null;

/** The typefaces of labels on paper, read once. */
export function typeFaces(): readonly [TypeFace, ...TypeFace[]] {
  if (read) return read;
  const [latin, extended, thai] = parts.map((part): TypeFace => {
    const file = readFileSync(fileOf(part));
    const font = create(file);
    if (!('layout' in font)) throw new Error(`${part} is a collection of typefaces`);
    return { name: part, file, font };
  });
  if (!latin || !extended || !thai) throw new Error('a typeface is missing');
  read = [latin, extended, thai];
  return read;
}

/**
 * Parts a line by who has its letters; a letter and the marks on it stay together. What no typeface has comes out of
 * the first one, as an empty box.
 */
export function typeRuns(text: string): readonly TypeRun[] {
  const faces = typeFaces();
  const runs: { face: TypeFace; text: string }[] = [];
  for (const cluster of text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const points = [...cluster].map((character) => character.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    const hasAll = ({ font }: TypeFace): boolean => points.every((point) => font.hasGlyphForCodePoint(point));
    // A space or a digit goes on in the typeface before it.
    const face = last && hasAll(last.face) ? last.face : (faces.find(hasAll) ?? faces[0]);
    if (last?.face === face) last.text += cluster;
    else runs.push({ face, text: cluster });
  }
  return runs;
}

/** False for a text of which some letter comes out as an empty box. */
export const hasEveryLetter = (text: string): boolean =>
  [...text.normalize('NFC')].every((letter) =>
    typeFaces().some(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  );
