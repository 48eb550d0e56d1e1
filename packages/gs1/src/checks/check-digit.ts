import { CSET32, CSET82 } from './character-sets.ts';
import { isDigits, type ContentCheck } from './content-check.ts';

/**
 * The GS1 mod-10 check digit of a key without its check digit: weights 3, 1, 3, … from the right
 * (GS1 General Specifications, 7.9.1). Takes digits only.
 */
export function computeCheckDigit(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const weight = (body.length - index) % 2 === 1 ? 3 : 1;
    sum += weight * Number(body[index]);
  }
  return String((10 - (sum % 10)) % 10);
}

/** Whether these are digits and the last one is the mod-10 check digit of the others. */
export const hasValidCheckDigit = (digits: string): boolean =>
  digits.length > 1 && isDigits(digits) && computeCheckDigit(digits.slice(0, -1)) === digits.at(-1);

const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
};

// No alphanumeric key is longer than 25 characters; the weights go a little further.
const WEIGHTS = firstPrimes(97);

/**
 * The check character pair of an alphanumeric key (GMN, MUDI) without its pair: characters weighted by the
 * primes from right to left, modulo 1021, as two CSET 32 characters (GS1 General Specifications, 7.9.5).
 *
 * @returns `null` for characters outside CSET 82 or a key longer than 97 characters
 */
export function computeCheckPair(body: string): string | null {
  if (body.length > WEIGHTS.length) return null;
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const value = CSET82.indexOf(body[index] ?? '');
    if (value < 0) return null;
    sum += value * (WEIGHTS[body.length - 1 - index] ?? 0);
  }
  const pair = sum % 1021;
  return `${CSET32[pair >> 5]}${CSET32[pair & 31]}`;
}

export const checkDigit: ContentCheck = (value) => (hasValidCheckDigit(value) ? null : 'check_digit');

export const checkPair: ContentCheck = (value) =>
  value.length >= 2 && computeCheckPair(value.slice(0, -2)) === value.slice(-2) ? null : 'check_pair';
