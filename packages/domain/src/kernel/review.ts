import type { DecideContext } from './command.ts';
import type { View } from './document.ts';
import type { DomainEvent } from './event.ts';

/** Leave under which a command was recorded. */
export interface Leave {
  readonly grantId: string;
  readonly operatorId: string;
  /** When it ended or will end, ISO instant. */
  readonly expiresAt: string;
  /** When the command was recorded, as well as is known. */
  readonly occurredAt: string;
}

/** Why leave did not cover a command. */
export type Lapse = 'grant_ended' | 'operator_inactive';

/** A command that nobody could interpret, as far as its envelope says. */
export interface ParkedCommand {
  readonly type: string;
  readonly version: number;
  readonly kind: 'fact' | 'request';
  /** A code: `unknown_type`, `rule_failed`. */
  readonly why: string;
  /** The command it takes back, which is parked too and which it waits for; null for every other. */
  readonly undoes: string | null;
}

/** So many commands of one type are parked that devices are asked to wait with it. */
export interface FailingType {
  readonly type: string;
  readonly parked: number;
  readonly devices: number;
  /** ISO instant. */
  readonly at: string;
}

/**
 * What the book says about commands that came under a cloud (sync §4, §16). Engines ask for it and know no card;
 * events come back that they commit together with whatever the command itself did.
 */
export interface ReviewRules {
  /** Null when leave covers the command. */
  lapse(view: View, leave: Leave): Lapse | null;
  /** A fact stands although leave had lapsed. */
  lapsed(view: View, context: DecideContext, lapse: Leave & { readonly why: Lapse }): readonly DomainEvent[];
  /** A command is kept for review. */
  parked(view: View, context: DecideContext, command: ParkedCommand): readonly DomainEvent[];
  /**
   * Events of a command that relies on parked ones, so that goods whose origin the book cannot know yet come out of
   * suspense; with the cards that say so.
   *
   * @param on commands that are parked
   */
  relying(
    view: View,
    context: DecideContext,
    input: { readonly events: readonly DomainEvent[]; readonly on: readonly string[] },
  ): readonly DomainEvent[];
  /** A parked command was understood at last and did `events`: what was taken from suspense for it goes back. */
  understood(view: View, context: DecideContext, events: readonly DomainEvent[]): readonly DomainEvent[];
  /** A type of command is broken, and people have to know. */
  failing(view: View, type: FailingType): readonly DomainEvent[];
}
