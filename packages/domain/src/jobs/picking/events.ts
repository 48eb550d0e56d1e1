import { z } from 'zod';
import { put, remove, type View, type Write } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { codeField, dateField, instantField, keyField } from '../../kernel/fields.ts';
import {
  noProgress,
  pickTaskDocument,
  pickTaskSchema,
  progressDocument,
  progressSchema,
  runDocument,
  runSchema,
  type PickTask,
  type Progress,
  type Run,
} from './state.ts';

const splitsField = z.array(z.object({ taskId: keyField, quantity: z.int() })).max(200);
const tasksField = z.array(z.object({ taskId: keyField, task: pickTaskSchema })).max(2000);

const changeRun = (view: View, runId: string, changes: (run: Run) => Partial<Run>): readonly Write[] => {
  const run = view.get(runDocument, runId);
  return run ? [put(runDocument, runId, { ...run, ...changes(run) })] : [];
};
const changeProgress = (
  view: View,
  runId: string,
  changes: (progress: Progress) => Partial<Progress>,
): readonly Write[] => {
  const progress = view.get(progressDocument, runId) ?? noProgress;
  return [put(progressDocument, runId, { ...progress, ...changes(progress) })];
};
const changeTasks = (
  view: View,
  splits: z.infer<typeof splitsField>,
  changes: (task: PickTask, quantity: number) => PickTask,
): readonly Write[] => {
  const tasks = view.getMany(
    pickTaskDocument,
    splits.map(({ taskId }) => taskId),
  );
  return splits.flatMap(({ taskId, quantity }, i) => {
    const task = tasks[i];
    return task ? [put(pickTaskDocument, taskId, changes(task, quantity))] : [];
  });
};

export const runCreated = defineEvent({
  type: 'picking.run_created.v1',
  schema: z.object({ runId: keyField, run: runSchema, tasks: tasksField }),
  evolve: ({ runId, run, tasks }) => [
    put(runDocument, runId, run),
    ...tasks.map(({ taskId, task }) => put(pickTaskDocument, taskId, task)),
  ],
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

export const toteBound = defineEvent({
  type: 'picking.tote_bound.v1',
  schema: z.object({
    runId: keyField,
    slot: z.int().min(1),
    tote: codeField.nullable(),
    full: codeField.nullable(),
  }),
  evolve: ({ runId, slot, tote, full }, view) =>
    changeRun(view, runId, (run) => ({
      slots: run.slots.map((held) =>
        held.slot === slot ? { ...held, tote, full: full === null ? held.full : [...held.full, full] } : held,
      ),
    })),
});

export const locationConfirmed = defineEvent({
  type: 'picking.location_confirmed.v1',
  schema: z.object({ runId: keyField, locationId: keyField.nullable() }),
  evolve: ({ runId, locationId }, view) => changeProgress(view, runId, () => ({ locationId })),
});

export const itemsCounted = defineEvent({
  type: 'picking.items_counted.v1',
  schema: z.object({
    runId: keyField,
    stop: z.string().max(300),
    /** Negative when a count is taken back. */
    quantity: z.int(),
    lot: z.string().max(40).nullable(),
    expiry: dateField.nullable(),
    serials: progressSchema.shape.serials,
  }),
  evolve: ({ runId, stop, quantity, lot, expiry, serials }, view) =>
    changeProgress(view, runId, (held) => {
      const before = held.stop === stop ? held : noProgress;
      const counted = Math.max(0, before.counted + quantity);
      const nothing = counted === 0;
      return {
        stop: nothing ? null : stop,
        counted,
        lot: nothing ? null : (lot ?? before.lot),
        expiry: nothing ? null : (expiry ?? before.expiry),
        serials:
          quantity < 0
            ? before.serials.filter((serial) => !serials.includes(serial))
            : [...before.serials, ...serials],
      };
    }),
});

/** Units went from the hand into a tote. Negative quantities take it back. */
export const pickRecorded = defineEvent({
  type: 'picking.pick_recorded.v1',
  schema: z.object({
    runId: keyField,
    stop: z.string().max(300),
    splits: splitsField,
    zeroCheck: progressSchema.shape.zeroCheck,
  }),
  evolve: ({ runId, stop, splits, zeroCheck }, view) => {
    const units = splits.reduce((sum, { quantity }) => sum + quantity, 0);
    return [
      ...changeTasks(view, splits, (task, quantity) => ({
        ...task,
        picked: Math.max(0, task.picked + quantity),
      })),
      ...changeRun(view, runId, (run) => ({ unitsPicked: run.unitsPicked + units })),
      ...changeProgress(view, runId, (held) => {
        const counted = held.stop === stop ? Math.max(0, held.counted - units) : Math.max(0, -units);
        const inHand = counted > 0;
        return {
          counted,
          stop: inHand ? stop : null,
          lot: inHand ? held.lot : null,
          expiry: inHand ? held.expiry : null,
          serials: inHand ? held.serials : [],
          zeroCheck,
        };
      }),
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
      unitsShort: run.unitsShort + splits.reduce((sum, { quantity }) => sum + quantity, 0),
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
    ...changeRun(view, runId, (run) => ({ stops: run.stops + tasks.length })),
  ],
});

export const tasksWithdrawn = defineEvent({
  type: 'picking.tasks_withdrawn.v1',
  schema: z.object({ runId: keyField, taskIds: z.array(keyField).max(200) }),
  evolve: ({ runId, taskIds }, view) => [
    ...taskIds.map((taskId) => remove(pickTaskDocument, taskId)),
    ...changeRun(view, runId, (run) => ({ stops: Math.max(0, run.stops - taskIds.length) })),
  ],
});

export const resequenced = defineEvent({
  type: 'picking.resequenced.v1',
  schema: z.object({
    tasks: z.array(z.object({ taskId: keyField, seq: z.int(), skips: z.int().min(0) })).max(2000),
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
    changeProgress(view, runId, (held) => ({ undo: [...held.undo, entry].slice(-5) })),
});

export const undoUsed = defineEvent({
  type: 'picking.undo_used.v1',
  schema: z.object({ runId: keyField, commandId: z.uuid() }),
  evolve: ({ runId, commandId }, view) =>
    changeProgress(view, runId, (held) => ({
      undo: held.undo.filter((entry) => entry.commandId !== commandId),
    })),
});
