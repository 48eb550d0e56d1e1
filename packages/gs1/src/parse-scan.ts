import { findAi, findAiAt } from './application-identifier.ts';
import { findAssociationProblem, findContradiction } from './associations.ts';
import { parseBracketed } from './bracketed.ts';
import { hasLinkScheme, parseDigitalLink } from './digital-link.ts';
import { parseElementString, parseSymbolContent, type ElementsResult } from './element-string.ts';
import { GS, type Gs1Element } from './element.ts';
import { describeGtin, expandUpcE, parseGtin, type Gtin } from './gtin.ts';
import { findSwallowedElements, type SwallowedElement } from './missing-separator.ts';
import { failure, type Gs1Failure } from './problem.ts';
import { readFields, type Gs1Fields } from './scan-fields.ts';
import { findCarrier, splitSymbologyIdentifier } from './symbology-identifier.ts';

export interface ScanContext {
  /** `]C1`, when the reader reports it apart from the characters. One in the characters wins. */
  readonly symbologyIdentifier?: string;
  /** The symbol was UPC-E and its digits were not expanded by the reader. */
  readonly symbology?: 'upcE';
  /** Four digits; without it dates stay unresolved. */
  readonly currentYear?: number;
}

export interface ScannedElement extends Gs1Element {
  readonly title: string;
}

export type ScanWarning =
  | ({ readonly code: 'separator_perhaps_missing' } & SwallowedElement)
  /** Fine on a shelf label, refused in print: an element without the partner it needs. */
  | { readonly code: 'partner_missing'; readonly ai: string };

export interface Gs1Scan extends Gs1Fields {
  readonly ok: true;
  readonly form: 'elementString' | 'bracketed' | 'digitalLink' | 'gtin';
  /** Every element read, used or not, in the order of the symbol. A bare GTIN counts as (01). */
  readonly elements: readonly ScannedElement[];
  /** About AI 01, or 02 for the content of a logistic unit. */
  readonly gtinDetails?: Gtin;
  readonly warnings: readonly ScanWarning[];
}

type Reading = { readonly form: Gs1Scan['form']; readonly result: ElementsResult };

const asGtin = (digits: string): ElementsResult => {
  const gtin = parseGtin(digits);
  return gtin.ok ? { ok: true, elements: [{ ai: '01', value: gtin.gtin14 }] } : gtin;
};

function asUpcE(digits: string): ElementsResult {
  const expanded = expandUpcE(digits);
  return expanded.ok ? asGtin(expanded.upcA) : expanded;
}

/** A retail number, perhaps with a composite component or with a two- or five-digit add-on behind it. */
function asRetail(data: string, digits: number): ElementsResult {
  const [number = '', composite] = data.split('|]e0', 2);
  const isWithAddOn = /^[0-9]+$/.test(number) && [2, 5].includes(number.length - digits);
  const gtin = asGtin(isWithAddOn ? number.slice(0, digits) : number);
  if (!gtin.ok || composite === undefined) return gtin;
  const second = parseElementString(composite);
  return second.ok ? { ok: true, elements: [...gtin.elements, ...second.elements] } : second;
}

/**
 * Unmarked digits that begin with an identifier. Only a verified key in front is proof enough: `10ABC` without
 * any mark is more likely a part number than a lot.
 */
function isSelfEvident(data: string): boolean {
  const first = findAiAt(data, 0);
  return first !== undefined && first.isPredefinedLength && /^0[0-3]$/.test(first.ai);
}

function readUnmarked(data: string): Reading | null {
  if (hasLinkScheme(data)) return { form: 'digitalLink', result: parseDigitalLink(data) };
  if (/^\([0-9]{2,4}\)/.test(data)) return { form: 'bracketed', result: parseBracketed(data) };
  if (/^(?:[0-9]{8}|[0-9]{12,14})$/.test(data)) return { form: 'gtin', result: asGtin(data) };
  if (!isSelfEvident(data)) return null;
  const elements = parseSymbolContent(data);
  return elements.ok ? { form: 'elementString', result: elements } : null;
}

function readScan(text: string, context: ScanContext): Reading | null {
  const { identifier, data } = splitSymbologyIdentifier(text);
  const symbologyIdentifier = identifier ?? context.symbologyIdentifier ?? '';
  const carrier = findCarrier(symbologyIdentifier);
  // Nothing but an element string has separators in it, even when the reader swallowed every other mark.
  const isMarked = carrier?.content === 'elementString' || data.includes(GS);
  if (isMarked) {
    // Some readers send the FNC1 in first position as a separator, with or without an identifier.
    const content = data.startsWith(GS) ? data.slice(1) : data;
    return { form: 'elementString', result: parseSymbolContent(content) };
  }
  if (context.symbology === 'upcE' && data.length <= 8) return { form: 'gtin', result: asUpcE(data) };
  // ]E3 is an EAN-13 with its add-on in the same message; not a GS1 carrier by the letter.
  if (symbologyIdentifier === ']E3') return { form: 'gtin', result: asRetail(data, 13) };
  if (carrier?.content === 'gtin') return { form: 'gtin', result: asRetail(data, carrier.digits) };
  return readUnmarked(data);
}

function findWarnings(elements: readonly Gs1Element[]): readonly ScanWarning[] {
  const swallowed = findSwallowedElements(elements).map(
    (element) => ({ code: 'separator_perhaps_missing', ...element }) as const,
  );
  const problem = findAssociationProblem(elements);
  const isPartnerMissing = problem?.code === 'ai_required' && problem.ai !== undefined;
  return isPartnerMissing ? [...swallowed, { code: 'partner_missing', ai: problem.ai ?? '' }] : swallowed;
}

/**
 * Reads what a scanner, a camera or a keyboard delivered, by the judgment for scanning: well-formed and without
 * contradiction. Pure and total.
 *
 * Order: symbology identifier or one leading separator = element string; UPC-E and retail symbols; then, for
 * unmarked characters, Digital Link, brackets, GTIN digits, an element string beginning with a verified key.
 *
 * @returns fails with `not_gs1` when nothing says that this is GS1, else with what is wrong with it
 */
export function parseScan(text: string, context: ScanContext = {}): Gs1Scan | Gs1Failure {
  const reading = readScan(text, context);
  if (reading === null) return failure({ code: 'not_gs1' });
  const { form, result } = reading;
  if (!result.ok) return result;
  const contradiction = findContradiction(result.elements);
  if (contradiction !== null) return failure(contradiction);
  const fields = readFields(result.elements, context.currentYear);
  return {
    ok: true,
    form,
    elements: result.elements.map((element) => ({ ...element, title: findAi(element.ai)?.title ?? '' })),
    ...fields,
    ...(fields.gtin === undefined ? {} : { gtinDetails: describeGtin(fields.gtin) }),
    warnings: findWarnings(result.elements),
  };
}
