import type { AttachmentRules } from './attachments.ts';
import type { Command, CommandDefinition, Decision, DecideContext, Role } from './command.ts';
import type { ContinuityRules } from './continuity.ts';
import type { DocumentKind, View, Write } from './document.ts';
import type { DomainEvent, EventDefinition } from './event.ts';
import { layeredView } from './layered-view.ts';
import { ok } from './result.ts';
import type { ReviewRules } from './review.ts';

/** What it takes to hold documents and to read them. */
export interface Holdings {
  readonly documents: ReadonlyMap<string, DocumentKind>;
  /** Document kinds a role may hold (sync §14). */
  readonly scope: (roles: readonly Role[]) => ReadonlySet<string>;
}

/** What it takes to run a command. */
export interface Judging {
  readonly documents: ReadonlyMap<string, DocumentKind>;
  readonly events: ReadonlyMap<string, EventDefinition>;
  readonly commands: ReadonlyMap<string, CommandDefinition>;
  readonly attachments: AttachmentRules;
}

/** Everything a server works by, assembled once in `rules.ts`. Engines know it only by this shape. */
export interface Rules extends Holdings, Judging {
  readonly review: ReviewRules;
  /**
   * A document as the schema before had it, for devices whose app is one version behind (sync §11); undefined for a
   * kind that was not there.
   */
  readonly asBefore: (kind: string, body: unknown) => unknown;
  readonly continuity: ContinuityRules;
}

/** Why a command cannot be interpreted; such a command is parked, never dropped. */
export type NotUnderstood =
  | { readonly reason: 'unknown_type' }
  | { readonly reason: 'unknown_version'; readonly known: number }
  | { readonly reason: 'upcast_failed'; readonly detail: string }
  | { readonly reason: 'body_invalid'; readonly detail: string };

export type Understood =
  | { readonly understood: true; readonly definition: CommandDefinition; readonly body: unknown }
  | { readonly understood: false; readonly why: NotUnderstood };

/** Finds the rule for a command and parses its body, in whatever version it was recorded. */
export function understand(
  rules: Pick<Judging, 'commands'>,
  command: Pick<Command, 'type' | 'version' | 'body'>,
): Understood {
  const definition = rules.commands.get(command.type);
  if (!definition) return { understood: false, why: { reason: 'unknown_type' } };
  const current = inCurrentVersion(definition, command);
  if (!current.ok) return { understood: false, why: current.why };
  const parsed = definition.schema.safeParse(current.body);
  if (!parsed.success)
    return { understood: false, why: { reason: 'body_invalid', detail: parsed.error.message.slice(0, 400) } };
  return { understood: true, definition, body: parsed.data };
}

type Current =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly why: NotUnderstood };

/** Reads a body of an earlier version step by step as one of today (sync §11). */
function inCurrentVersion(
  { version: known, earlier = [] }: CommandDefinition,
  command: Pick<Command, 'version' | 'body'>,
): Current {
  let body: unknown = command.body;
  if (command.version > known) return { ok: false, why: { reason: 'unknown_version', known } };
  for (let version = command.version; version < known; version++) {
    const step = earlier.find((one) => one.version === version);
    if (!step) return { ok: false, why: { reason: 'unknown_version', known } };
    const parsed = step.schema.safeParse(body);
    if (!parsed.success)
      return { ok: false, why: { reason: 'body_invalid', detail: parsed.error.message.slice(0, 400) } };
    try {
      body = step.up(parsed.data);
    } catch (error) {
      return { ok: false, why: { reason: 'upcast_failed', detail: String(error).slice(0, 400) } };
    }
  }
  return { ok: true, body };
}

export interface Effect {
  readonly decision: Decision;
  /** The last state of each touched document, in order of first touch. Empty for a rejection. */
  readonly writes: readonly Write[];
}

/** decide, then what the book says of its attachments, then evolve over these events: what one command does to the documents of `view`. */
export function runCommand(
  rules: Judging,
  understood: { definition: CommandDefinition; body: unknown },
  input: { view: View; context: DecideContext },
): Effect {
  const decision = understood.definition.decide(understood.body, input.view, input.context);
  if (!decision.ok) return { decision, writes: [] };
  const events = [...decision.value, ...rules.attachments.awaited(input.view, input.context)];
  return { decision: ok(events), writes: applyEvents(rules, events, input.view) };
}

/** Folds events into documents. Later events see what earlier ones wrote. */
export function applyEvents(
  rules: Pick<Judging, 'documents' | 'events'>,
  events: readonly DomainEvent[],
  view: View,
): readonly Write[] {
  const layer = layeredView(view, rules.documents);
  for (const event of events) {
    const definition = rules.events.get(event.type);
    if (!definition) throw new Error(`unknown event ${event.type}`);
    layer.apply(definition.evolve(event.body, layer.view));
  }
  return layer.writes();
}
