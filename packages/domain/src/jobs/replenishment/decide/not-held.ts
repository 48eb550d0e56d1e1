import { raise } from '../../../discrepancies/discrepancy.ts';
import { earlierHands } from '../../../discrepancies/earlier-hands.ts';
import { nothing, told, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { replenishmentTaskDocument } from '../../../replenishing/replenishment-task.ts';
import { myTask } from './my-task.ts';

/**
 * Work on a task that somebody else has, or that is done already, stands and is told with what everybody did at the
 * bin [RP14]: two people had it while one of them was offline.
 */
export function notHeld(
  view: View,
  context: DecideContext,
  work: {
    readonly taskId: string;
    readonly locationId: string;
    readonly skuId: string;
    readonly did: string;
  },
): BothWays {
  const { taskId, locationId, skuId, did } = work;
  const task = view.get(replenishmentTaskDocument, taskId);
  if (task && myTask(view, taskId, context)?.key === taskId) return nothing;
  return told(
    raise(view, context, {
      type: 'replenished_twice',
      severity: 'attention',
      locationId,
      skuId,
      orderId: null,
      runId: null,
      quantity: null,
      facts: { task: taskId, heldBy: task?.claim?.operatorId ?? null, isDone: task === undefined },
      done: [],
      did,
      before: earlierHands(view, locationId, skuId),
    }),
  );
}
