import type { Entry, View } from '../../../kernel/document.ts';
import {
  replenishmentTaskDocument,
  type ReplenishmentTask,
} from '../../../replenishing/replenishment-task.ts';
import type { Person } from '../state.ts';

/** Id of what somebody took for a task that was not theirs [RP14]. */
export const ownTaskId = (taskId: string, { deviceId }: Person): string =>
  `${taskId}~${deviceId}`.slice(0, 300);

/** The task as this person has it: the one named, or their own share of one that somebody else had. */
export function myTask(view: View, taskId: string, by: Person): Entry<ReplenishmentTask> | undefined {
  const ids = [taskId, ownTaskId(taskId, by)];
  const tasks = view.getMany(replenishmentTaskDocument, ids);
  const at = tasks.findIndex(
    (task) => task?.claim?.operatorId === by.operatorId && task.claim.deviceId === by.deviceId,
  );
  const body = tasks[at];
  return body && { key: ids[at] ?? '', body };
}
