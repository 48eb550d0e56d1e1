/** `^FH` marks bytes with this. */
const mark = '_';
const plain = /[\x20-\x7e]/;
const special = /[\^~_\\]/;

/**
 * Field data for `^FH`: everything that ZPL might take for a command, and every byte outside printable ASCII, as
 * hexadecimal UTF-8 (`^CI28`). A stream of ASCII comes through every print server as it is.
 */
export function fieldData(text: string): string {
  let escaped = '';
  for (const character of text) {
    escaped += plain.test(character) && !special.test(character) ? character : hexOf(character);
  }
  return escaped;
}

const hexOf = (character: string): string =>
  utf8(character.codePointAt(0) ?? 0x20)
    .map((byte) => `${mark}${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** RFC 3629; half a surrogate pair is told as the replacement character. */
function utf8(point: number): readonly number[] {
  if (point >= 0xd800 && point <= 0xdfff) return [0xef, 0xbf, 0xbd];
  if (point < 0x80) return [point];
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
