import { z } from 'zod';
import { put, remove, type View, type Write } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { instantField, keyField, lotField, uuidField } from '../../kernel/fields.ts';
import { withEntry, withoutEntry } from '../../undo/undo-list.ts';
import {
  countScopeSchema,
  countWhyField,
  lineDocument,
  lineKey,
  lineSchema,
  poolSchema,
  sessionDocument,
  sessionKey,
  sessionSchema,
  varianceDocument,
  varianceKey,
  varianceSchema,
  type Session,
} from './state.ts';

const countedBySchema = countScopeSchema.extend({
  operatorId: keyField,
  deviceId: keyField,
  why: countWhyField,
  at: instantField,
});

/** Somebody counts here. What they had counted before elsewhere and not finished is forgotten. */
export const countStarted = defineEvent({
  type: 'counting.started.v1',
  schema: countedBySchema,
  evolve: (body, view) => [
    ...withoutLines(view, sessionKey(body)),
    put(sessionDocument, sessionKey(body), opened(body)),
  ],
});

type CountedBy = z.infer<typeof countedBySchema>;

const opened = ({ locationId, only, operatorId, deviceId, why, at }: CountedBy): Session => ({
  locationId,
  only,
  operatorId,
  deviceId,
  why,
  startedAt: at,
  lastAt: at,
  current: null,
  undo: [],
});

const withoutLines = (view: View, session: string): readonly Write[] =>
  view.list(lineDocument, 'session', session).map(({ key }) => remove(lineDocument, key));

/** The count is over, handed in or left: its lines are either kept as rounds of a variance, or nobody needs them. */
export const countEnded = defineEvent({
  type: 'counting.ended.v1',
  schema: z.object({ session: keyField }),
  evolve: ({ session }, view) => [...withoutLines(view, session), remove(sessionDocument, session)],
});

/**
 * So much of one SKU and lot has been found; nothing when `line` is null. Counting is work that was done: a session
 * the server did not want to open is opened by what was counted in it.
 */
export const lineCounted = defineEvent({
  type: 'counting.line_counted.v1',
  schema: z.object({
    by: countedBySchema,
    pool: poolSchema,
    line: lineSchema.omit({ session: true, at: true, skuId: true, lot: true }).nullable(),
    /** The line that is current afterwards. */
    current: poolSchema.nullable(),
  }),
  evolve: ({ by, pool, line, current }, view) => {
    const session = sessionKey(by);
    const held = view.get(sessionDocument, session);
    const same = held && held.locationId === by.locationId && held.only === by.only ? held : null;
    const key = lineKey(session, pool);
    return [
      ...(same ? [] : withoutLines(view, session)),
      put(sessionDocument, session, { ...(same ?? opened(by)), lastAt: by.at, current }),
      line === null
        ? remove(lineDocument, key)
        : put(lineDocument, key, { ...pool, ...line, session, at: by.at }),
    ];
  },
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'counting.undo_kept.v1',
  schema: z.object({ session: keyField, entry: sessionSchema.shape.undo.element }),
  evolve: ({ session, entry }, view) => changeUndo(view, session, (undo) => withEntry(undo, entry)),
});

export const undoUsed = defineEvent({
  type: 'counting.undo_used.v1',
  schema: z.object({ session: keyField, commandId: uuidField }),
  evolve: ({ session, commandId }, view) =>
    changeUndo(view, session, (undo) => withoutEntry(undo, commandId)),
});

function changeUndo(
  view: View,
  session: string,
  changed: (undo: Session['undo']) => Session['undo'],
): readonly Write[] {
  const held = view.get(sessionDocument, session);
  return held ? [put(sessionDocument, session, { ...held, undo: changed(held.undo) })] : [];
}

/** Book and shelf differ, or the difference was looked at again. */
export const varianceFound = defineEvent({
  type: 'counting.variance_found.v1',
  schema: z.object({ variance: varianceSchema }),
  evolve: ({ variance }) => [put(varianceDocument, varianceKey(variance.locationId, variance), variance)],
});

/** The difference is gone: counted away, approved, or explained. */
export const varianceClosed = defineEvent({
  type: 'counting.variance_closed.v1',
  schema: z.object({ locationId: keyField, skuId: keyField, lot: lotField.nullable() }),
  evolve: ({ locationId, ...pool }) => [remove(varianceDocument, varianceKey(locationId, pool))],
});
