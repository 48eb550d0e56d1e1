import { z } from 'zod';
import { put, remove } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { codeField, dateField, instantField, keyField, lotField } from '../../kernel/fields.ts';
import { withEntry, withoutEntry } from '../../undo/undo-list.ts';
import { handlingUnitDocument } from '../../handling-units/handling-unit.ts';
import { changeProgress, changeRun, changeTasks, countStops, handAfter, withSerials } from './evolve.ts';
import {
  handSchema,
  noProgress,
  pickTaskDocument,
  pickTaskSchema,
  progressDocument,
  progressSchema,
  runDocument,
  runSchema,
  slotSchema,
} from './state.ts';

const mostTasks = 10_000;
const splitsField = z.array(z.object({ taskId: keyField, quantity: z.int() })).max(mostTasks);
const tasksField = z.array(z.object({ taskId: keyField, task: pickTaskSchema })).max(mostTasks);

export const runCreated = defineEvent({
  type: 'picking.run_created.v1',
  schema: z.object({ runId: keyField, run: runSchema, tasks: tasksField }),
  evolve: ({ runId, run, tasks }) => [
    put(runDocument, runId, run),
    ...tasks.map(({ taskId, task }) => put(pickTaskDocument, taskId, task)),
  ],
});

/** Nobody needs the run any more: it leaves the documents with its tasks, and totes that were never packed with it. */
export const runRetired = defineEvent({
  type: 'picking.run_retired.v1',
  schema: z.object({ runId: keyField, totes: z.array(codeField).max(500) }),
  evolve: ({ runId, totes }, view) => {
    const tasks = view.list(pickTaskDocument, 'runId', runId);
    const units = view.getMany(handlingUnitDocument, totes);
    return [
      ...(view.get(runDocument, runId) ? [remove(runDocument, runId)] : []),
      ...(view.get(progressDocument, runId) ? [remove(progressDocument, runId)] : []),
      ...tasks.map(({ key }) => remove(pickTaskDocument, key)),
      ...totes.flatMap((lpn, i) => {
        const unit = units[i];
        return unit?.runId === runId && unit.state === 'dropped' ? [remove(handlingUnitDocument, lpn)] : [];
      }),
    ];
  },
});

export const runClaimed = defineEvent({
  type: 'picking.run_claimed.v1',
  schema: z.object({ runId: keyField, operatorId: keyField, deviceId: keyField, at: instantField }),
  evolve: ({ runId, ...claim }, view) => changeRun(view, runId, () => ({ status: 'claimed', claim })),
});

export const runHandedBack = defineEvent({
  type: 'picking.run_handed_back.v1',
  schema: z.object({ runId: keyField, reason: z.string().max(40) }),
  evolve: ({ runId }, view) => [
    ...changeRun(view, runId, () => ({ status: 'ready', claim: null })),
    remove(progressDocument, runId),
  ],
});

/** What stands in a slot from now on, and the totes that left it full. */
export const toteBound = defineEvent({
  type: 'picking.tote_bound.v1',
  schema: z.object({
    runId: keyField,
    slot: z.int().min(1),
    tote: codeField.nullable(),
    full: slotSchema.shape.full,
  }),
  evolve: ({ runId, slot, tote, full }, view) =>
    changeRun(view, runId, (run) => ({
      slots: run.slots.map((held) => (held.slot === slot ? { ...held, tote, full } : held)),
    })),
});

export const locationConfirmed = defineEvent({
  type: 'picking.location_confirmed.v1',
  schema: z.object({ runId: keyField, locationId: keyField.nullable() }),
  evolve: ({ runId, locationId }, view) => changeProgress(view, runId, () => ({ locationId })),
});

/** Units of a stop are in the hand. Units of another stop that were there are not any more. */
export const itemsCounted = defineEvent({
  type: 'picking.items_counted.v1',
  schema: z.object({
    runId: keyField,
    stop: z.string().max(300),
    quantity: z.int().min(0),
    lot: lotField.nullable(),
    expiry: dateField.nullable(),
    serials: progressSchema.shape.serials,
  }),
  evolve: ({ runId, stop, quantity, lot, expiry, serials }, view) =>
    changeProgress(view, runId, (held) => {
      const before = held.stop === stop ? held : noProgress;
      return {
        stop,
        counted: before.counted + quantity,
        lot: lot ?? before.lot,
        expiry: expiry ?? before.expiry,
        serials: withSerials(before.serials, serials),
      };
    }),
});

/** What is in the hand, said afresh: when a count is taken back or there turned out to be less. */
export const handSet = defineEvent({
  type: 'picking.hand_set.v1',
  schema: z.object({ runId: keyField, hand: handSchema }),
  evolve: ({ runId, hand }, view) => changeProgress(view, runId, () => hand),
});

