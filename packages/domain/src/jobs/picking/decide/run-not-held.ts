import { raise } from '../../../discrepancies/discrepancy.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { Run } from '../state.ts';

/** Goods moved for a run that this device does not hold: one card per run, however much was done [PK18]. */
export function runNotHeld(
  view: View,
  context: DecideContext,
  { runId, run, did }: { readonly runId: string; readonly run: Run | undefined; readonly did: string },
): readonly DomainEvent[] {
  if (!run || (run.claim?.deviceId === context.deviceId && run.status === 'claimed')) return [];
  return [
    raise(view, context, {
      type: 'run_not_held',
      severity: 'attention',
      locationId: null,
      skuId: null,
      orderId: null,
      runId,
      quantity: null,
      facts: { run: runId, heldBy: run.claim?.operatorId ?? null, status: run.status },
      done: [],
      did,
    }),
  ];
}
