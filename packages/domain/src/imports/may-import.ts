import { maySeeBrand, type Operator } from '../catalog/operator.ts';
import type { ImportKind } from './import-kind.ts';

/** Why somebody may not import such a file at all [IM3]; null when they may. Lines are judged one by one besides. */
export function whyNotImport(
  by: Pick<Operator, 'brands'>,
  { kind, brand }: { readonly kind: ImportKind; readonly brand: string | null },
): 'other_brand' | 'whole_building' | null {
  if (kind === 'locations' && by.brands.length > 0) return 'whole_building';
  return brand !== null && !maySeeBrand(by, brand) ? 'other_brand' : null;
}
