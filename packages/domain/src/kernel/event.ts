import type { z } from 'zod';
import type { View, Write } from './document.ts';

/** What happened, as it is stored and replayed. `type` is the wire name, `picking.pick_recorded.v1`. */
export interface DomainEvent {
  readonly type: string;
  readonly body: unknown;
}

export interface EventDefinition<T = unknown> {
  readonly type: string;
  readonly schema: z.ZodType<T>;
  create(body: T): DomainEvent;
  /** Total and deterministic: an event whose documents are missing from this replica changes nothing. */
  evolve(body: T, view: View): readonly Write[];
}

export function defineEvent<S extends z.ZodType>(definition: {
  readonly type: string;
  readonly schema: S;
  readonly evolve: (body: z.infer<S>, view: View) => readonly Write[];
}): EventDefinition<z.infer<S>> {
  return {
    type: definition.type,
    schema: definition.schema as z.ZodType<z.infer<S>>,
    create: (body) => ({ type: definition.type, body }),
    evolve: definition.evolve,
  };
}
