import { findAi } from './application-identifier.ts';
import type { ElementsResult } from './element-string.ts';
import { MAX_DATA_LENGTH, MAX_ELEMENTS, type Gs1Element } from './element.ts';
import { failure, type Gs1Failure } from './problem.ts';
import { checkValue } from './value.ts';

type Piece = { readonly ok: true; readonly element: Gs1Element; readonly end: number } | Gs1Failure;

/** Where the value that starts at `start` ends: at the next bracket that is not escaped. */
function endOfValue(text: string, start: number): number {
  let bracket = text.indexOf('(', start);
  while (bracket > start && text[bracket - 1] === '\\') bracket = text.indexOf('(', bracket + 1);
  return bracket < 0 ? text.length : bracket;
}

function takeBracketed(text: string, start: number): Piece {
  const close = text.indexOf(')', start);
  if (text[start] !== '(' || close < 0) return failure({ code: 'bracket_malformed' });
  const ai = text.slice(start + 1, close);
  const entry = findAi(ai);
  if (entry === undefined) return failure({ code: 'unknown_ai', ai: ai.slice(0, 8) });
  if (close + 1 === text.length) return failure({ code: 'bracket_malformed', ai });
  const end = endOfValue(text, close + 1);
  const value = text.slice(close + 1, end).replaceAll('\\(', '(');
  return checkValue(entry, value) ?? { ok: true, element: { ai, value }, end };
}

function parsePart(text: string): ElementsResult {
  if (text === '') return failure({ code: 'data_empty' });
  const elements: Gs1Element[] = [];
  for (let position = 0; position < text.length;) {
    if (elements.length === MAX_ELEMENTS) return failure({ code: 'too_many_elements' });
    const piece = takeBracketed(text, position);
    if (!piece.ok) return piece;
    elements.push(piece.element);
    position = piece.end;
  }
  return { ok: true, elements };
}

/**
 * Parses the form people read and type, `(01)09506000134352(10)LOT7`. A bracket that belongs to a value is
 * written `\(`. A linear and a composite part are joined by `|`.
 */
export function parseBracketed(text: string): ElementsResult {
  if (text.length > MAX_DATA_LENGTH) return failure({ code: 'data_too_long' });
  const bar = text.indexOf('|');
  if (bar < 0) return parsePart(text);
  const linear = parsePart(text.slice(0, bar));
  if (!linear.ok) return linear;
  const composite = parsePart(text.slice(bar + 1));
  if (!composite.ok) return composite;
  return { ok: true, elements: [...linear.elements, ...composite.elements] };
}

/** The bracketed form of these elements. */
export const buildBracketed = (elements: readonly Gs1Element[]): string =>
  elements.map(({ ai, value }) => `(${ai})${value.replaceAll('(', '\\(')}`).join('');
