import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoForgotten, undoKept } from '../events.ts';
import { mostUndoEvents } from '../state.ts';
import { sessionAt } from './load.ts';

/** Adds the way back to a command's events [RC15]; it is applied as it stands when the worker undoes the command. */
export function withUndo(
  events: readonly DomainEvent[],
  undo: {
    readonly receiptId: string;
    readonly context: DecideContext;
    readonly what: string;
    /** The unit that must not be stored yet for this to be taken back. */
    readonly lpn: string | null;
    readonly back: readonly DomainEvent[];
  },
): readonly DomainEvent[] {
  const { receiptId, context, what, lpn, back } = undo;
  const at = sessionAt(receiptId, context);
  if (back.length > mostUndoEvents) return [...events, undoForgotten.create(at)];
  const entry = {
    commandId: context.commandId,
    what,
    lpn,
    events: back.map(({ type, body }) => ({ type, body })),
  };
  return [...events, undoKept.create({ ...at, entry })];
}
