import { skuDocument } from '../../../catalog/sku.ts';
import { defineCommand, type Rejection } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import {
  pickFaceCleared,
  pickFaceDocument,
  pickFaceKey,
  pickFaceSchema,
  pickFaceSet,
  type PickFace,
} from '../../../layout/pick-face.ts';
import { readBin } from '../../../storage-rules/bin.ts';
import { storageRefusal } from '../../../storage-rules/storage-refusal.ts';
import { replenishmentRejection } from '../rejections.ts';

/**
 * Says from which bin an SKU is picked, and how much belongs there [RP1]. Saying the same again changes nothing.
 * Rejects: replenishment.sku_unknown, replenishment.not_a_pick_bin, replenishment.goods_not_here,
 * replenishment.least_above_most. Idempotent by: bin and SKU. Offline: judged by the server.
 */
export const setFace = defineCommand({
  type: 'replenishment.set_face',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: pickFaceSchema.strict(),
  decide: (face, view, { occurredAt }) => {
    const refused = whyNotFace(view, face, occurredAt);
    if (refused) return refuse(refused);
    const held = view.get(pickFaceDocument, pickFaceKey(face));
    return ok(held?.min === face.min && held.max === face.max ? [] : [pickFaceSet.create({ face })]);
  },
});

/** Why a face cannot be as wished; null when it can. */
export function whyNotFace(view: View, face: PickFace, now: string): Rejection | null {
  const { locationId, skuId, min, max } = face;
  const sku = view.get(skuDocument, skuId);
  if (!sku) return replenishmentRejection('replenishment.sku_unknown', { sku: skuId });
  const bin = readBin(view, locationId);
  if (bin?.location.kind !== 'pick')
    return replenishmentRejection('replenishment.not_a_pick_bin', { bin: locationId });
  if (min >= max) return replenishmentRejection('replenishment.least_above_most', { min, max });
  const goods = { skuId, lot: null, expiry: null, status: 'available' as const };
  const refused = storageRefusal({ ...bin, contents: [] }, { goods, sku, today: now.slice(0, 10) });
  return refused && refused.code !== 'bin_blocked'
    ? replenishmentRejection('replenishment.goods_not_here', { bin: locationId, why: refused.code })
    : null;
}

/**
 * The bin is no pick face of the SKU any more; without any, its reserve is picked like other stock [RP1].
 * Idempotent by: bin and SKU. Offline: judged by the server.
 */
export const clearFace = defineCommand({
  type: 'replenishment.clear_face',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: ['supervisor'],
  schema: pickFaceSchema.pick({ locationId: true, skuId: true }).strict(),
  decide: (face, view) =>
    ok(view.get(pickFaceDocument, pickFaceKey(face)) ? [pickFaceCleared.create(face)] : []),
});
