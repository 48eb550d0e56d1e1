import { check, isDigits, type ContentCheck } from './content-check.ts';

/**
 * The GS1 character sets in the order that gives each character its value in the check character pair
 * (GS1 General Specifications, tables of encodable characters).
 */
export const CSET82 = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
export const CSET32 = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CSET39 = '#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CSET64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const madeOf = (alphabet: string): ((value: string) => boolean) => {
  const allowed = new Set(alphabet);
  return (value) => {
    for (const character of value) if (!allowed.has(character)) return false;
    return true;
  };
};

const isCset64 = madeOf(CSET64);

/** File-safe base64: at most two `=` at the end, and only when they fill up a group of three. */
const cset64: ContentCheck = (value) => {
  const content = value.replace(/=+$/, '');
  const padding = value.length - content.length;
  if (padding > 2 || (padding > 0 && value.length % 3 !== 0)) return 'cset64_padding';
  return isCset64(content) ? null : 'not_cset64';
};

/** The letters that begin a component: N, X, Y and Z. */
export const CHARACTER_SETS = {
  N: check('not_numeric', isDigits),
  X: check('not_cset82', madeOf(CSET82)),
  Y: check('not_cset39', madeOf(CSET39)),
  Z: cset64,
} as const satisfies Record<string, ContentCheck>;

export type CharacterSet = keyof typeof CHARACTER_SETS;
