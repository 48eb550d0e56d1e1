import { csvCell } from '../csv-cell.ts';

/**
 * The lines that were set aside, with their reasons in words: the file for whoever mends them. The first two cells of
 * a line are its number and the code of the reason; what follows stays as it stood in the file.
 */
export function asideLines(
  text: string,
  words: { readonly line: string; readonly reason: string; readonly of: (code: string) => string },
): string {
  const header = /^#line(.)#reason/.exec(text);
  const separator = header?.[1];
  if (header === null || separator === undefined) return text;
  const sign = separator === '|' || separator === '\t' ? `\\${separator === '\t' ? 't' : '|'}` : separator;
  const begin = new RegExp(`^(\\d+)${sign}([a-z][a-z0-9_]*)(?=${sign})`, 'gm');
  return text
    .replace(header[0], [words.line, words.reason].map(csvCell).join(separator))
    .replaceAll(begin, (_, line: string, code: string) => `${line}${separator}${csvCell(words.of(code))}`);
}
