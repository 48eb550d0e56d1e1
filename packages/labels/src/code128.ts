/** FNC1 inside data of this encoder; own codes hold no control characters, so it stands for nothing else. */
export const FNC1 = '\u001d';

type CodeSet = 'B' | 'C';

/** One symbol character: a letter of set B, two digits of set C, FNC1 or a change of sets. */
export type Code128Token =
  | { readonly kind: 'start' | 'switch'; readonly set: CodeSet }
  | { readonly kind: 'fnc1' }
  | { readonly kind: 'data'; readonly text: string };

const sets = ['C', 'B'] as const;
const digitPair = /^[0-9]{2}/;

/** True when every character is printable ASCII, the part of Code 128 that own labels use. */
export const isFitForCode128 = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

/**
 * The fewest symbol characters for a text, found from its end (dynamic programming over the two sets that printable
 * text needs). Bars are then as wide as they can be, and the width is known before any printer is asked.
 *
 * @param text printable ASCII and `FNC1`
 */
export function encodeCode128(text: string): readonly Code128Token[] {
  const costs = costsFrom(text);
  const cost = (at: number, set: CodeSet): number => costs[set][at] ?? Infinity;
  let set: CodeSet = cost(0, 'C') <= cost(0, 'B') ? 'C' : 'B';
  const tokens: Code128Token[] = [{ kind: 'start', set }];
  for (let at = 0; at < text.length;) {
    const other: CodeSet = set === 'B' ? 'C' : 'B';
    const step = stepOf(text, at, set);
    if (step === 0 || 1 + cost(at + step, set) > cost(at, set)) {
      set = other;
      tokens.push({ kind: 'switch', set });
      continue;
    }
    const taken = text.slice(at, at + step);
    tokens.push(taken === FNC1 ? { kind: 'fnc1' } : { kind: 'data', text: taken });
    at += step;
  }
  return tokens;
}

/** Width in modules: eleven per character, start and check character included, and thirteen for the stop. */
export const code128Modules = (tokens: readonly Code128Token[]): number => 11 * (tokens.length + 1) + 13;

/** How many characters of the text one symbol character of the set takes; 0 when it takes none. */
function stepOf(text: string, at: number, set: CodeSet): number {
  if (text[at] === FNC1) return 1;
  if (set === 'B') return 1;
  return digitPair.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** Symbol characters needed from each place on, when a set is in force there. */
function costsFrom(text: string): Readonly<Record<CodeSet, readonly number[]>> {
  const costs: Record<CodeSet, number[]> = { B: [], C: [] };
  costs.B[text.length] = 0;
  costs.C[text.length] = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const stay = (set: CodeSet): number => {
      const step = stepOf(text, at, set);
      return step === 0 ? Infinity : 1 + (costs[set][at + step] ?? Infinity);
    };
    const own = { B: stay('B'), C: stay('C') };
    for (const set of sets) costs[set][at] = Math.min(own[set], 1 + own[set === 'B' ? 'C' : 'B']);
  }
  return costs;
}
