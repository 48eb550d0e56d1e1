import { z } from 'zod';
import { defineCommand, type DecideContext, type Rejection } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { codeField, lotField, skuIdField, uuidField } from '../../../kernel/fields.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { countAdjusted } from '../../../stock/count-mark.ts';
import { countRequested } from '../../../stock/count-request.ts';
import { varianceClosed, varianceFound } from '../events.ts';
import { countingRejection } from '../rejections.ts';
import { varianceDocument, varianceKey, type Variance } from '../state.ts';
import { adjustmentOf } from '../variance/adjustment.ts';
import { judgeVariance } from '../variance/judge-variance.ts';
import { trustAgain } from '../variance/trust-again.ts';
import { closeCard, handsOn } from '../variance/variance-card.ts';

const decidedSchema = z.strictObject({
  locationId: codeField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  /** The look that is decided about: a newer one has to be seen first. */
  countId: uuidField,
});
type Decided = z.infer<typeof decidedSchema>;

/**
 * A supervisor believes a count: the book follows by balanced movements [CT9]. Where goods moved since, somebody looks
 * once more afterwards [CT7].
 * Rejects: counting.no_variance, counting.counted_again, counting.own_count (two-person rule), counting.recount_first,
 * counting.moved_meanwhile. Idempotent by: the look. Offline: the supervisor's slice is enough; the server judges with
 * what came in meanwhile.
 */
export const approve = defineCommand({
  type: 'counting.approve',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: decidedSchema,
  decide: (body, view, context) => {
    const found = toDecide(body, view, context);
    if (!found.ok) return found;
    const variance = found.value;
    if (variance.state !== 'approval') return refuse(countingRejection('counting.recount_first'));
    const judgement = judgeVariance(view, variance);
    if (judgement.unclear) return refuse(countingRejection('counting.moved_meanwhile'));
    const { locationId, skuId, lot } = variance;
    const { operatorId, deviceId } = judgement.round;
    const movements = adjustmentOf(variance, judgement, { view, context });
    const hasMoved = (judgement.moved.steps ?? []).length > 0;
    return ok([
      ...movements,
      varianceClosed.create({ locationId, skuId, lot }),
      ...closeCard(view, context, { locationId, skuId, lot, choice: 'approve', note: '' }),
      ...trustAgain(view, { locationId, only: skuId, closed: [{ skuId, lot }], open: [] }),
      ...(movements.length > 0
        ? [
            countAdjusted.create({
              locationId,
              skuId,
              at: judgement.round.endedAt,
              operatorId,
              deviceId,
              seenSeq: context.seen?.seq ?? null,
            }),
          ]
        : []),
      ...(hasMoved
        ? [
            countRequested.create({
              locationId,
              skuId,
              reason: 'moved_while_counted',
              seenQuantity: null,
              raisedBy: context.operatorId,
              at: context.occurredAt,
              commandId: context.commandId,
            }),
          ]
        : []),
    ]);
  },
});

export const rejectReasonField = z.enum([
  'looks_wrong',
  'goods_elsewhere',
  'goods_in_hand',
  'moved_meanwhile',
]);

/**
 * A supervisor does not believe a count: somebody who has not counted there yet looks [CT9]. A difference never goes
 * away by being disliked.
 * Rejects: counting.no_variance, counting.counted_again, counting.own_count. Idempotent by: the look.
 * Offline: the supervisor's slice is enough.
 */
export const reject = defineCommand({
  type: 'counting.reject',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: decidedSchema.extend({ reason: rejectReasonField }),
  decide: ({ reason, ...body }, view, context) => {
    const found = toDecide(body, view, context);
    if (!found.ok) return found;
    const rejected = { by: context.operatorId, reason, at: context.occurredAt };
    return ok([varianceFound.create({ variance: { ...found.value, state: 'recount_other', rejected } })]);
  },
});

/** The difference as the supervisor saw it, if they may decide about it: nobody judges what they counted [CT9]. */
function toDecide(
  { locationId, skuId, lot, countId }: Decided,
  view: View,
  context: DecideContext,
): Result<Variance, Rejection> {
  const variance = view.get(varianceDocument, varianceKey(locationId, { skuId, lot }));
  if (!variance) return refuse(countingRejection('counting.no_variance', { bin: locationId }));
  if (isOwnCount(view, variance, context.operatorId)) return refuse(countingRejection('counting.own_count'));
  if (variance.rounds.at(-1)?.commandId !== countId)
    return refuse(countingRejection('counting.counted_again'));
  return ok(variance);
}

/** Whether a person had a hand in a count, and so may not decide about it. Screens ask before they offer. */
export const isOwnCount = (view: View, variance: Variance, operatorId: string): boolean =>
  variance.rounds.some((round) => round.operatorId === operatorId) ||
  handsOn(view, variance).includes(operatorId);
