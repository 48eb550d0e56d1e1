import { z } from 'zod';
import { put, remove, type View, type Write } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { codeField, instantField, keyField } from '../../kernel/fields.ts';
import {
  isDone,
  replenishmentTaskDocument,
  untaken,
  type ReplenishmentTask,
} from '../../replenishing/replenishment-task.ts';
import { withEntry, withoutEntry } from '../../undo/undo-list.ts';
import { mostTasks, provedSchema, tripDocument, tripKey, tripSchema, type Trip } from './state.ts';

const changeTrip = (view: View, key: string, changes: (trip: Trip) => Partial<Trip>): readonly Write[] => {
  const trip = view.get(tripDocument, key);
  return trip ? [put(tripDocument, key, { ...trip, ...changes(trip) })] : [];
};

/** A task that is done leaves the documents; one of which there is more to do stays. */
const changeTask = (
  view: View,
  taskId: string,
  changed: (task: ReplenishmentTask) => ReplenishmentTask,
): readonly Write[] => {
  const task = view.get(replenishmentTaskDocument, taskId);
  if (!task) return [];
  const next = changed(task);
  return [
    isDone(next) ? remove(replenishmentTaskDocument, taskId) : put(replenishmentTaskDocument, taskId, next),
  ];
};

const unclaimed = ({ claim: _claim, ...task }: ReplenishmentTask): ReplenishmentTask => task;
const taskIdsField = z.array(keyField).max(mostTasks);

/** Tasks came onto somebody's trolley, in walking order; the first ones begin the trip. */
export const tasksClaimed = defineEvent({
  type: 'replenishment.tasks_claimed.v1',
  schema: z.object({
    operatorId: keyField,
    deviceId: keyField,
    trolley: codeField,
    taskIds: taskIdsField,
    at: instantField,
  }),
  evolve: ({ operatorId, deviceId, trolley, taskIds, at }, view) => {
    const key = tripKey({ operatorId, deviceId });
    const trip: Trip = view.get(tripDocument, key) ?? {
      operatorId,
      deviceId,
      startedAt: at,
      trolley,
      tasks: [],
      bin: null,
      lastPlace: null,
      proved: null,
      units: 0,
      puts: 0,
      undo: [],
    };
    const more = taskIds.filter((taskId) => !trip.tasks.includes(taskId));
    const claim = { operatorId, deviceId, at };
    return [
      put(tripDocument, key, { ...trip, tasks: [...trip.tasks, ...more].slice(-mostTasks) }),
      ...taskIds.flatMap((taskId) => changeTask(view, taskId, (task) => ({ ...task, claim }))),
    ];
  },
});

/** Tasks are free for others; what of them is on the trolley stays with the trip. */
export const tasksLeft = defineEvent({
  type: 'replenishment.tasks_left.v1',
  schema: z.object({ trip: keyField, taskIds: taskIdsField }),
  evolve: ({ trip: key, taskIds }, view) => {
    const trip = view.get(tripDocument, key);
    const tasks = trip?.tasks.filter((taskId) => !taskIds.includes(taskId)) ?? [];
    return [
      ...(trip && tasks.length === 0 && trip.puts === 0
        ? [remove(tripDocument, key)]
        : changeTrip(view, key, () => ({ tasks, bin: null, proved: null }))),
      ...taskIds.flatMap((taskId) => changeTask(view, taskId, unclaimed)),
    ];
  },
});

/** How far the person is at a bin, said afresh. */
export const stepSet = defineEvent({
  type: 'replenishment.step_set.v1',
  schema: z.object({
    trip: keyField,
    bin: keyField.nullable(),
    lastPlace: keyField.nullable(),
    proved: provedSchema.nullable(),
  }),
  evolve: ({ trip, ...step }, view) => changeTrip(view, trip, () => step),
});

/** Another order of the walk. */
export const orderSet = defineEvent({
  type: 'replenishment.order_set.v1',
  schema: z.object({ trip: keyField, tasks: tripSchema.shape.tasks }),
  evolve: ({ trip, tasks }, view) => changeTrip(view, trip, () => ({ tasks })),
});

/** Units came from the source onto the trolley; negative ones went back. */
export const unitsTaken = defineEvent({
  type: 'replenishment.units_taken.v1',
  schema: z.object({ taskId: keyField, units: z.int() }),
  evolve: ({ taskId, units }, view) =>
    changeTask(view, taskId, (task) => ({ ...task, taken: Math.max(0, task.taken + units) })),
});

/** Units went into a bin; from then on they cannot be taken back, nor what brought them onto the trolley. */
export const unitsPut = defineEvent({
  type: 'replenishment.units_put.v1',
  schema: z.object({ trip: keyField, taskId: keyField, units: z.int().min(1) }),
  evolve: ({ trip, taskId, units }, view) => {
    const writes = changeTask(view, taskId, (task) => ({ ...task, put: task.put + units }));
    const stays = writes.some(({ body }) => body !== null);
    return [
      ...changeTrip(view, trip, (held) => ({
        units: held.units + units,
        puts: held.puts + 1,
        tasks: stays ? held.tasks : held.tasks.filter((id) => id !== taskId),
        undo: held.undo.filter((entry) => entry.taskId !== taskId),
      })),
      ...writes,
    ];
  },
});

/** The source had fewer; the rest of the task comes from elsewhere, or not at all. Negative: found after all. */
export const unitsMissing = defineEvent({
  type: 'replenishment.units_missing.v1',
  schema: z.object({ taskId: keyField, units: z.int() }),
  evolve: ({ taskId, units }, view) =>
    changeTask(view, taskId, (task) => ({ ...task, short: Math.max(0, task.short + units) })),
});

/** What is on the trolley of a task gets another place. */
export const targetSet = defineEvent({
  type: 'replenishment.target_set.v1',
  schema: z.object({ taskId: keyField, target: keyField }),
  evolve: ({ taskId, target }, view) => changeTask(view, taskId, (task) => ({ ...task, target })),
});

/** The trip is over: what was not taken is free for others, what is still on the trolley is no task any more. */
export const tripFinished = defineEvent({
  type: 'replenishment.trip_finished.v1',
  schema: z.object({ trip: keyField }),
  evolve: ({ trip: key }, view) => {
    const trip = view.get(tripDocument, key);
    if (!trip) return [];
    return [
      remove(tripDocument, key),
      ...trip.tasks.flatMap((taskId) =>
        changeTask(view, taskId, ({ claim: _claim, ...task }) => ({
          ...task,
          ...(untaken(task) > 0
            ? { quantity: untaken(task), taken: 0, put: 0, short: 0 }
            : { put: task.taken }),
        })),
      ),
    ];
  },
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'replenishment.undo_kept.v1',
  schema: z.object({ trip: keyField, entry: tripSchema.shape.undo.element }),
  evolve: ({ trip, entry }, view) =>
    changeTrip(view, trip, (held) => ({ undo: withEntry(held.undo, entry) })),
});

export const undoUsed = defineEvent({
  type: 'replenishment.undo_used.v1',
  schema: z.object({ trip: keyField, commandId: z.uuid() }),
  evolve: ({ trip, commandId }, view) =>
    changeTrip(view, trip, (held) => ({ undo: withoutEntry(held.undo, commandId) })),
});
