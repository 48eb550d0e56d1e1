import { findAi, type ApplicationIdentifier } from './application-identifier.ts';
import { MAX_DATA_LENGTH, MAX_ELEMENTS, type Gs1Element } from './element.ts';
import { belongsInPath, isLinkPath } from './link-path.ts';
import { percentDecode, percentDecodeQuery } from './percent-encoding.ts';
import { failure, type Gs1Failure, type Gs1Problem } from './problem.ts';
import { checkValue } from './value.ts';

export interface DigitalLink {
  readonly ok: true;
  /** Scheme, domain and whatever stands before the primary key. */
  readonly stem: string;
  /** Key and qualifiers, then the attributes of the query, each in the order of the link. */
  readonly elements: readonly Gs1Element[];
}

type ElementStep = { readonly ok: true; readonly element: Gs1Element } | Gs1Failure;

const SCHEME = /^(?:https?|HTTPS?):\/\//;

/** Schemes in mixed case are legal on the web but not in a GS1 Digital Link. */
export const hasLinkScheme = (text: string): boolean => SCHEME.test(text);

/** A GTIN-8, -12 or -13 written without its leading zeros, as older links do. */
const padGtin = (ai: string, value: string): string =>
  ai === '01' && [8, 12, 13].includes(value.length) ? value.padStart(14, '0') : value;

function readElement(entry: ApplicationIdentifier, decoded: string): ElementStep {
  const { ai } = entry;
  if (decoded === '') return failure({ code: 'link_value_empty', ai });
  if (decoded.includes('\0')) return failure({ code: 'link_null_character', ai });
  const value = padGtin(ai, decoded);
  return checkValue(entry, value) ?? { ok: true, element: { ai, value } };
}

/** The index of the segment that holds the primary key: the last one reached through pairs of AI and value. */
function findKeySegment(segments: readonly string[]): number | null {
  for (let index = segments.length - 2; index >= 0; index -= 2) {
    const entry = findAi(segments[index] ?? '');
    if (entry === undefined) return null;
    if (entry.linkQualifiers !== null) return index;
  }
  return null;
}

function* pathSteps(segments: readonly string[]): Generator<ElementStep> {
  for (let index = 0; index + 1 < segments.length; index += 2) {
    const entry = findAi(segments[index] ?? '');
    if (entry !== undefined) yield readElement(entry, percentDecode(segments[index + 1] ?? ''));
  }
}

function* querySteps(query: string): Generator<ElementStep> {
  for (const parameter of query.split('&')) {
    const equals = parameter.indexOf('=');
    const name = parameter.slice(0, Math.max(equals, 0));
    // Anything but digits is somebody else's parameter and none of ours.
    if (!/^[0-9]+$/.test(name)) continue;
    const entry = findAi(name);
    if (entry === undefined) yield failure({ code: 'link_unknown_attribute', ai: name.slice(0, 8) });
    else yield readElement(entry, percentDecodeQuery(parameter.slice(equals + 1)));
  }
}

function findAttributeProblem(path: readonly string[], elements: readonly Gs1Element[]): Gs1Problem | null {
  const seen = new Set(path);
  for (const { ai } of elements.slice(path.length)) {
    if (seen.has(ai)) return { code: 'link_duplicate', ai };
    seen.add(ai);
    if (findAi(ai)?.isLinkAttribute !== true) return { code: 'link_not_an_attribute', ai };
    if (belongsInPath(path, ai)) return { code: 'link_belongs_in_path', ai };
  }
  return null;
}

function findFrameProblem(text: string): Gs1Problem | null {
  if (text.length > MAX_DATA_LENGTH) return { code: 'data_too_long' };
  if (!/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(text)) return { code: 'link_characters' };
  if (!hasLinkScheme(text)) return { code: 'link_scheme' };
  const [, domain] = /^[^/]*\/\/([^/]*)\//.exec(text) ?? [];
  if (domain === undefined || domain === '') return { code: 'link_domain_missing' };
  // What a domain looks like is left open (IPv6, ports); only its characters are checked.
  if (/[_~?#@!$&'()*+,;=%]/.test(domain)) return { code: 'link_domain_characters' };
  return null;
}

/**
 * Parses a GS1 Digital Link URI, uncompressed form: `https://id.gs1.org/01/09506000134352/10/LOT7?17=270930`.
 * The fragment and foreign query parameters are ignored.
 *
 * Method: GS1 Digital Link Standard, URI Syntax 1.3. The primary key is looked for from the end of the path,
 * its qualifiers keep their order, and a query attribute may neither repeat an element nor belong in the path.
 */
export function parseDigitalLink(text: string): DigitalLink | Gs1Failure {
  const frameProblem = findFrameProblem(text);
  if (frameProblem !== null) return failure(frameProblem);
  const [beforeFragment = ''] = text.split('#', 1);
  const mark = beforeFragment.indexOf('?');
  const beforeQuery = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark);
  const query = mark < 0 ? '' : beforeFragment.slice(mark + 1);

  // Segments 0 to 2 are the scheme, nothing, and the domain.
  const segments = beforeQuery.split('/');
  const key = findKeySegment(segments.slice(3));
  if (key === null) return failure({ code: 'link_no_key' });
  const keyed = segments.slice(3 + key);

  const elements: Gs1Element[] = [];
  for (const step of [...pathSteps(keyed), ...querySteps(query)]) {
    if (!step.ok) return step;
    if (elements.length === MAX_ELEMENTS) return failure({ code: 'too_many_elements' });
    elements.push(step.element);
  }
  const path = elements.slice(0, keyed.length / 2).map(({ ai }) => ai);
  if (!isLinkPath(path)) return failure({ code: 'link_qualifier_order' });
  const attributeProblem = findAttributeProblem(path, elements);
  if (attributeProblem !== null) return failure(attributeProblem);
  return { ok: true, stem: segments.slice(0, 3 + key).join('/'), elements };
}
