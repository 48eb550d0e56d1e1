const lowerCaseOrCaseless = /[\p{Ll}\p{Lo}]/u;
const wordsAlone = /^[\p{L}\p{M}'’\s-]+$/u;

/**
 * Whether a piece of text that came in one event reads as writing rather than as a code: an input method's
 * suggested word, or dictation. Codes have digits or are in capitals, and have no spaces among small letters.
 */
export function looksWritten(text: string): boolean {
  return lowerCaseOrCaseless.test(text) && (/\s/u.test(text) || wordsAlone.test(text));
}
