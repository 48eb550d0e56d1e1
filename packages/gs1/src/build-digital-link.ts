import { findAi } from './application-identifier.ts';
import type { Gs1Element } from './element.ts';
import { chooseLinkPath } from './link-path.ts';
import { percentEncode } from './percent-encoding.ts';
import { failure, type Gs1Failure } from './problem.ts';

export const CANONICAL_STEM = 'https://id.gs1.org';

/**
 * The Digital Link of these elements: the first primary key among them, its qualifiers, then the rest as query
 * attributes, those of predefined length first. A repeated element is written once.
 *
 * @param stem where the link leads, without a slash at the end
 * @returns fails with `link_no_key` or `link_not_an_attribute`; does not judge the elements otherwise
 */
export function buildDigitalLink(
  elements: readonly Gs1Element[],
  stem: string = CANONICAL_STEM,
): { readonly ok: true; readonly uri: string } | Gs1Failure {
  const path = chooseLinkPath(elements.map(({ ai }) => ai));
  if (path === null) return failure({ code: 'link_no_key' });

  const values = new Map<string, string>();
  for (const { ai, value } of elements) if (!values.has(ai)) values.set(ai, value);
  const attributes = [...values.keys()].filter((ai) => !path.includes(ai));
  const stranger = attributes.find((ai) => findAi(ai)?.isLinkAttribute !== true);
  if (stranger !== undefined) return failure({ code: 'link_not_an_attribute', ai: stranger });

  const isFixed = (ai: string): boolean => findAi(ai)?.isPredefinedLength === true;
  const ordered = [...attributes.filter(isFixed), ...attributes.filter((ai) => !isFixed(ai))];
  const encoded = (ai: string): string => percentEncode(values.get(ai) ?? '');
  const pathPart = path.map((ai) => `/${ai}/${encoded(ai)}`).join('');
  const queryPart = ordered.map((ai) => `${ai}=${encoded(ai)}`).join('&');
  return {
    ok: true,
    uri: stem.replace(/\/$/, '') + pathPart + (queryPart === '' ? '' : `?${queryPart}`),
  };
}
