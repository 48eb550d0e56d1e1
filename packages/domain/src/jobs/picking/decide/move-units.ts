import type { Entry } from '../../../kernel/document.ts';
import type { AllocationPart } from '../../../stock/allocate.ts';
import type { Split } from '../evolve.ts';
import { remaining, type PickTask } from '../state.ts';

/** The last slots on the cart go without first, so that complete orders stay complete [PK8]. */
export function takeFromLast(tasks: readonly Entry<PickTask>[], units: number): readonly Split[] {
  let left = units;
  return tasks
    .toSorted((a, b) => b.body.slot - a.body.slot || (a.key < b.key ? 1 : -1))
    .flatMap(({ key, body }) => {
      const quantity = Math.min(left, remaining(body));
      left -= quantity;
      return quantity > 0 ? [{ taskId: key, quantity }] : [];
    });
}

/** Cuts a list of splits: the first `units` units, and the rest. */
export function cutSplits(
  splits: readonly Split[],
  units: number,
): { readonly first: readonly Split[]; readonly rest: readonly Split[] } {
  let left = units;
  const first: Split[] = [];
  const rest: Split[] = [];
  for (const { taskId, quantity } of splits) {
    const stays = Math.min(left, quantity);
    left -= stays;
    if (stays > 0) first.push({ taskId, quantity: stays });
    if (quantity > stays) rest.push({ taskId, quantity: quantity - stays });
  }
  return { first, rest };
}

export const signed = (splits: readonly Split[], sign: 1 | -1): Split[] =>
  splits.map(({ taskId, quantity }) => ({ taskId, quantity: sign * quantity }));

export interface NewTask {
  readonly taskId: string;
  readonly task: PickTask;
}

/**
 * A task that a command adds to a run. Its id comes from the command, so that device and server, who may see
 * different tasks when they run the rule, never give one id to two tasks [PK9].
 */
export const addedTask = (
  source: PickTask,
  { commandId, number }: { readonly commandId: string; readonly number: number },
  at: Pick<PickTask, 'locationId' | 'balanceKey' | 'lot' | 'expiry' | 'quantity'>,
): NewTask => ({
  taskId: `${source.runId}.${commandId}-${number}`,
  task: { ...source, ...at, picked: 0, short: 0, skips: 0, added: true },
});

/** Tasks at other bins for units that left their first one, matched in order. */
export function tasksElsewhere(
  splits: readonly Split[],
  parts: readonly AllocationPart[],
  { tasks, commandId }: { readonly tasks: readonly Entry<PickTask>[]; readonly commandId: string },
): readonly NewTask[] {
  const sources = new Map(tasks.map(({ key, body }) => [key, body]));
  const wanted = splits.map((split) => ({ ...split }));
  const added: NewTask[] = [];
  for (const { locationId, balanceKey, balance, quantity: found } of parts) {
    let left = found;
    for (const split of wanted) {
      const source = sources.get(split.taskId);
      const quantity = Math.min(left, split.quantity);
      if (!source || quantity === 0) continue;
      split.quantity -= quantity;
      left -= quantity;
      const { lot, expiry } = balance;
      const id = { commandId, number: added.length + 1 };
      added.push(addedTask(source, id, { locationId, balanceKey, lot, expiry, quantity }));
    }
  }
  return added;
}
