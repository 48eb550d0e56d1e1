import { computeCheckDigit, hasValidCheckDigit } from './checks/check-digit.ts';
import { isDigits } from './checks/content-check.ts';
import { failure, type Gs1Failure } from './problem.ts';

export type GtinForm = 'GTIN-8' | 'GTIN-12' | 'GTIN-13' | 'GTIN-14';

export interface Gtin {
  /** 14 digits, zero padded: how a GTIN is stored and compared. */
  readonly gtin14: string;
  /** The shortest form these digits are issued in. */
  readonly form: GtinForm;
  /**
   * The first of the 14 digits: 0 = the item itself, 1 to 8 = a pack level of it chosen by the brand owner,
   * 9 = an item of variable measure.
   */
  readonly indicator: number;
}

const LENGTHS: readonly number[] = [8, 12, 13, 14];

function formOf(gtin14: string): GtinForm {
  if (gtin14.startsWith('000000')) return 'GTIN-8';
  if (gtin14.startsWith('00')) return 'GTIN-12';
  return gtin14.startsWith('0') ? 'GTIN-13' : 'GTIN-14';
}

export const describeGtin = (gtin14: string): Gtin => ({
  gtin14,
  form: formOf(gtin14),
  indicator: Number(gtin14[0]),
});

/**
 * Reads a GTIN as it stands in EAN-8, UPC-A, EAN-13 and ITF-14 symbols or as 14 digits, and verifies the check
 * digit. UPC-E symbols need {@link expandUpcE} first: their eight digits look like a GTIN-8.
 *
 * @returns fails with `gtin_not_numeric`, `gtin_length` or `gtin_check_digit`
 */
export function parseGtin(digits: string): ({ readonly ok: true } & Gtin) | Gs1Failure {
  if (!isDigits(digits)) return failure({ code: 'gtin_not_numeric' });
  if (!LENGTHS.includes(digits.length)) return failure({ code: 'gtin_length' });
  if (!hasValidCheckDigit(digits)) return failure({ code: 'gtin_check_digit' });
  return { ok: true, ...describeGtin(digits.padStart(14, '0')) };
}

/**
 * The eleven digits before the check digit that the six digits of a UPC-E symbol stand for: the last one says
 * where the zeros were (GS1 General Specifications, 5.2.2.4.2).
 */
function restoreZeros(system: string, six: string): string {
  const last = Number(six[5]);
  if (last <= 2) return `${system}${six.slice(0, 2)}${last}0000${six.slice(2, 5)}`;
  if (last === 3) return `${system}${six.slice(0, 3)}00000${six.slice(3, 5)}`;
  if (last === 4) return `${system}${six.slice(0, 4)}00000${six[4]}`;
  return `${system}${six.slice(0, 5)}0000${last}`;
}

/**
 * Expands what a reader sends for a UPC-E symbol to the twelve digits of UPC-A: six digits, or seven with the
 * number system (0 or 1) in front, or eight with the check digit as well, which is verified.
 */
export function expandUpcE(digits: string): { readonly ok: true; readonly upcA: string } | Gs1Failure {
  if (!isDigits(digits)) return failure({ code: 'gtin_not_numeric' });
  if (!/^(?:[01]?[0-9]{6}|[01][0-9]{7})$/.test(digits)) return failure({ code: 'gtin_length' });
  const system = digits.length === 6 ? '0' : digits.slice(0, 1);
  const six = digits.length === 6 ? digits : digits.slice(1, 7);
  const body = restoreZeros(system, six);
  const upcA = body + computeCheckDigit(body);
  if (digits.length === 8 && upcA.at(-1) !== digits[7]) return failure({ code: 'gtin_check_digit' });
  return { ok: true, upcA };
}
