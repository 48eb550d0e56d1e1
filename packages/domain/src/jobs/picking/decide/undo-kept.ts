import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoForgotten, undoKept } from '../events.ts';
import { undoEntry } from '../../../undo/undo-list.ts';

/**
 * Adds the way back to a command's events [PK15]. `back` is applied as it stands when the worker undoes the command;
 * promises are left out of it, for they follow from the tasks.
 */
export function withUndo(
  events: readonly DomainEvent[],
  undo: {
    readonly runId: string;
    readonly context: DecideContext;
    readonly what: string;
    readonly back: readonly DomainEvent[];
  },
): readonly DomainEvent[] {
  const { runId, context, what, back } = undo;
  const entry = undoEntry(context, what, back);
  if (!entry) return [...events, undoForgotten.create({ runId })];
  return [...events, undoKept.create({ runId, entry })];
}
