import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { stepSet, undoKept } from '../events.ts';
import { loadDocument, loadKey, mostUndoEvents, type Load } from '../state.ts';

/** Adds the way back to a command's events [PA14]; one that is too long to keep cannot be taken back. */
export function withUndo(
  events: readonly DomainEvent[],
  {
    context,
    what,
    back,
  }: { readonly context: DecideContext; readonly what: string; readonly back: readonly DomainEvent[] },
): readonly DomainEvent[] {
  if (back.length > mostUndoEvents) return events;
  const entry = {
    commandId: context.commandId,
    what,
    events: back.map(({ type, body }) => ({ type, body })),
  };
  return [...events, undoKept.create({ load: loadKey(context), entry })];
}

export const loadOf = (view: View, context: DecideContext): Load | undefined =>
  view.get(loadDocument, loadKey(context));

/** Moves the person on by a step, and the way back to where they are now. */
export function stepTo(
  view: View,
  context: DecideContext,
  step: Partial<Pick<Load, 'bin' | 'lastPlace' | 'proved'>>,
): { readonly events: readonly DomainEvent[]; readonly back: readonly DomainEvent[] } {
  const held = loadOf(view, context);
  if (!held) return { events: [], back: [] };
  const { bin, lastPlace, proved } = held;
  const load = loadKey(context);
  return {
    events: [stepSet.create({ load, bin, lastPlace, proved, ...step })],
    back: [stepSet.create({ load, bin, lastPlace, proved })],
  };
}
