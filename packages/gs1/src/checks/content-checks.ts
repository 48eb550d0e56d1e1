import { checkDigit, checkPair } from './check-digit.ts';
import { companyPrefix, companyPrefixAfterFirst } from './company-prefix.ts';
import { check, isDigits, type ContentCheck } from './content-check.ts';
import { couponCode, couponPositiveOffer } from './coupons.ts';
import { DATE_AND_TIME_CHECKS } from './date-and-time.ts';
import { ISO_CHECKS } from './iso-codes.ts';
import { PACKAGE_TYPES } from './package-types.ts';

/** WGS84 degrees times 10^7, moved to be positive: at most 180 or 360 degrees. */
const atMost = (largest: number) => (value: string) => /^[0-9]{10}$/.test(value) && Number(value) <= largest;

function isPieceOfTotal(value: string): boolean {
  if (value.length === 0 || value.length % 2 !== 0 || !isDigits(value)) return false;
  const half = value.length / 2;
  const piece = Number(value.slice(0, half));
  return piece > 0 && piece <= Number(value.slice(half));
}

function isPositionInSequence(value: string): boolean {
  const [, position, end] = /^([1-9][0-9]*)\/([1-9][0-9]*)$/.exec(value) ?? [];
  return position !== undefined && Number(position) <= Number(end);
}

/** Every check the table of application identifiers names, by the name it has there. */
export const CONTENT_CHECKS = {
  ...DATE_AND_TIME_CHECKS,
  ...ISO_CHECKS,
  csum: checkDigit,
  csumalpha: checkPair,
  gcppos1: companyPrefix,
  gcppos2: companyPrefixAfterFirst,
  couponcode: couponCode,
  couponposoffer: couponPositiveOffer,
  hasnondigit: check('needs_non_digit', (value) => !isDigits(value)),
  hyphen: check('hyphen', (value) => /^-+$/.test(value)),
  importeridx: check('importer_index', (value) => /^[-0-9A-Z_a-z]$/.test(value)),
  latitude: check('coordinate', atMost(1_800_000_000)),
  longitude: check('coordinate', atMost(3_600_000_000)),
  // 01 to 10 are assigned, 80 to 99 free for local use; the rest is reserved.
  mediatype: check('media_type', (value) => /^(0[1-9]|10|[89][0-9])$/.test(value)),
  nonzero: check('must_not_be_zero', (value) => /^[0-9]*[1-9][0-9]*$/.test(value)),
  nozeroprefix: check('zero_prefix', (value) => !value.startsWith('0')),
  packagetype: check('package_type', (value) => PACKAGE_TYPES.has(value)),
  pcenc: check('percent_encoding', (value) => !/%(?![0-9A-Fa-f]{2})/.test(value)),
  pieceoftotal: check('piece_of_total', isPieceOfTotal),
  posinseqslash: check('position_in_sequence', isPositionInSequence),
  winding: check('winding_direction', (value) => /^[019]$/.test(value)),
  yesno: check('flag', (value) => /^[01]$/.test(value)),
  zero: check('must_be_zero', (value) => /^0+$/.test(value)),
} as const satisfies Record<string, ContentCheck>;

export type ContentCheckName = keyof typeof CONTENT_CHECKS;

export const isContentCheckName = (name: string): name is ContentCheckName =>
  Object.hasOwn(CONTENT_CHECKS, name);
