import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { undoEntry } from '../../../undo/undo-list.ts';
import { stepSet, undoKept } from '../events.ts';
import { tripDocument, tripKey, type Person, type Trip } from '../state.ts';

export const tripOf = (view: View, by: Person): Trip | undefined => view.get(tripDocument, tripKey(by));

/** Moves the person on by a step, and the way back to where they are now. */
export function stepTo(
  view: View,
  context: DecideContext,
  step: Partial<Pick<Trip, 'bin' | 'lastPlace' | 'proved'>>,
): BothWays {
  const held = tripOf(view, context);
  const trip = tripKey(context);
  // Without a trip there is one if the same command begins it.
  const { bin, lastPlace, proved } = held ?? { bin: null, lastPlace: null, proved: null };
  return {
    events: [stepSet.create({ trip, bin, lastPlace, proved, ...step })],
    back: held ? [stepSet.create({ trip, bin, lastPlace, proved })] : [],
  };
}

/** Adds the way back to a command's events [RP15]; one that is too long to keep cannot be taken back. */
export function withUndo(
  { events, back }: BothWays,
  undo: { readonly context: DecideContext; readonly what: string; readonly taskId: string | null },
): readonly DomainEvent[] {
  const { context, what, taskId } = undo;
  const entry = undoEntry(context, what, back);
  return entry
    ? [...events, undoKept.create({ trip: tripKey(context), entry: { ...entry, taskId } })]
    : events;
}
