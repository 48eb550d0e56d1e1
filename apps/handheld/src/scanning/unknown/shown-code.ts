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

/** Names of the control characters of ASCII: Unicode has pictures of them, and few fonts of devices do. */
const controls = (
  'NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI ' +
  'DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'
).split(' ');
const deleteCode = 0x7f;

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = code === deleteCode ? 'DEL' : controls[code];
  return name ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
