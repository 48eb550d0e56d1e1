import { computeCheckDigit, hasValidCheckDigit } from './checks/check-digit.ts';

/** 18 digits with a right check digit: a serial shipping container code. */
export const isSscc = (text: string): boolean => text.length === 18 && hasValidCheckDigit(text);

/** 13 digits with a right check digit: a global location number. */
export const isGln = (text: string): boolean => text.length === 13 && hasValidCheckDigit(text);

/** The parts of an SSCC to be issued. */
export interface SsccParts {
  /** One digit, free to the company: more numbers. */
  readonly extension: number;
  /** The GS1 company prefix as it is licensed, 4 to 12 digits. */
  readonly companyPrefix: string;
  /** The serial reference; as many digits as the prefix leaves of sixteen. */
  readonly serial: number;
}

/**
 * Issues an SSCC.
 *
 * @throws RangeError when the parts do not fit into 17 digits; configuration that wrong must not print labels
 */
export function buildSscc({ extension, companyPrefix, serial }: SsccParts): string {
  const width = 16 - companyPrefix.length;
  if (!/^[0-9]{4,12}$/.test(companyPrefix)) throw new RangeError('company prefix must be 4 to 12 digits');
  if (!Number.isInteger(extension) || extension < 0 || extension > 9) throw new RangeError('extension digit');
  if (!Number.isInteger(serial) || serial < 0 || serial >= 10 ** width)
    throw new RangeError('serial reference');
  const body = `${extension}${companyPrefix}${String(serial).padStart(width, '0')}`;
  return body + computeCheckDigit(body);
}
