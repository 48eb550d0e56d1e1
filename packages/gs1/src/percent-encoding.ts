const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/**
 * Replaces `%41` by `A` and leaves malformed sequences as they are. Each sequence is one character of
 * ISO 8859-1: GS1 values are ASCII, and what is not fails the character set check later.
 */
export const percentDecode = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The same in a query string, where `+` is a space. */
export const percentDecodeQuery = (text: string): string => percentDecode(text.replaceAll('+', ' '));

/** Writes everything but letters, digits and `-._~` as `%XX`, in upper case. */
export const percentEncode = (text: string): string =>
  Array.from(text, (character) =>
    UNRESERVED.test(character)
      ? character
      : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
