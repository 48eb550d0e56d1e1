import { z } from 'zod';
import type { BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { uuidField } from '../kernel/fields.ts';

/** So many commands of one piece of work can be taken back, the latest first. */
const mostUndo = 5;
/** A command whose opposite is longer than this cannot be taken back. */
const mostUndoEvents = 100;

/** What would take a command back, so that undo needs no second rule. */
export const undoEntrySchema = z.object({
  commandId: uuidField,
  what: z.string().max(40),
  events: z.array(z.object({ type: z.string(), body: z.unknown() })).max(mostUndoEvents),
});
export type UndoEntry = z.infer<typeof undoEntrySchema>;

/** The commands of a piece of work that can be taken back, the latest last. It never grows with the work. */
export const undoListOf = <Entry extends z.ZodType>(entry: Entry): z.ZodArray<Entry> =>
  z.array(entry).max(mostUndo);

/**
 * The way back from a command, to be kept beside its events; null when it is too long to be kept. `back` is applied as
 * it stands when the worker undoes the command.
 */
export function undoEntry(
  { commandId }: Pick<DecideContext, 'commandId'>,
  what: string,
  back: BothWays['back'],
): UndoEntry | null {
  if (back.length > mostUndoEvents) return null;
  return { commandId, what, events: back.map(({ type, body }) => ({ type, body })) };
}

/** The list with one more command; the oldest makes way. */
export const withEntry = <Entry extends UndoEntry>(list: readonly Entry[], entry: Entry): Entry[] =>
  [...list, entry].slice(-mostUndo);

/** The list without a command that was taken back. */
export const withoutEntry = <Entry extends UndoEntry>(list: readonly Entry[], commandId: string): Entry[] =>
  list.filter((entry) => entry.commandId !== commandId);

/** The opposite of the command, as it was kept. */
export const eventsBack = ({ events }: UndoEntry): readonly DomainEvent[] =>
  events.map(({ type, body }) => ({ type, body }));
