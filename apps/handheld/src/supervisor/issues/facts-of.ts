import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';

/** The cards about a code that says nothing. */
const aboutCodes: ReadonlySet<string> = new Set(['unknown_code', 'unknown_goods', 'alias_proposed']);

/**
 * The code a discrepancy is about; null when it is about none. Kept apart from the words around it, because a code may
 * be written from right to left.
 */
export function codeIn({ type, facts: { code } }: Pick<Discrepancy, 'type' | 'facts'>): string | null {
  return aboutCodes.has(type) && typeof code === 'string' && code !== '' ? `\u2068${code}\u2069` : null;
}

/** Where it was met, for cards that are about no bin. */
export function metAt({ type, locationId, facts: { bin } }: Discrepancy): string | null {
  return locationId ?? (aboutCodes.has(type) && typeof bin === 'string' ? bin : null);
}

/** The document of a delivery, when a card is about its load and not about a run; null for runs. */
export const loadNamed = (workId: string | null): string | null =>
  /^[^:]+:(.+)~\d+$/.exec(workId ?? '')?.[1] ?? null;
