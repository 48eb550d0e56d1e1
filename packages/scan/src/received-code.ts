import { GS, splitSymbologyIdentifier } from '@floorhand/gs1';

/** Longest text a scan keeps; the longest code of any use here is a tenth of it. */
export const longestScan = 512;

/** The characters of a scan, cleaned of what is not part of the code. */
export interface ReceivedCode {
  /** As it arrived, cut. */
  readonly raw: string;
  readonly identifier: string | null;
  /** Without identifier, with separators, a leading one too. */
  readonly data: string;
  /** What people read. */
  readonly text: string;
  readonly isCut: boolean;
  readonly isCleaned: boolean;
}

const terminators = /[\r\n\t]+$/u;
/**
 * Control characters (of which GS is spared), invisible format characters (right-to-left and zero-width marks, the byte
 * order mark) and halves of characters.
 */
const notOfTheCode = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** A cut between the two halves of a character would leave one that cannot be stored. */
function cut(received: string): string {
  return received.slice(0, longestScan).replace(/[\ud800-\udbff]$/, '');
}

/** Total: whatever arrives, something that can be shown and stored comes out. */
export function receiveCode(received: string, reportedIdentifier: string | undefined): ReceivedCode {
  const raw = received.length > longestScan ? cut(received) : received;
  const code = raw.replace(terminators, '');
  const clean = code.replace(notOfTheCode, (character) => (character === GS ? GS : ''));
  const inCharacters = splitSymbologyIdentifier(clean.trim());
  const reported = splitSymbologyIdentifier(reportedIdentifier ?? '').identifier;
  const data = inCharacters.data.trim();
  return {
    raw,
    identifier: inCharacters.identifier ?? reported,
    data,
    text: data.replaceAll(GS, ''),
    isCut: raw.length < received.length,
    isCleaned: clean.length < code.length,
  };
}
