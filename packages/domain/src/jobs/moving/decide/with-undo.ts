import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoEntry } from '../../../undo/undo-list.ts';
import { undoForgotten, undoKept } from '../events.ts';

/** Adds the way back to a command's events [MV9]; one that is too long to keep cannot be taken back. */
export function withUndo(
  events: BothWays['events'],
  {
    context,
    what,
    back,
  }: { readonly context: DecideContext; readonly what: string; readonly back: BothWays['back'] },
): readonly DomainEvent[] {
  const carry = context.operatorId;
  const entry = undoEntry(context, what, back);
  return [...events, entry ? undoKept.create({ carry, entry }) : undoForgotten.create({ carry })];
}
