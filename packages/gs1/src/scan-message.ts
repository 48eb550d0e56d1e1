import { hasLinkScheme, parseDigitalLink } from './digital-link.ts';
import { hasValidCheckDigit } from './checks/check-digit.ts';
import { isDigits } from './checks/content-check.ts';
import { parseElementString, type ElementsResult } from './element-string.ts';
import { MAX_DATA_LENGTH } from './element.ts';
import { failure } from './problem.ts';
import { findCarrier } from './symbology-identifier.ts';

const NOTHING: ElementsResult = { ok: true, elements: [] };

/** An EAN/UPC message: the digits, then perhaps a composite component as a message of its own. */
function readRetailMessage(data: string, digits: number): ElementsResult {
  if (data.length < digits) return failure({ code: 'gtin_length' });
  const primary = data.slice(0, digits);
  const rest = data.slice(digits);
  const hasComposite = rest.startsWith('|]e0');
  if (rest !== '' && !hasComposite) return failure({ code: 'gtin_length' });
  if (!isDigits(primary)) return failure({ code: 'gtin_not_numeric' });
  if (!hasValidCheckDigit(primary)) return failure({ code: 'gtin_check_digit' });
  return hasComposite ? parseElementString(rest.slice(4)) : NOTHING;
}

/**
 * Reads a message exactly as a conforming reader transmits it, symbology identifier first. Plain data and bare
 * retail numbers carry no elements; that is not an error.
 */
export function parseScanMessage(text: string): ElementsResult {
  if (text[0] !== ']' || text.length < 3) return failure({ code: 'symbology_identifier_missing' });
  const carrier = findCarrier(text.slice(0, 3));
  if (carrier === undefined) return failure({ code: 'symbology_identifier_unsupported' });
  const data = text.slice(3);
  if (data.length > MAX_DATA_LENGTH) return failure({ code: 'data_too_long' });
  if (carrier.content === 'gtin') return readRetailMessage(data, carrier.digits);
  if (carrier.content === 'plain') return hasLinkScheme(data) ? parseDigitalLink(data) : NOTHING;
  return data.includes('^') ? failure({ code: 'caret_in_data' }) : parseElementString(data);
}
