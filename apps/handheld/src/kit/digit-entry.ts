/** A key of the number pad. */
export type DigitKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'delete' | 'clear';

export const digitKeys: readonly DigitKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Digits after a key of a PIN pad. Leading zeros count; digits past `length` are ignored. */
export function enterPinKey(digits: string, key: DigitKey, length: number): string {
  if (key === 'clear') return '';
  if (key === 'delete') return digits.slice(0, -1);
  return digits.length < length ? digits + key : digits;
}

/**
 * Digits of a quantity after a key. `null` is "nothing typed yet", so the first digit replaces the value shown.
 * Leading zeros vanish; a quantity has at most six digits.
 */
export function enterQuantityKey(digits: string | null, key: DigitKey): string {
  if (key === 'clear') return '0';
  if (key === 'delete') return digits === null || digits.length <= 1 ? '0' : digits.slice(0, -1);
  const next = `${digits ?? ''}${key}`.replace(/^0+(?=\d)/, '');
  return next.length > 6 ? (digits ?? '0') : next;
}
