import type { WedgeEvent, WedgeSignal } from '../../wedge/wedge-event.ts';

/** How a scanner presses GS: `ctrlKey`, `altCode`, `character`, or the substitute itself. */
export type SeparatorPress = string;

export interface Typing {
  /** What the device's layout makes of a key of the scanner's: meant -> sent; null where nothing comes. */
  readonly layout?: Readonly<Record<string, string | null>>;
  readonly separator?: SeparatorPress;
  readonly gapMs?: number;
  readonly end?: 'Enter' | 'Tab' | '';
}

/** A layout by two rows of keys: what is on the scanner's, what is on the device's; a dot below marks a dead key. */
export const layoutOf = (meant: string, sent: string): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    [...meant].map((key, index) => [key, sent[index] === '\u0323' ? null : (sent[index] ?? null)]),
  );

/** US keys read as German, dead keys included. */
export const german = layoutOf(
  `yzYZ]-/:"'&*+=;<>?_`,
  'zyZY+ß-ÖÄä/(\u0323\u0323ö;:_?'.replace('zyZY', 'zyZY'),
);
/** US keys read as French. */
export const french = layoutOf(
  `1234567890-qawzmQAWZM;,./'!%&*_:"<>?]`,
  `&é"'(-è_çà)aqzw,AQZW?m;:!ù1578°M%./§$`,
);

/** What arrives when a scanner types a code, key by key. */
export function typed(
  code: string,
  { layout = {}, separator = 'ctrlKey', gapMs = 5, end = 'Enter' }: Typing = {},
) {
  const signals: WedgeSignal[] = [...code].flatMap((character): WedgeSignal[] => {
    if (character === '\x1d') return pressSeparator(separator, layout);
    const sent = layout[character] === undefined ? character : layout[character];
    return [sent === null ? { kind: 'silent' } : { kind: 'character', character: sent }];
  });
  const all: WedgeSignal[] = end === '' ? signals : [...signals, { kind: 'end', key: end }];
  return all.map((signal, index): WedgeEvent => ({ ...signal, atMs: 1_000 + index * gapMs, focus: 'none' }));
}

function pressSeparator(separator: SeparatorPress, layout: Typing['layout'] = {}): WedgeSignal[] {
  if (separator === 'ctrlKey')
    return [{ kind: 'modifier' }, { kind: 'character', character: '\x1d', under: 'control' }];
  if (separator === 'character') return [{ kind: 'character', character: '\x1d' }];
  if (separator === 'altCode') {
    const digits = ['0', '0', '2', '9'].flatMap((digit): WedgeSignal[] => [
      { kind: 'altDigit', digit },
      { kind: 'released', key: digit },
    ]);
    return [{ kind: 'modifier' }, ...digits, { kind: 'altReleased' }];
  }
  return [...separator].map((character) => ({
    kind: 'character',
    character: layout[character] ?? character,
  }));
}

/** What arrives when the whole code comes in one event. */
export const inOneEvent = (signal: WedgeSignal): readonly WedgeEvent[] => [
  { ...signal, atMs: 1_000, focus: 'sink' },
];
