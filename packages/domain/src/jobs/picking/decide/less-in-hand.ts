import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { handSet } from '../events.ts';
import { handOf, noProgress, progressDocument } from '../state.ts';

/** When a stop asks for fewer units than the hand holds for it, the rest goes back into the bin [PK8]. */
export function lessInHand(
  view: View,
  { runId, stop, most }: { readonly runId: string; readonly stop: string; readonly most: number },
): { readonly events: readonly DomainEvent[]; readonly back: readonly DomainEvent[] } {
  const held = handOf(view.get(progressDocument, runId) ?? noProgress);
  if (held.stop !== stop || held.counted <= most) return { events: [], back: [] };
  const less =
    most === 0 ? handOf(noProgress) : { ...held, counted: most, serials: held.serials.slice(0, most) };
  return {
    events: [handSet.create({ runId, hand: less })],
    back: [handSet.create({ runId, hand: held })],
  };
}
