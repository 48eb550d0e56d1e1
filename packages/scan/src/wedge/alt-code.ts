import type { Terminator } from './wedge-event.ts';

export type AltCodeMeaning =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'end'; readonly key: Terminator }
  | { readonly kind: 'nothing' };

/** What the digits typed on the numeric pad under Alt stand for: `0029` is GS, `0065` is `A`, `0013` is Enter. */
export function altCodeMeaning(digits: string): AltCodeMeaning {
  const code = Number(digits);
  if (code === 10 || code === 13) return { kind: 'end', key: 'Enter' };
  if (code === 9) return { kind: 'end', key: 'Tab' };
  if (digits === '' || code === 0 || code > 255) return { kind: 'nothing' };
  return { kind: 'character', character: String.fromCharCode(code) };
}
