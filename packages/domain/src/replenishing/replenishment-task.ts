import { z } from 'zod';
import { defineDocument, put, remove, type Entry, type View } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import {
  codeField,
  dateField,
  instantField,
  keyField,
  lotField,
  positiveQuantityField,
  tallyField,
} from '../kernel/fields.ts';

/** Why stock moves from reserve to a pick face, the most pressing first. */
export const replenishmentReasonField = z.enum(['urgent', 'demand', 'min_max']);
export type ReplenishmentReason = z.infer<typeof replenishmentReasonField>;

/** One SKU and lot that has to come from one reserve bin to one pick face. Gone when it is done. */
export const replenishmentTaskSchema = z.object({
  skuId: keyField,
  /** Null: the SKU is not known here. */
  brand: codeField.nullable(),
  source: z.object({ locationId: keyField, lot: lotField.nullable(), expiry: dateField.nullable() }),
  /** The face, or where the rest goes when the face was full. */
  target: keyField,
  /** Base units. */
  quantity: positiveQuantityField,
  taken: tallyField,
  put: tallyField,
  /** Units the source did not have. */
  short: tallyField,
  reason: replenishmentReasonField,
  openedAt: instantField,
  /** Whose trolley it is for; absent: nobody's yet. */
  claim: z.object({ operatorId: keyField, deviceId: keyField, at: instantField }).optional(),
});
export type ReplenishmentTask = z.infer<typeof replenishmentTaskSchema>;

export const replenishmentTaskDocument = defineDocument({
  kind: 'replenishmentTask',
  home: 'warehouse',
  schema: replenishmentTaskSchema,
  indexes: { skuId: (task) => task.skuId, all: () => 'all' },
});

/** Units still to be taken from the source. */
export const untaken = ({ quantity, taken, short }: ReplenishmentTask): number =>
  Math.max(0, quantity - taken - short);
/** Units between source and face. */
export const onTrolley = ({ taken, put: down }: ReplenishmentTask): number => Math.max(0, taken - down);
/** Units that will arrive. */
export const coming = (task: ReplenishmentTask): number => untaken(task) + onTrolley(task);
export const isDone = (task: ReplenishmentTask): boolean => coming(task) === 0;

const isUntouched = ({ claim, taken, put: down, short }: ReplenishmentTask): boolean =>
  claim === undefined && taken + down + short === 0;

export const reasonRank = { urgent: 0, demand: 1, min_max: 2 } as const satisfies Record<
  ReplenishmentReason,
  number
>;

/** Urgent before demand before min/max; the longest waiting first; then the key as a stable tie [RP3]. */
export const byPriority = (a: Entry<ReplenishmentTask>, b: Entry<ReplenishmentTask>): number =>
  reasonRank[a.body.reason] - reasonRank[b.body.reason] ||
  (a.body.openedAt < b.body.openedAt ? -1 : a.body.openedAt > b.body.openedAt ? 1 : 0) ||
  (a.key < b.key ? -1 : 1);

/** Every open task, the most pressing first. */
export const openReplenishment = (view: View): readonly Entry<ReplenishmentTask>[] =>
  view.list(replenishmentTaskDocument, 'all', 'all').toSorted(byPriority);

/** Tasks that one event speaks of. */
export const mostPlannedTasks = 1000;

export interface NewReplenishment {
  readonly taskId: string;
  readonly task: ReplenishmentTask;
}

export const replenishmentOpened = defineEvent({
  type: 'replenishment.opened.v1',
  schema: z.object({
    tasks: z.array(z.object({ taskId: keyField, task: replenishmentTaskSchema })).max(mostPlannedTasks),
  }),
  evolve: ({ tasks }) => tasks.map(({ taskId, task }) => put(replenishmentTaskDocument, taskId, task)),
});

/** Nobody needs it any more. A task that somebody began goes on. */
export const replenishmentWithdrawn = defineEvent({
  type: 'replenishment.withdrawn.v1',
  schema: z.object({ taskIds: z.array(keyField).max(mostPlannedTasks) }),
  evolve: ({ taskIds }, view) =>
    view
      .getMany(replenishmentTaskDocument, taskIds)
      .flatMap((task, i) =>
        task && isUntouched(task) ? [remove(replenishmentTaskDocument, taskIds[i] ?? '')] : [],
      ),
});

/** Somebody waits for what was less pressing before; or, the way back, does not any more. */
export const replenishmentRaised = defineEvent({
  type: 'replenishment.raised.v1',
  schema: z.object({
    tasks: z.array(z.object({ taskId: keyField, reason: replenishmentReasonField })).max(mostPlannedTasks),
  }),
  evolve: ({ tasks }, view) => {
    const held = view.getMany(
      replenishmentTaskDocument,
      tasks.map(({ taskId }) => taskId),
    );
    return tasks.flatMap(({ taskId, reason }, i) => {
      const task = held[i];
      return task ? [put(replenishmentTaskDocument, taskId, { ...task, reason })] : [];
    });
  },
});
