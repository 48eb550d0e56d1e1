import { buildElementString, type Gs1Element } from '@floorhand/gs1';

/**
 * A code that shows what a scanner and the keyboard layout make of characters. Both carry two elements for
 * internal use (91, 92), so that a separator stands between them.
 *
 * `square`: every character that GS1 codes may contain, but for brackets; for imagers, off a screen or paper.
 * `bars`: those that layouts move most, short enough for a laser and the width of a phone.
 */
export type CalibrationKind = 'square' | 'bars';

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marks = `!"%&'*+,-./:;<=>?_`;

const elements: Readonly<Record<CalibrationKind, readonly [Gs1Element, Gs1Element]>> = {
  square: [
    { ai: '91', value: `FH${digits}${capitals}` },
    { ai: '92', value: `${capitals.toLowerCase()}${marks}` },
  ],
  bars: [
    { ai: '91', value: 'FHAQWZYMyz-/:%' },
    // The letter stays where it is on every layout and so shows where the part begins.
    { ai: '92', value: `H${digits}` },
  ],
};

export const calibrationElements = (kind: CalibrationKind): readonly Gs1Element[] => elements[kind];

/** What a well set scanner sends: the identifier of the symbology, and GS between the elements. */
export const calibrationText = (kind: CalibrationKind): string =>
  `${kind === 'square' ? ']d2' : ']C1'}${buildElementString(elements[kind])}`;

/** The characters before and behind the separator. */
export function calibrationParts(kind: CalibrationKind): readonly [before: string, behind: string] {
  const [before, behind] = elements[kind];
  return [before.ai + before.value, behind.ai + behind.value];
}
