import type { Entry } from '../../kernel/document.ts';
import { remaining, type PickTask } from './state.ts';

/** Tasks a person does with one visit to one bin for one SKU and lot. */
export interface Stop {
  readonly key: string;
  readonly locationId: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly seq: number;
  readonly skips: number;
  readonly added: boolean;
  readonly tasks: readonly Entry<PickTask>[];
  readonly asked: number;
  readonly picked: number;
  readonly short: number;
  readonly remaining: number;
}

export const stopKey = (task: Pick<PickTask, 'locationId' | 'skuId' | 'lot'>): string =>
  [task.locationId, task.skuId, task.lot ?? ''].join('|');

/** All stops of a run in walking order, finished ones included. */
export function stopsOf(tasks: readonly Entry<PickTask>[]): readonly Stop[] {
  const groups = new Map<string, Entry<PickTask>[]>();
  for (const task of tasks.filter(({ body }) => asksAnything(body))) {
    const key = stopKey(task.body);
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups]
    .map(([key, members]) => toStop(key, members))
    .toSorted((a, b) => a.seq - b.seq || (a.key < b.key ? -1 : 1));
}

/** False for a task whose units all went to another bin. */
const asksAnything = ({ quantity, picked, short }: PickTask): boolean => quantity + picked + short > 0;

function toStop(key: string, members: readonly Entry<PickTask>[]): Stop {
  const tasks = members.toSorted((a, b) => a.body.slot - b.body.slot || (a.key < b.key ? -1 : 1));
  const first = tasks[0]?.body;
  if (!first) throw new Error('a stop has at least one task');
  const sum = (of: (task: PickTask) => number): number =>
    tasks.reduce((total, { body }) => total + of(body), 0);
  const open = tasks.filter(({ body }) => remaining(body) > 0);
  return {
    key,
    locationId: first.locationId,
    skuId: first.skuId,
    lot: first.lot,
    expiry: first.expiry,
    seq: Math.min(...(open.length > 0 ? open : tasks).map(({ body }) => body.seq)),
    skips: Math.max(...tasks.map(({ body }) => body.skips)),
    added: tasks.some(({ body }) => body.added),
    tasks,
    asked: sum((task) => task.quantity),
    picked: sum((task) => task.picked),
    short: sum((task) => task.short),
    remaining: sum(remaining),
  };
}

/** Spreads units over the open tasks of a stop in slot order. */
export function spread(
  tasks: readonly Entry<PickTask>[],
  units: number,
): readonly { readonly taskId: string; readonly quantity: number }[] {
  let left = units;
  return tasks.flatMap(({ key, body }) => {
    const quantity = Math.min(left, remaining(body));
    left -= quantity;
    return quantity > 0 ? [{ taskId: key, quantity }] : [];
  });
}
