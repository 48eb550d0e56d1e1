import { findAi, findAiAt } from './application-identifier.ts';
import { parseElementString } from './element-string.ts';
import type { Gs1Element } from './element.ts';

/** A value that seems to contain the next element because the separator before it was not printed or sent. */
export interface SwallowedElement {
  /** The identifier whose value is suspicious. */
  readonly ai: string;
  /** The identifier that seems to hide in it. */
  readonly suspectAi: string;
  /** Where in the value it begins. */
  readonly at: number;
}

const isMeasure = (ai: string): boolean => /^3[1-6]/.test(ai);

/**
 * Whether an identifier found inside a value is hardly there by chance: its content is checked (a date, a check
 * digit), or it is a measure right behind a letter. Free text after `21` proves nothing: lots contain digits.
 */
function isTelling(value: string, at: number): string | null {
  const entry = findAiAt(value, at);
  if (entry?.isPredefinedLength !== true) return null;
  if (entry.isContentChecked) return entry.ai;
  return isMeasure(entry.ai) && /[^0-9]/.test(value[at - 1] ?? '') ? entry.ai : null;
}

function findInValue({ ai, value }: Gs1Element, present: ReadonlySet<string>): SwallowedElement | null {
  for (let at = 1; at < value.length; at++) {
    const suspectAi = isTelling(value, at);
    if (suspectAi === null || present.has(suspectAi)) continue;
    if (parseElementString(value.slice(at)).ok) return { ai, suspectAi, at };
  }
  return null;
}

/** Every variable-length value that reads as if a separator were missing in it. */
export function findSwallowedElements(elements: readonly Gs1Element[]): readonly SwallowedElement[] {
  const present = new Set(elements.map(({ ai }) => ai));
  return elements
    .filter(({ ai }) => findAi(ai)?.isPredefinedLength === false)
    .flatMap((element) => findInValue(element, present) ?? []);
}
