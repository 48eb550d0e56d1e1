import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { stepSet, undoKept } from '../events.ts';
import { undoEntry } from '../../../undo/undo-list.ts';
import { loadDocument, loadKey, type Load } from '../state.ts';

/** Adds the way back to a command's events [PA14]; one that is too long to keep cannot be taken back. */
export function withUndo(
  events: readonly DomainEvent[],
  {
    context,
    what,
    back,
  }: { readonly context: DecideContext; readonly what: string; readonly back: readonly DomainEvent[] },
): readonly DomainEvent[] {
  const entry = undoEntry(context, what, back);
  return entry ? [...events, undoKept.create({ load: loadKey(context), entry })] : events;
}

export const loadOf = (view: View, context: DecideContext): Load | undefined =>
  view.get(loadDocument, loadKey(context));

/** Moves the person on by a step, and the way back to where they are now. */
export function stepTo(
  view: View,
  context: DecideContext,
  step: Partial<Pick<Load, 'bin' | 'lastPlace' | 'proved'>>,
): BothWays {
  const held = loadOf(view, context);
  if (!held) return nothing;
  const { bin, lastPlace, proved } = held;
  const load = loadKey(context);
  return {
    events: [stepSet.create({ load, bin, lastPlace, proved, ...step })],
    back: [stepSet.create({ load, bin, lastPlace, proved })],
  };
}
