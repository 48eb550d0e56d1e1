import type { WedgeSignal } from './wedge-event.ts';

/** What is known of a key press: the fields of the same names of a KeyboardEvent. */
export interface KeyFacts {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** `getModifierState('AltGraph')`: on many layouts the way to ], @ and the like. */
  readonly altGraph: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn']);
const silentKeys = new Set(['Unidentified', 'Process', 'Dead']);

/** Keys under Ctrl that scanners press for control characters, by physical key: layouts move the printed ones. */
const controlByCode: ReadonlyMap<string, string> = new Map([
  ['Backslash', '\x1c'],
  ['Digit6', '\x1e'],
  ['Minus', '\x1f'],
  ['KeyD', '\x04'],
  ['KeyJ', '\n'],
  ['KeyM', '\r'],
]);

/** What a key press may mean to a scan. */
export function keyMeaning(facts: KeyFacts): WedgeSignal {
  const { key, code } = facts;
  if (facts.isComposing || silentKeys.has(key)) return { kind: 'silent' };
  if (modifiers.has(key)) return { kind: 'modifier' };
  if (facts.repeat) return { kind: 'repeat', key };
  if (facts.metaKey) return { kind: 'other' };
  if (facts.altKey && !facts.ctrlKey && !facts.altGraph) {
    const digit = /^Numpad([0-9])$/.exec(code)?.[1];
    return digit === undefined ? { kind: 'other' } : { kind: 'altDigit', digit };
  }
  if (facts.ctrlKey && !facts.altKey && !facts.altGraph) return underControl(key, code);
  if ((key === 'Enter' || key === 'Tab') && !facts.shiftKey) return { kind: 'end', key };
  // Android and some layouts hand over the control characters themselves.
  if (key === '\r' || key === '\n') return { kind: 'end', key: 'Enter' };
  return [...key].length === 1 ? { kind: 'character', character: key } : { kind: 'other' };
}

function underControl(key: string, code: string): WedgeSignal {
  if (key === ']' || key === '\x1d' || code === 'BracketRight')
    return { kind: 'character', character: '\x1d', under: 'control' };
  const character = controlByCode.get(code);
  return character === undefined ? { kind: 'other' } : { kind: 'control', character };
}
