import type { Setting } from './record-kind.ts';
import type { Row } from './row.ts';

/** Brand of a line: its own, or the file's. One that is not the importer's to bring is a problem of the line [IM3]. */
export function brandOfLine<C extends string>(
  row: Row<C | 'brand'>,
  { brand: everywhere, mayBring }: Pick<Setting<unknown>, 'brand' | 'mayBring'>,
): string {
  const brand = row.code('brand') ?? everywhere ?? row.fail('brand_missing', 'brand');
  if (brand === null) return '';
  return mayBring(brand) ? brand : (row.fail('brand_of_others', 'brand', brand) ?? '');
}
