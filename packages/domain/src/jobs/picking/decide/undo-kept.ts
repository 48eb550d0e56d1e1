import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoKept } from '../events.ts';

/** Adds the way back to a command's events. `back` is applied as it stands when the worker undoes the command. */
export const withUndo = (
  events: readonly DomainEvent[],
  undo: {
    readonly runId: string;
    readonly context: DecideContext;
    readonly what: string;
    readonly back: readonly DomainEvent[];
  },
): readonly DomainEvent[] => [
  ...events,
  undoKept.create({
    runId: undo.runId,
    entry: {
      commandId: undo.context.commandId,
      what: undo.what,
      events: undo.back.map(({ type, body }) => ({ type, body })),
    },
  }),
];
