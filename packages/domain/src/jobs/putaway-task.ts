import { z } from 'zod';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import {
  codeField,
  dateField,
  instantField,
  keyField,
  lotField,
  signedQuantityField,
  uuidField,
} from '../kernel/fields.ts';
import { stockStatusField } from '../stock/balance.ts';

/** A unit of more kinds of goods than this shows the first ones; the balances at the unit know all of them. */
export const mostPutawayContents = 20;
const mostPressing = 100;

const contentSchema = z.object({
  skuId: keyField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  status: stockStatusField,
  /** Base units when the task was opened; what is in the unit now is said by the balances at it. */
  quantity: signedQuantityField,
});
export type PutawayContent = z.infer<typeof contentSchema>;

/** A handling unit that was closed at receiving and has to be brought to a bin. Key: its LPN or SSCC. */
export const putawayTaskSchema = z.object({
  lpn: codeField,
  status: z.enum(['open', 'stored']),
  /** `needed_now`: somebody waits for these goods. */
  urgency: z.enum(['needed_now', 'normal']),
  /** Commands that found somebody short of its goods, and for which alone it is needed now; absent: none, or others. */
  pressedBy: z.array(uuidField).max(mostPressing).optional(),
  /** Null: goods of several brands, or of none that is known. */
  brand: codeField.nullable(),
  /** Serials taken together. */
  contents: z.array(contentSchema).max(mostPutawayContents),
  /** Where the unit stands now: the dock door or a receiving place. */
  locationId: keyField.nullable(),
  /** The receipt it came in with; null for goods from elsewhere. */
  receiptId: keyField.nullable(),
  openedAt: instantField,
  /** Whose trolley it is on; absent: nobody's. */
  claim: z.object({ operatorId: keyField, deviceId: keyField, at: instantField }).optional(),
  /** Where the last of it went, and who brought it. */
  stored: z.object({ locationId: keyField, operatorId: keyField, at: instantField }).optional(),
});
export type PutawayTask = z.infer<typeof putawayTaskSchema>;

/** Whether a unit is needed now for a reason of its own, which no undo takes back. */
export const isNeededAnyway = ({ urgency, pressedBy }: PutawayTask): boolean =>
  urgency === 'needed_now' && pressedBy === undefined;

export const putawayTaskDocument = defineDocument({
  kind: 'putawayTask',
  home: 'warehouse',
  schema: putawayTaskSchema,
  /** Stored units are not listed: the list must not grow with the years. */
  indexes: { open: (task) => (task.status === 'open' ? 'open' : null), receiptId: (task) => task.receiptId },
});

/** A closed unit waits to be put away. Closing it again says afresh what is in it. */
export const putawayTaskOpened = defineEvent({
  type: 'putaway.task_opened.v1',
  schema: z.object({ task: putawayTaskSchema }),
  evolve: ({ task }) => [put(putawayTaskDocument, task.lpn, task)],
});

/** The unit was opened again before anybody stored it. */
export const putawayTaskWithdrawn = defineEvent({
  type: 'putaway.task_withdrawn.v1',
  schema: z.object({ lpn: codeField }),
  evolve: ({ lpn }, view) =>
    view.get(putawayTaskDocument, lpn)?.status === 'open' ? [remove(putawayTaskDocument, lpn)] : [],
});

/**
 * Units are more pressing than they were because of a command, or, the way back, no longer for that one. What was stored
 * meanwhile stays as it is. Without `by`, as earlier apps recorded it: no longer for anybody.
 */
export const putawayTaskPressed = defineEvent({
  type: 'putaway.task_pressed.v1',
  schema: z.object({
    lpns: z.array(codeField).max(10_000),
    urgency: putawayTaskSchema.shape.urgency,
    by: uuidField.optional(),
  }),
  evolve: ({ lpns, urgency, by }, view) =>
    view.getMany(putawayTaskDocument, lpns).flatMap((task) => {
      if (task?.status !== 'open') return [];
      const { pressedBy, ...rest } = task;
      if (by === undefined) return [put(putawayTaskDocument, task.lpn, { ...rest, urgency })];
      if (isNeededAnyway(task)) return [];
      const others = (pressedBy ?? []).filter((commandId) => commandId !== by);
      const pressing = urgency === 'needed_now' ? [...others, by].slice(-mostPressing) : others;
      const isPressed = pressing.length > 0;
      return [
        put(putawayTaskDocument, task.lpn, {
          ...rest,
          urgency: isPressed ? 'needed_now' : 'normal',
          ...(isPressed && { pressedBy: pressing }),
        }),
      ];
    }),
});

/** The unit was brought to another place before anybody put it away. */
export const putawayTaskMoved = defineEvent({
  type: 'putaway.task_moved.v1',
  schema: z.object({ lpn: codeField, locationId: keyField.nullable() }),
  evolve: ({ lpn, locationId }, view) => {
    const task = view.get(putawayTaskDocument, lpn);
    return task ? [put(putawayTaskDocument, lpn, { ...task, locationId })] : [];
  },
});
