import { z } from 'zod';
import { barcodeDocument, barcodeKey, packLevelField, skuDocument } from '../catalog/sku.ts';
import { handlingUnitDocument } from '../handling-units/handling-unit.ts';
import type { Rejection } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { skuIdField } from '../kernel/fields.ts';
import { locationDocument } from '../layout/location.ts';
import { aliasCodeField } from '../scanning/foreign-code.ts';
import { taughtMatches } from './alias.ts';

/** "This code stands for so many units of this SKU." */
export const aliasClaimSchema = z.object({
  code: aliasCodeField,
  skuId: skuIdField,
  level: packLevelField,
  factor: z.int().min(1).max(1_000_000),
});
export type AliasClaim = z.infer<typeof aliasClaimSchema>;

/** Why a code cannot become an alias. */
export type AliasRejection =
  | 'unknown_codes.sku_unknown'
  | 'unknown_codes.own_code'
  | 'unknown_codes.taken'
  | 'unknown_codes.pack_unfit';

const refusal = (code: AliasRejection, data: Rejection['data'] = {}): Rejection => ({ code, data });

/** What stands against an alias [UC1] [UC2]; null when nothing does. */
export function aliasObstacle(view: View, claim: AliasClaim): Rejection | null {
  const { code, skuId, level, factor } = claim;
  const sku = view.get(skuDocument, skuId);
  if (!sku) return refusal('unknown_codes.sku_unknown');
  if (isOwnCode(view, code)) return refusal('unknown_codes.own_code', { code });
  if ((level === 'unit') !== (factor === 1)) return refusal('unknown_codes.pack_unfit');
  const others = skusBehind(view, code).filter((id) => id !== skuId);
  const taken = view
    .getMany(skuDocument, others)
    .find((other) => other !== undefined && other.brand === sku.brand);
  return taken ? refusal('unknown_codes.taken', { code, sku: taken.code }) : null;
}

/** Already said by the master data or taught before, to the same SKU with the same quantity. */
export function isKnownAlias(view: View, { code, skuId, level, factor }: AliasClaim): boolean {
  const catalogue = view.get(barcodeDocument, barcodeKey(code))?.matches ?? [];
  return [...catalogue, ...taughtMatches(view, code)].some(
    (match) => match.skuId === skuId && match.level === level && match.factor === factor,
  );
}

function skusBehind(view: View, code: string): readonly string[] {
  const catalogue = view.get(barcodeDocument, barcodeKey(code))?.matches ?? [];
  return [...catalogue, ...taughtMatches(view, code)].map(({ skuId }) => skuId);
}

/** Command cards, labels of bins and labels of handling units are the site's own. */
function isOwnCode(view: View, code: string): boolean {
  const upper = code.toUpperCase();
  const place = upper.replace(/^L:/, '');
  const [here, asWritten] = view.getMany(locationDocument, [place, code]);
  return upper.startsWith('%CMD:') || Boolean(here ?? asWritten ?? view.get(handlingUnitDocument, upper));
}
