import { discrepancyDocument, discrepancyRaised } from '../discrepancies/discrepancy.ts';
import type { ReviewRules } from '../kernel/review.ts';

/** A type of command is broken for everybody: devices wait with it, and one card says so [RV5]. */
export const failing: ReviewRules['failing'] = (view, { type, parked, devices, at }) => {
  const key = `failing:${type}:${at}`.slice(0, 300);
  const isTold = view
    .list(discrepancyDocument, 'status', 'open')
    .some(({ body }) => body.type === 'not_understood' && body.facts['failing'] === type);
  if (isTold) return [];
  return [
    discrepancyRaised.create({
      discrepancyId: key,
      discrepancy: {
        type: 'not_understood',
        severity: 'serious',
        status: 'open',
        locationId: null,
        skuId: null,
        orderId: null,
        runId: null,
        quantity: null,
        facts: { failing: type, parked, devices, why: 'type_failing' },
        evidence: [],
        done: [{ code: 'devices_wait', data: { command: type } }],
        openedAt: at,
        resolution: null,
      },
    }),
  ];
};
