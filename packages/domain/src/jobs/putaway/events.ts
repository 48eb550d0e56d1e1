import { z } from 'zod';
import { put, remove, type View, type Write } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { instantField, keyField } from '../../kernel/fields.ts';
import { withEntry, withoutEntry } from '../../undo/undo-list.ts';
import { putawayTaskDocument, type PutawayTask } from '../putaway-task.ts';
import {
  loadDocument,
  loadSchema,
  mostEntries,
  provedSchema,
  sameSource,
  sourceSchema,
  type Load,
} from './state.ts';

const changeLoad = (view: View, key: string, changes: (load: Load) => Partial<Load>): readonly Write[] => {
  const load = view.get(loadDocument, key);
  return load ? [put(loadDocument, key, { ...load, ...changes(load) })] : [];
};

const changeTask = (
  view: View,
  lpn: string,
  changed: (task: PutawayTask) => PutawayTask,
): readonly Write[] => {
  const task = view.get(putawayTaskDocument, lpn);
  return task ? [put(putawayTaskDocument, lpn, changed(task))] : [];
};

const unclaimed = ({ claim: _claim, ...task }: PutawayTask): PutawayTask => task;

/** Something came onto the trolley; the first thing begins the load. */
export const sourceTaken = defineEvent({
  type: 'putaway.source_taken.v1',
  schema: z.object({
    load: keyField,
    operatorId: keyField,
    deviceId: keyField,
    source: sourceSchema,
    at: instantField,
  }),
  evolve: ({ load: key, operatorId, deviceId, source, at }, view) => {
    const held: Load = view.get(loadDocument, key) ?? {
      operatorId,
      deviceId,
      startedAt: at,
      sources: [],
      bin: null,
      lastPlace: null,
      proved: null,
      units: 0,
      drops: 0,
      undo: [],
    };
    const others = held.sources.filter((known) => !sameSource(known, source));
    const claim = { operatorId, deviceId, at };
    return [
      put(loadDocument, key, { ...held, sources: [...others, source].slice(-mostEntries) }),
      ...(source.place.kind === 'handlingUnit'
        ? changeTask(view, source.place.id, (task) => ({ ...task, claim }))
        : []),
    ];
  },
});

/** Something left the trolley without being stored; a trolley without anything is no load. */
export const sourceLeft = defineEvent({
  type: 'putaway.source_left.v1',
  schema: z.object({ load: keyField, source: sourceSchema }),
  evolve: ({ load: key, source }, view) => {
    const load = view.get(loadDocument, key);
    const sources = load?.sources.filter((known) => !sameSource(known, source)) ?? [];
    return [
      ...(load && sources.length === 0 && load.drops === 0
        ? [remove(loadDocument, key)]
        : changeLoad(view, key, () => ({ sources, proved: null }))),
      ...(source.place.kind === 'handlingUnit' ? changeTask(view, source.place.id, unclaimed) : []),
    ];
  },
});

/** How far the person is at a bin: both are said afresh. */
export const stepSet = defineEvent({
  type: 'putaway.step_set.v1',
  schema: z.object({
    load: keyField,
    bin: keyField.nullable(),
    lastPlace: keyField.nullable(),
    proved: provedSchema.nullable(),
  }),
  evolve: ({ load, ...step }, view) => changeLoad(view, load, () => step),
});

/** Units went into a bin; negative ones came back. */
export const unitsStored = defineEvent({
  type: 'putaway.units_stored.v1',
  schema: z.object({ load: keyField, units: z.int(), drops: z.int() }),
  evolve: ({ load, units, drops }, view) =>
    changeLoad(view, load, (held) => ({
      units: Math.max(0, held.units + units),
      drops: Math.max(0, held.drops + drops),
    })),
});

/** The last of a unit went into a bin, or, with null, came back. */
export const unitEmptied = defineEvent({
  type: 'putaway.unit_emptied.v1',
  schema: z.object({
    lpn: keyField,
    stored: z.object({ locationId: keyField, operatorId: keyField, at: instantField }).nullable(),
  }),
  evolve: ({ lpn, stored }, view) =>
    changeTask(view, lpn, ({ stored: _stored, ...task }) =>
      stored === null ? { ...task, status: 'open' } : { ...task, status: 'stored', stored },
    ),
});

/** The trolley is empty, or was left: whatever is still on it is free for others. */
export const loadFinished = defineEvent({
  type: 'putaway.load_finished.v1',
  schema: z.object({ load: keyField }),
  evolve: ({ load: key }, view) => {
    const load = view.get(loadDocument, key);
    if (!load) return [];
    const lpns = load.sources.flatMap(({ place }) => (place.kind === 'handlingUnit' ? [place.id] : []));
    return [remove(loadDocument, key), ...lpns.flatMap((lpn) => changeTask(view, lpn, unclaimed))];
  },
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'putaway.undo_kept.v1',
  schema: z.object({ load: keyField, entry: loadSchema.shape.undo.element }),
  evolve: ({ load, entry }, view) =>
    changeLoad(view, load, (held) => ({ undo: withEntry(held.undo, entry) })),
});

export const undoUsed = defineEvent({
  type: 'putaway.undo_used.v1',
  schema: z.object({ load: keyField, commandId: z.uuid() }),
  evolve: ({ load, commandId }, view) =>
    changeLoad(view, load, (held) => ({ undo: withoutEntry(held.undo, commandId) })),
});