/** Units went from the hand into a tote. Negative quantities take them back into the hand. */
export const pickRecorded = defineEvent({
  type: 'picking.pick_recorded.v1',
  schema: z.object({
    runId: keyField,
    stop: z.string().max(300),
    /** Only tasks that the pick is for; the units of unknown ones are in `units` alone. */
    splits: splitsField,
    units: z.int(),
    lot: lotField.nullable(),
    expiry: dateField.nullable(),
    serials: progressSchema.shape.serials,
    zeroCheck: progressSchema.shape.zeroCheck,
  }),
  evolve: ({ runId, stop, splits, units, zeroCheck, ...moved }, view) => {
    return [
      ...changeTasks(view, splits, (task, quantity) => ({
        ...task,
        picked: Math.max(0, task.picked + quantity),
      })),
      ...changeRun(view, runId, (run) => ({ unitsPicked: Math.max(0, run.unitsPicked + units) })),
      ...changeProgress(view, runId, (held) => ({
        ...handAfter(held, { stop, units, ...moved }),
        zeroCheck,
      })),
    ];
  },
});

/** Units given up at this bin. Negative quantities take it back. */
export const shortRecorded = defineEvent({
  type: 'picking.short_recorded.v1',
  schema: z.object({ runId: keyField, splits: splitsField }),
  evolve: ({ runId, splits }, view) => [
    ...changeTasks(view, splits, (task, quantity) => ({
      ...task,
      short: Math.max(0, task.short + quantity),
    })),
    ...changeRun(view, runId, (run) => ({
      unitsShort: Math.max(0, run.unitsShort + splits.reduce((sum, { quantity }) => sum + quantity, 0)),
    })),
  ],
});

/** Units leave tasks for another bin (positive) or come back (negative). */
export const tasksReduced = defineEvent({
  type: 'picking.tasks_reduced.v1',
  schema: z.object({ splits: splitsField }),
  evolve: ({ splits }, view) =>
    changeTasks(view, splits, (task, quantity) => ({
      ...task,
      quantity: Math.max(0, task.quantity - quantity),
    })),
});

export const tasksAdded = defineEvent({
  type: 'picking.tasks_added.v1',
  schema: z.object({ runId: keyField, tasks: tasksField }),
  evolve: ({ runId, tasks }, view) => [
    ...tasks.map(({ taskId, task }) => put(pickTaskDocument, taskId, task)),
    ...changeRun(view, runId, () => ({
      stops: countStops(view, runId, new Map(tasks.map(({ taskId, task }) => [taskId, task]))),
    })),
  ],
});

export const tasksWithdrawn = defineEvent({
  type: 'picking.tasks_withdrawn.v1',
  schema: z.object({ runId: keyField, taskIds: z.array(keyField).max(mostTasks) }),
  evolve: ({ runId, taskIds }, view) => [
    ...taskIds.map((taskId) => remove(pickTaskDocument, taskId)),
    ...changeRun(view, runId, () => ({
      stops: countStops(view, runId, new Map(taskIds.map((taskId) => [taskId, null]))),
    })),
  ],
});

export const resequenced = defineEvent({
  type: 'picking.resequenced.v1',
  schema: z.object({
    tasks: z.array(z.object({ taskId: keyField, seq: z.int(), skips: z.int().min(0) })).max(mostTasks),
  }),
  evolve: ({ tasks }, view) => {
    const held = view.getMany(
      pickTaskDocument,
      tasks.map(({ taskId }) => taskId),
    );
    return tasks.flatMap(({ taskId, seq, skips }, i) => {
      const task = held[i];
      return task ? [put(pickTaskDocument, taskId, { ...task, seq, skips })] : [];
    });
  },
});

export const zeroCheckAnswered = defineEvent({
  type: 'picking.zero_check_answered.v1',
  schema: z.object({ runId: keyField }),
  evolve: ({ runId }, view) => changeProgress(view, runId, () => ({ zeroCheck: null })),
});

/** A zero check is asked again, because its answer was taken back. */
export const zeroCheckAsked = defineEvent({
  type: 'picking.zero_check_asked.v1',
  schema: z.object({ runId: keyField, zeroCheck: progressSchema.shape.zeroCheck }),
  evolve: ({ runId, zeroCheck }, view) => changeProgress(view, runId, () => ({ zeroCheck })),
});

export const runFinished = defineEvent({
  type: 'picking.run_finished.v1',
  schema: z.object({ runId: keyField, stationId: keyField, at: instantField }),
  evolve: ({ runId, stationId, at }, view) => [
    ...changeRun(view, runId, () => ({ status: 'finished', stationId, finishedAt: at })),
    remove(progressDocument, runId),
  ],
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'picking.undo_kept.v1',
  schema: z.object({ runId: keyField, entry: progressSchema.shape.undo.element }),
  evolve: ({ runId, entry }, view) =>
    changeProgress(view, runId, (held) => ({ undo: withEntry(held.undo, entry) })),
});

/** A command came that cannot be taken back, so nothing before it can be either. */
export const undoForgotten = defineEvent({
  type: 'picking.undo_forgotten.v1',
  schema: z.object({ runId: keyField }),
  evolve: ({ runId }, view) => changeProgress(view, runId, () => ({ undo: [] })),
});

export const undoUsed = defineEvent({
  type: 'picking.undo_used.v1',
  schema: z.object({ runId: keyField, commandId: z.uuid() }),
  evolve: ({ runId, commandId }, view) =>
    changeProgress(view, runId, (held) => ({
      undo: withoutEntry(held.undo, commandId),
    })),
});
