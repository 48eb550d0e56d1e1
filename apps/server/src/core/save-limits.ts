import type { SaveLimitsAnswer } from '@floorhand/api/core';
import type { Operator } from '@floorhand/domain/catalog/operator';
import { judgeLimits, type LimitsChange, type LimitsRefusal } from '@floorhand/domain/settings/limits';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import type { GrantBook } from './grant-book.ts';

export interface LimitsParts {
  readonly sync: Pick<SyncServer, 'commitEvents'>;
  readonly grants: Pick<GrantBook, 'grant'>;
  readonly operator: (operatorId: string) => Promise<Operator | undefined>;
}

/** Judges and commits a change of limits in one transaction: a brand's in the catalogue, the building's in its stream. */
export async function saveLimits(
  { sync, grants, operator }: LimitsParts,
  streamId: string,
  { grantId, change }: { readonly grantId: string; readonly change: LimitsChange },
): Promise<SaveLimitsAnswer> {
  const grant = await grants.grant(grantId);
  const by = grant && (await operator(grant.operatorId));
  if (!grant || !by) return { kind: 'refused', reason: 'other_brand' };
  let refusal: LimitsRefusal | null = null;
  const stream = change.kind === 'brand' ? catalogStream : streamId;
  await sync.commitEvents(stream, { kind: 'user', id: grant.operatorId }, (view) => {
    const judged = judgeLimits(view, change, by);
    refusal = judged.ok ? null : judged.error;
    return judged.ok ? [judged.value] : [];
  });
  return refusal === null ? { kind: 'saved' } : { kind: 'refused', reason: refusal };
}
