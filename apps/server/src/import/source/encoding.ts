import { z } from 'zod';
import { InputError } from '../input-error.ts';

export const encodingField = z.enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']);
export type Encoding = z.infer<typeof encodingField>;

/** What a decoder puts in place of bytes that are no text in the encoding. */
export const replacement = '\uFFFD';

/**
 * Says how bytes are written, from their beginning. A byte order mark is certain; zero bytes without one can only be
 * UTF-16, whose byte order nobody can know, so that a person has to say it.
 */
export function detectEncoding(beginning: Uint8Array, file: string): Encoding {
  const [a, b] = beginning;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x50 && b === 0x4b) {
    throw new InputError('spreadsheet', `${file} is a spreadsheet or an archive; save it as CSV UTF-8`);
  }
  if (beginning.includes(0)) {
    throw new InputError(
      'no_text',
      `${file} is not text in UTF-8 (it has zero bytes, as UTF-16 has); save it as CSV UTF-8 or give --encoding utf-16le`,
    );
  }
  return 'utf-8';
}
