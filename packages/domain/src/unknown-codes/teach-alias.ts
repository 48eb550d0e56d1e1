import { z } from 'zod';
import { operatorDocument } from '../catalog/operator.ts';
import { raise } from '../discrepancies/discrepancy.ts';
import { defineCommand } from '../kernel/command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { aliasProposed, aliasTaught } from './alias.ts';
import { aliasClaimSchema, aliasObstacle, isKnownAlias } from './alias-obstacle.ts';
import { cardsAnsweredBy } from './cards-of-code.ts';
import { sightingSchema } from './sighting.ts';

/**
 * "It is this product": a supervisor teaches it [UC3], everybody else proposes it [UC4].
 * Rejects: unknown_codes.sku_unknown, own_code, taken, pack_unfit. Raises: alias_proposed.
 * Idempotent by: what is taught already changes nothing. Offline: judged with the catalogue and aliases held.
 */
export const teachAlias = defineCommand({
  type: 'unknown_codes.teach_alias',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({ ...aliasClaimSchema.shape, seen: sightingSchema }),
  decide: ({ seen, ...claim }, view, context) => {
    const obstacle = aliasObstacle(view, claim);
    if (obstacle) return refuse(obstacle);
    if (isKnownAlias(view, claim)) return ok([]);
    const { code, ...match } = claim;
    const said = { code, match: { ...match, by: context.operatorId, at: context.occurredAt } };
    const { roles = [] } = view.get(operatorDocument, context.operatorId) ?? {};
    if (roles.includes('supervisor'))
      return ok([aliasTaught.create(said), ...cardsAnsweredBy(view, context, claim)]);
    return ok([
      aliasProposed.create(said),
      raise(view, context, {
        type: 'alias_proposed',
        severity: 'attention',
        locationId: null,
        skuId: claim.skuId,
        orderId: null,
        runId: null,
        quantity: null,
        facts: { code, level: claim.level, factor: claim.factor, bin: seen.locationId, run: seen.runId },
        done: [],
        did: 'proposed_alias',
      }),
    ]);
  },
});
