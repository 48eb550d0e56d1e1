import { operatorDocument } from '@floorhand/domain/catalog/operator';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { pickFaceDocument, type PickFace } from '@floorhand/domain/layout/pick-face';
import { faceLevel } from '@floorhand/domain/replenishing/face-level';
import { openReplenishment, type ReplenishmentTask } from '@floorhand/domain/replenishing/replenishment-task';

export interface RefillRow {
  readonly task: Entry<ReplenishmentTask>;
  readonly name: string;
  /** Who has it; null: nobody. */
  readonly who: string | null;
}

export interface FaceRow {
  readonly face: Entry<PickFace>;
  readonly name: string;
  /** Base units by the book. */
  readonly held: number;
}

export interface Refills {
  readonly tasks: readonly RefillRow[];
  readonly faces: readonly FaceRow[];
}

/** What has to be brought, the most pressing first, and the faces it is brought to, by bin. */
export function readRefills(view: View): Refills {
  const nameOf = (skuId: string): string => view.get(skuDocument, skuId)?.name ?? skuId;
  return {
    tasks: openReplenishment(view).map((task) => {
      const { skuId, claim } = task.body;
      const who = claim ? (view.get(operatorDocument, claim.operatorId)?.name ?? claim.operatorId) : null;
      return { task, name: nameOf(skuId), who };
    }),
    faces: view
      .list(pickFaceDocument, 'all', 'all')
      .map((face) => ({ face, name: nameOf(face.body.skuId), held: faceLevel(view, face.body).held })),
  };
}
