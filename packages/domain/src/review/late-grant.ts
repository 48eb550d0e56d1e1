import { operatorDocument } from '../catalog/operator.ts';
import {
  discrepancyDocument,
  discrepancyId,
  discrepancyRaised,
  evidenceAdded,
  evidenceOf,
} from '../discrepancies/discrepancy.ts';
import type { ReviewRules } from '../kernel/review.ts';

/**
 * Leave ends with its grant, by the time the work was recorded, and when the person is no longer active [RV4]. Work
 * that was recorded in time may come as late as it likes.
 */
export const lapse: ReviewRules['lapse'] = (view, { operatorId, expiresAt, occurredAt }) => {
  if (occurredAt > expiresAt) return 'grant_ended';
  return view.get(operatorDocument, operatorId)?.active === false ? 'operator_inactive' : null;
};

/** The fact stands; one card per sign-in tells of all of them [RV4]. */
export const lapsed: ReviewRules['lapsed'] = (view, context, { grantId, operatorId, expiresAt, why }) => {
  const evidence = evidenceOf(context, 'recorded_late');
  const same = view
    .list(discrepancyDocument, 'status', 'open')
    .find(({ body }) => body.type === 'late_grant' && body.facts['grant'] === grantId);
  if (same)
    return [evidenceAdded.create({ discrepancyId: same.key, evidence, quantity: same.body.quantity })];
  return [
    discrepancyRaised.create({
      discrepancyId: discrepancyId(context.commandId, 'late_grant'),
      discrepancy: {
        type: 'late_grant',
        severity: why === 'operator_inactive' ? 'serious' : 'attention',
        status: 'open',
        locationId: null,
        skuId: null,
        orderId: null,
        runId: null,
        quantity: null,
        facts: { grant: grantId, operator: operatorId, ended: expiresAt, why },
        evidence: [evidence],
        done: [],
        openedAt: context.occurredAt,
        resolution: null,
      },
    }),
  ];
};
