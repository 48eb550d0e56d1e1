import { z } from 'zod';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import { runClaimed, runHandedBack } from '../events.ts';
import { pickingRejection } from '../rejections.ts';
import { operatorDocument } from '../../../catalog/operator.ts';
import type { View } from '../../../kernel/document.ts';
import { progressDocument, runDocument } from '../state.ts';

/**
 * Takes a run [PK1].
 * Rejects: picking.run_unknown, picking.run_taken, picking.run_finished, picking.holds_another_run.
 * Idempotent by: operator and device. Offline: only a run this device already holds.
 */
export const claimRun = defineCommand({
  type: 'picking.claim_run',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField }),
  decide: ({ runId }, view, { operatorId, deviceId, occurredAt }) => {
    const run = view.get(runDocument, runId);
    if (!run) return refuse(pickingRejection('picking.run_unknown', { run: runId }));
    if (run.status === 'finished') return refuse(pickingRejection('picking.run_finished', { run: runId }));
    if (run.claim) {
      const mine = run.claim.operatorId === operatorId && run.claim.deviceId === deviceId;
      return mine
        ? ok([])
        : refuse(pickingRejection('picking.run_taken', { run: runId, operator: run.claim.operatorId }));
    }
    const other = view
      .list(runDocument, 'operatorId', operatorId)
      .find(({ body }) => body.status === 'claimed');
    if (other) return refuse(pickingRejection('picking.holds_another_run', { run: other.key }));
    return ok([
      runClaimed.create({ runId, operatorId, deviceId, at: occurredAt }),
      waveProgressed.create({ waveId: run.waveId, claimed: 1 }),
    ]);
  },
});

/**
 * Gives a run back so that someone else can take it [PK2]; totes and what is in them stay. Only a supervisor takes
 * it from another person.
 * Rejects: picking.run_unknown, picking.run_finished, picking.not_yours, picking.units_in_hand.
 * Idempotent by: the claim. Offline: judged on the device.
 */
export const handBackRun = defineCommand({
  type: 'picking.hand_back_run',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    reason: z.enum(['not_now', 'battery_low', 'other_work', 'reassigned']),
  }),
  decide: ({ runId, reason }, view, { operatorId }) => {
    const run = view.get(runDocument, runId);
    if (!run) return refuse(pickingRejection('picking.run_unknown', { run: runId }));
    if (run.status === 'finished') return refuse(pickingRejection('picking.run_finished', { run: runId }));
    if (!run.claim) return ok([]);
    const reassigned = reason === 'reassigned' && isSupervisor(view, operatorId);
    if (run.claim.operatorId !== operatorId && !reassigned)
      return refuse(pickingRejection('picking.not_yours', { run: runId }));
    const inHand = view.get(progressDocument, runId)?.counted ?? 0;
    if (inHand > 0 && !reassigned)
      return refuse(pickingRejection('picking.units_in_hand', { units: inHand }));
    return ok([
      runHandedBack.create({ runId, reason }),
      waveProgressed.create({ waveId: run.waveId, claimed: -1 }),
    ]);
  },
});

const isSupervisor = (view: View, operatorId: string): boolean =>
  view.get(operatorDocument, operatorId)?.roles.includes('supervisor') ?? false;
