import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { keyField, noteField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { countRequested } from '../stock/count-request.ts';
import { locationDocument } from '../layout/location.ts';
import { locationDoubted, locationUnblocked } from '../layout/layout-events.ts';
import { clearShelf } from '../unknown-codes/set-aside.ts';
import { judgeProposal } from '../unknown-codes/judge-proposal.ts';
import { discrepancyClosed, discrepancyDocument } from './discrepancy.ts';

/**
 * What a supervisor may do about one. `accept`: nothing is left to do. `count`: someone looks. `trust`: use the bin
 * again. `approve` and `decline` answer what was proposed.
 */
export const settleChoiceField = z.enum(['accept', 'count', 'trust', 'unblock', 'approve', 'decline']);
export type SettleChoice = z.infer<typeof settleChoiceField>;

/**
 * Settles a discrepancy [K7].
 * Rejects: discrepancies.unknown, discrepancies.already_settled, discrepancies.own_work (two-person rule),
 * discrepancies.judged_as_count, and what
 * stands against a proposed alias [UC4].
 * Idempotent by: discrepancy id. Offline: the supervisor's slice is enough.
 */
export const settle = defineCommand({
  type: 'discrepancies.settle',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ discrepancyId: keyField, choice: settleChoiceField, note: noteField }),
  decide: ({ discrepancyId, choice, note }, view, context) => {
    const held = view.get(discrepancyDocument, discrepancyId);
    if (!held) return refuse({ code: 'discrepancies.unknown', data: {} });
    if (held.status !== 'open')
      return refuse({ code: 'discrepancies.already_settled', data: { by: held.resolution?.by ?? '' } });
    if (held.evidence.some(({ operatorId }) => operatorId === context.operatorId)) {
      return refuse({ code: 'discrepancies.own_work', data: {} });
    }
    if (held.type === 'count_variance') return refuse({ code: 'discrepancies.judged_as_count', data: {} });
    const at = context.occurredAt;
    const location = held.locationId === null ? undefined : view.get(locationDocument, held.locationId);
    const closed = discrepancyClosed.create({
      discrepancyId,
      status: 'settled',
      resolution: { choice, note, by: context.operatorId, at },
    });
    if (held.type === 'alias_proposed') {
      const answer = choice === 'approve' ? 'approve' : 'decline';
      const done = judgeProposal(view, context, { cardId: discrepancyId, card: held, answer });
      return done.ok ? ok([closed, ...done.value]) : done;
    }
    if (held.type === 'unknown_goods') return ok([closed, ...clearShelf(view, context, held)]);
    if (held.locationId === null || !location) return ok([closed]);
    const { locationId, skuId } = held;
    if (choice === 'count') {
      return ok([
        closed,
        countRequested.create({
          locationId,
          skuId,
          reason: 'short',
          seenQuantity: null,
          raisedBy: context.operatorId,
          at,
          commandId: context.commandId,
        }),
      ]);
    }
    if (choice === 'trust') return ok([closed, locationDoubted.create({ locationId, doubtful: false })]);
    if (choice === 'unblock') return ok([closed, locationUnblocked.create({ locationId })]);
    return ok([closed]);
  },
});
