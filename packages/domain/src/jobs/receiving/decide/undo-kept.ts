import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoForgotten, undoKept } from '../events.ts';
import { undoEntry } from '../../../undo/undo-list.ts';
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
  const entry = undoEntry(context, what, back);
  if (!entry) return [...events, undoForgotten.create(at)];
  return [...events, undoKept.create({ ...at, entry: { ...entry, lpn } })];
}
