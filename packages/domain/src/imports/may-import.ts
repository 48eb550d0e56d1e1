import type { Operator } from '../catalog/operator.ts';
import type { ImportKind } from './import-kind.ts';

/** Whether somebody may bring in what belongs to a brand [IM3]. */
export const maySeeBrand = ({ brands }: Pick<Operator, 'brands'>, brand: string): boolean =>
  brands.length === 0 || brands.includes(brand);

/** Why somebody may not import such a file at all [IM3]; null when they may. Lines are judged one by one besides. */
export function whyNotImport(
  by: Pick<Operator, 'brands'>,
  { kind, brand }: { readonly kind: ImportKind; readonly brand: string | null },
): 'other_brand' | 'whole_building' | null {
  if (kind === 'locations' && by.brands.length > 0) return 'whole_building';
  return brand !== null && !maySeeBrand(by, brand) ? 'other_brand' : null;
}
