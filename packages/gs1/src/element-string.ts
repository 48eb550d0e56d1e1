import { findAi, findAiAt } from './application-identifier.ts';
import { GS, MAX_DATA_LENGTH, MAX_ELEMENTS, type Gs1Element } from './element.ts';
import { failure, type Gs1Failure } from './problem.ts';
import { takeValue } from './value.ts';

export type ElementsResult = { readonly ok: true; readonly elements: readonly Gs1Element[] } | Gs1Failure;

/**
 * Splits an element string into its elements. The FNC1 in first position is implied: `text` begins with an
 * application identifier. A separator after an element of predefined length and one at the very end are
 * harmless; an empty element is not.
 *
 * Method: GS1 General Specifications, 7.8; the element takes what its components allow, up to the separator.
 */
export function parseElementString(text: string): ElementsResult {
  if (text === '') return failure({ code: 'data_empty' });
  if (text.length > MAX_DATA_LENGTH) return failure({ code: 'data_too_long' });
  const elements: Gs1Element[] = [];
  let position = 0;
  while (position < text.length) {
    const entry = findAiAt(text, position);
    if (entry === undefined) return failure({ code: 'unknown_ai' });
    if (elements.length === MAX_ELEMENTS) return failure({ code: 'too_many_elements' });
    position += entry.ai.length;
    const separator = text.indexOf(GS, position);
    const end = separator < 0 ? text.length : separator;
    const taken = takeValue(entry, text.slice(position, end));
    if (!taken.ok) return taken;
    elements.push({ ai: entry.ai, value: taken.value });
    position += taken.value.length;
    if (position === separator) position++;
    else if (position < text.length && !entry.isPredefinedLength) {
      return failure({ code: 'excess_data', ai: entry.ai });
    }
  }
  return { ok: true, elements };
}

/**
 * The content of one symbol: an element string, or a linear part and a composite part joined by `|`, where
 * the composite part carries its own leading separator.
 */
export function parseSymbolContent(text: string): ElementsResult {
  const bar = text.indexOf('|');
  if (bar < 0) return parseElementString(text);
  const linear = parseElementString(text.slice(0, bar));
  if (!linear.ok) return linear;
  if (text[bar + 1] !== GS) return failure({ code: 'composite_malformed' });
  const composite = parseElementString(text.slice(bar + 2));
  if (!composite.ok) return composite;
  return { ok: true, elements: [...linear.elements, ...composite.elements] };
}

/**
 * The element string of these elements, in this order, with separators only where they are needed; without
 * the symbology identifier and without the FNC1 in first position. Does not judge the elements.
 */
export function buildElementString(elements: readonly Gs1Element[]): string {
  return elements
    .map(({ ai, value }, index) => {
      const isLast = index === elements.length - 1;
      return ai + value + (isLast || findAi(ai)?.isPredefinedLength === true ? '' : GS);
    })
    .join('');
}
