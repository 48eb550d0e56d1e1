import type { DomainEvent } from './event.ts';

/** What a command does, and what would take it back again. */
export interface BothWays {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
}

export const nothing: BothWays = { events: [], back: [] };

/** Events that are told once and not taken back with the rest. */
export const told = (...events: readonly DomainEvent[]): BothWays => ({ events, back: [] });

/** One after the other; taken back in the opposite order. */
export const together = (parts: readonly BothWays[]): BothWays => ({
  events: parts.flatMap(({ events }) => events),
  back: parts.toReversed().flatMap(({ back }) => back),
});
