import type { ScanMeaning } from '@floorhand/domain/scanning/scan';

import type { CodeScheme } from './code-scheme.ts';

type SchemeKind = keyof CodeScheme;
type CompiledScheme = Readonly<Record<SchemeKind, readonly RegExp[]>>;

const compiled = new WeakMap<CodeScheme, CompiledScheme>();

function compile(scheme: CodeScheme): CompiledScheme {
  const known = compiled.get(scheme);
  if (known !== undefined) return known;
  const expressions = (kind: SchemeKind) => scheme[kind].map((pattern) => new RegExp(pattern, 'u'));
  const fresh: CompiledScheme = {
    location: expressions('location'),
    cartSlot: expressions('cartSlot'),
    handlingUnit: expressions('handlingUnit'),
    station: expressions('station'),
    badge: expressions('badge'),
    document: expressions('document'),
    returnNumber: expressions('returnNumber'),
    tracking: expressions('tracking'),
  };
  compiled.set(scheme, fresh);
  return fresh;
}

/** What a code in capitals says under the patterns of one kind; null when it is none of them. */
export function matchScheme(upperText: string, scheme: CodeScheme, kind: SchemeKind): string | null {
  for (const expression of compile(scheme)[kind]) {
    const match = expression.exec(upperText);
    if (match !== null) return match[1] ?? match[0];
  }
  return null;
}

/**
 * Everything the site's own labels may mean by this code, in the order of trial. Usually one; a document number
 * may look like a location in aisle D.
 */
export function readOwnCode(upperText: string, scheme: CodeScheme): readonly ScanMeaning[] {
  const find = (kind: SchemeKind) => matchScheme(upperText, scheme, kind);
  const [location, slot, lpn] = [find('location'), find('cartSlot'), find('handlingUnit')];
  const [station, badge, reference] = [find('station'), find('badge'), find('document')];
  const meanings: ScanMeaning[] = [];
  if (location !== null) meanings.push({ kind: 'location', code: location });
  if (slot !== null && /^[0-9]{1,9}$/.test(slot)) meanings.push({ kind: 'cartSlot', slot: Number(slot) });
  if (lpn !== null) meanings.push({ kind: 'handlingUnit', lpn });
  if (station !== null) meanings.push({ kind: 'station', code: station });
  if (badge !== null) meanings.push({ kind: 'badge', badge });
  if (reference !== null) meanings.push({ kind: 'document', reference });
  return meanings;
}
