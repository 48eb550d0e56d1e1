/** A stretch of a code as people see it. `sign` stands for a character that cannot be seen. */
export interface CodePart {
  readonly kind: 'text' | 'sign';
  readonly text: string;
}

export interface ShownCode {
  readonly parts: readonly CodePart[];
  /** Characters left out at the end. */
  readonly more: number;
}

const mostShown = 60;
const terminators = /[\r\n\t]+$/u;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u2000-\u200a]/u;

/**
 * What a scanner read, harmless and complete to the eye: control characters and invisible marks become signs, and a
 * code longer than a screen is cut with its number of further characters.
 */
export function shownCode(raw: string): ShownCode {
  const characters = [...raw.replace(terminators, '')];
  const parts: { kind: CodePart['kind']; text: string }[] = [];
  for (const character of characters.slice(0, mostShown)) {
    const kind = unseen.test(character) ? 'sign' : 'text';
    const last = parts.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.text += character;
    else parts.push({ kind, text: kind === 'sign' ? signOf(character) : character });
  }
  return { parts, more: Math.max(0, characters.length - mostShown) };
}

/** ASCII has pictures of its control characters; everything else is named by its number. */
function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
