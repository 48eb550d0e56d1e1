import type { CommandDefinition } from '../kernel/command.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { openWorld, type By, type Done, type World } from './world.ts';

export interface Outcome extends Done {
  readonly world: World;
}

/** A warehouse in which some events happened, and what one command then does in it. */
export const given = (
  ...events: readonly DomainEvent[]
): {
  readonly world: World;
  when<T>(definition: CommandDefinition<T>, body: T, by?: By): Outcome;
} => {
  const world = openWorld(events);
  return { world, when: (definition, body, by) => ({ ...world.run(definition, body, by), world }) };
};

export const supervisor: By = { operatorId: 'sam' };
export const ana: By = { operatorId: 'ana' };
export const ben: By = { operatorId: 'ben' };
