/** Room for text, in dots. */
export interface TextRoom {
  readonly width: number;
  /** Largest and smallest size of the type. */
  readonly most: number;
  readonly least: number;
  readonly lines: number;
}

export interface FittedText {
  readonly height: number;
  readonly lines: readonly string[];
}

const ellipsis = '…';

/** Width of a character in parts of its size: an upper bound for the bold faces labels are set in. */
function emsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[\x20ijlI.,:;'|!()[\]/-]/.test(character)) return 0.38;
  if (/[mwMW@%&…—]/.test(character)) return 0.98;
  if (/[0-9]/.test(character)) return 0.62;
  if (/[\p{Lu}]/u.test(character)) return 0.76;
  if (/[\p{Ll}]/u.test(character)) return 0.62;
  return /\p{Script=Thai}/u.test(character) ? 0.68 : 1.02;
}

/** Width of a text in parts of the type's size. */
export const measureEms = (text: string): number =>
  [...text].reduce((sum, character) => sum + emsOf(character), 0);

/** The largest size at which one line takes all of the text; null when even the least is too large. */
export function fitLine(text: string, { width, most, least }: Omit<TextRoom, 'lines'>): number | null {
  const size = Math.min(most, Math.floor(width / Math.max(0.1, measureEms(text))));
  return size >= least ? size : null;
}

/**
 * Sets a name as large as it goes, on as many lines as there are; at the least size what is left over is cut and says
 * so with an ellipsis. For codes, which may never be cut, take `fitLine`.
 */
export function fitText(text: string, room: TextRoom): FittedText {
  const words = wordsOf(text);
  for (let height = room.most; height > room.least; height = Math.floor(height * 0.9)) {
    const lines = wrap(words, room.width / height);
    if (lines.length <= room.lines && lines.every((line) => measureEms(line) * height <= room.width))
      return { height, lines };
  }
  const ems = room.width / room.least;
  const lines = wrap(words, ems);
  const kept = lines.slice(0, room.lines).map((line) => cut(line, ems));
  const last = kept.at(-1);
  if (lines.length > room.lines && last !== undefined) kept[kept.length - 1] = cut(`${last}${ellipsis}`, ems);
  return { height: room.least, lines: kept };
}

/** Thai writes no spaces between words, so it breaks where its words begin as far as the language is known. */
function wordsOf(text: string): readonly string[] {
  const clean = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean.split(/(?<= )/);
}

function wrap(words: readonly string[], ems: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && measureEms((line + word).trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = word;
    } else line += word;
  }
  return [...lines, line.trimEnd()].filter((text) => text !== '');
}

/** Cuts between whole characters, never between a letter and the marks above it. */
function cut(line: string, ems: number): string {
  if (measureEms(line) <= ems) return line;
  const clusters = line.match(/\P{M}\p{M}*/gu) ?? [];
  let kept = '';
  for (const cluster of clusters) {
    if (measureEms(kept + cluster + ellipsis) > ems) break;
    kept += cluster;
  }
  return `${kept.trimEnd().replace(/…$/u, '')}${ellipsis}`;
}
