import type { DocumentKind } from '@floorhand/domain/kernel/document';

/** Values of a kind's indexes as stores keep them: the first named index is column `a`, the second `b`. */
export function indexColumns(
  kind: DocumentKind,
  body: unknown,
): { readonly a: string | null; readonly b: string | null } {
  if (body === null || body === undefined) return { a: null, b: null };
  const [a, b] = valuesOf(kind);
  return { a: a?.(body) ?? null, b: b?.(body) ?? null };
}

/**
 * Tells apart whether columns were filled by the indexes of this program: their names in order, and how each takes its
 * value, as far as that is written in its own function. A change that shows only in what this function calls needs
 * another name for the index.
 */
export const indexDefinition = (kind: DocumentKind): string =>
  JSON.stringify(Object.entries(kind.indexes).map(([name, of]) => [name, String(of)]));

type ValueOf = (body: unknown) => string | null;
const known = new WeakMap<DocumentKind, readonly ValueOf[]>();

/** The kind's indexes in their order, looked up once: every document that is written asks. */
function valuesOf(kind: DocumentKind): readonly ValueOf[] {
  const found = known.get(kind) ?? Object.values(kind.indexes);
  known.set(kind, found);
  return found;
}

/** Column of a named index. */
export function indexColumn(kind: DocumentKind, index: string): 'a' | 'b' {
  const at = Object.keys(kind.indexes).indexOf(index);
  if (at === -1) throw new Error(`${kind.kind} has no index ${index}`);
  return at === 0 ? 'a' : 'b';
}
