import type { AiComponent, ApplicationIdentifier } from './application-identifier.ts';
import { failure, type Gs1Failure, type Gs1ProblemCode } from './problem.ts';

function checkComponent(part: AiComponent, text: string): Gs1ProblemCode | null {
  if (text.length < part.minLength) return 'value_length';
  for (const contentCheck of part.checks) {
    const code = contentCheck(text);
    if (code !== null) return code;
  }
  return null;
}

/**
 * Takes the value of `entry` from the beginning of `text`, which reaches to the next separator.
 *
 * Components take as much as they may, from left to right; what is left over belongs to the next element.
 */
export function takeValue(
  entry: ApplicationIdentifier,
  text: string,
): { readonly ok: true; readonly value: string } | Gs1Failure {
  const { ai } = entry;
  if (text === '') return failure({ code: 'value_empty', ai });
  let length = 0;
  for (const part of entry.components) {
    const component = text.slice(length, length + part.maxLength);
    if (part.isOptional && component === '') continue;
    const code = checkComponent(part, component);
    if (code !== null) return failure({ code, ai });
    length += component.length;
  }
  return { ok: true, value: text.slice(0, length) };
}

/** A value whose end is known, as in brackets and links: all of it must belong to `entry`. */
export function checkValue(entry: ApplicationIdentifier, value: string): Gs1Failure | null {
  const { ai } = entry;
  if (value.length < entry.minLength) return failure({ code: 'value_too_short', ai });
  if (value.length > entry.maxLength) return failure({ code: 'value_too_long', ai });
  // Symbol encoders write FNC1 as a caret; one in the data would become a separator in print.
  if (value.includes('^')) return failure({ code: 'caret_in_data', ai });
  const taken = takeValue(entry, value);
  return taken.ok ? null : taken;
}
