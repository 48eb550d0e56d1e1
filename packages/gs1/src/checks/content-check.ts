/** What a check on the content of one component may find wrong. */
export type ContentProblemCode =
  | 'not_numeric'
  | 'not_cset82'
  | 'not_cset39'
  | 'not_cset64'
  | 'cset64_padding'
  | 'check_digit'
  | 'check_pair'
  | 'company_prefix'
  | 'date'
  | 'time'
  | 'country'
  | 'currency'
  | 'iban'
  | 'coordinate'
  | 'media_type'
  | 'package_type'
  | 'piece_of_total'
  | 'position_in_sequence'
  | 'percent_encoding'
  | 'importer_index'
  | 'biological_sex'
  | 'winding_direction'
  | 'flag'
  | 'hyphen'
  | 'must_be_zero'
  | 'must_not_be_zero'
  | 'zero_prefix'
  | 'needs_non_digit'
  | 'coupon';

/** Judges one component of a value. `null` when nothing is wrong. Total: never throws, whatever the characters. */
export type ContentCheck = (value: string) => ContentProblemCode | null;

/** A check from a yes/no question. */
export const check =
  (code: ContentProblemCode, holds: (value: string) => boolean): ContentCheck =>
  (value) =>
    holds(value) ? null : code;

export const isDigits = (value: string): boolean => /^[0-9]*$/.test(value);
