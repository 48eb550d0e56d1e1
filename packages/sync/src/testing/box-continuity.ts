import type { ContinuityRules } from '@floorhand/domain/kernel/continuity';
import { closed, raised } from './box-review.ts';

/** Cards of the tiny world about histories that broke off. */
export const boxContinuity: ContinuityRules = {
  commitsLost: (_view, { epoch, lost, firstSeq, lastSeq }) => [
    lost === 0
      ? closed.create({ discrepancyId: `lost-${epoch}` })
      : raised.create({ discrepancyId: `lost-${epoch}`, text: `${lost} of ${firstSeq} to ${lastSeq}` }),
  ],
  subject: ({ type, body }) =>
    typeof body === 'object' && body !== null && 'box' in body && typeof body.box === 'string'
      ? { locationId: null, skuId: body.box, alike: `${type} ${body.box}` }
      : null,
  deviceForked: (_view, { laneId, duplicates }) => [
    raised.create({
      discrepancyId: `forked-${laneId}`,
      text: duplicates.map(({ type, skuId }) => `${type} ${skuId}`).join(', '),
    }),
  ],
  recordsMissing: (_view, { deviceId, reportedSeq, receivedSeq }) => [
    raised.create({ discrepancyId: `missing-${deviceId}`, text: `${reportedSeq - receivedSeq}` }),
  ],
};
