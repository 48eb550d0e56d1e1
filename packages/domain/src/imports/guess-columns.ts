import { columnWords } from './column-words.ts';

/** A name without what people write differently: capitals, accents, blanks, dashes, brackets. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** How sure a header means a field: 0 not at all. */
function sureness(header: string, field: string): number {
  const plain = plainName(header);
  const own = field.toLowerCase();
  const words = columnWords[field] ?? [];
  if (plain === own) return 4;
  if (words.includes(plain)) return 3;
  // "Bin code (new)", "Gewicht [kg]": what is in front says what it is.
  const bare = plainName(header.replaceAll(/[([{].*$/g, ''));
  if (bare !== '' && (bare === own || words.includes(bare))) return 2;
  const tokens = header.split(/[\s_./-]+/).map(plainName);
  return tokens.some((token) => token === own || (token.length > 2 && words.includes(token))) ? 1 : 0;
}

interface Claim {
  readonly field: string;
  readonly header: string;
  readonly sure: number;
}

/**
 * Which column means which field, by their names [IM1]. Fields that no column or two equal ones claim are missing.
 *
 * @param fields in the order in which they choose among equals
 */
export function guessColumns(
  header: readonly string[],
  fields: readonly string[],
): Readonly<Record<string, string>> {
  const names = header.filter((name) => name.trim() !== '');
  const claims = fields
    .flatMap((field) => names.map((name): Claim => ({ field, header: name, sure: sureness(name, field) })))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
  const guess: Record<string, string> = {};
  const used = new Set<string>();
  for (const { field, header: name, sure } of claims) {
    if (guess[field] !== undefined || used.has(name)) continue;
    const rivals = claims.filter(
      (other) => other.field === field && other.sure === sure && !used.has(other.header),
    );
    if (rivals.length > 1) continue;
    guess[field] = name;
    used.add(name);
  }
  return guess;
}
