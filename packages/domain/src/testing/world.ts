import { blobsOf } from '../kernel/blob-ref.ts';
import type { CommandDefinition, DecideContext, Rejection, Role } from '../kernel/command.ts';
import type { DocumentKind, View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { canonicalJson } from '../kernel/json.ts';
import { ownWordsOf } from '../kernel/own-words.ts';
import { memoryDocuments, type MemoryDocuments } from '../kernel/memory-view.ts';
import { applyEvents, runCommand, understand } from '../kernel/rules.ts';
import { rules } from '../rules.ts';
import { middleEurope, plainRoute } from './plain-route.ts';
import { emptyWarehouse, instant } from './small-warehouse.ts';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What one command did. */
export interface Done {
  readonly commandId: string;
  readonly occurredAt: string;
  /** Empty after a rejection. */
  readonly events: readonly DomainEvent[];
  readonly rejection: Rejection | null;
}

export interface By {
  readonly operatorId?: string;
  readonly deviceId?: string;
  readonly commandId?: string;
  readonly occurredAt?: string;
  readonly expect?: DecideContext['expect'];
  readonly seen?: DecideContext['seen'];
}

/** A replica that commands run on, exactly as engines run them: parse, decide, evolve, keep. */
export interface World {
  readonly view: View;
  /** Every event so far. */
  readonly log: readonly DomainEvent[];
  apply(events: readonly DomainEvent[]): void;
  send(command: { readonly type: string; readonly version: number; readonly body: unknown }, by?: By): Done;
  run<T>(definition: CommandDefinition<T>, body: T, by?: By): Done;
  get<T>(kind: DocumentKind<T>, key: string): T | undefined;
  all<T>(kind: DocumentKind<T>): readonly { readonly key: string; readonly body: T }[];
  /** All documents as texts, for comparing replicas; `kinds` limits it. */
  picture(kinds?: ReadonlySet<string>): readonly string[];
}

export interface WorldOptions {
  /** Holds only what a device of these roles holds. */
  readonly roles?: readonly Role[];
  /** Sees what a command decided while the documents are still as they were. */
  readonly watch?: (view: View, events: readonly DomainEvent[], type: string) => void;
}

/** A warehouse for tests. */
export function openWorld(events: readonly DomainEvent[] = [], { roles, watch }: WorldOptions = {}): World {
  const documents = memoryDocuments(rules.documents, roles && rules.scope(roles));
  const log: DomainEvent[] = [];
  let sent = 0;

  const keep = (more: readonly DomainEvent[]): void => {
    const writes = applyEvents(rules, more, documents.view);
    documents.apply(writes);
    log.push(...more);
    assertCodecs(more, writes);
  };
  const world: World = {
    view: documents.view,
    log,
    apply: keep,
    send: ({ type, version, body }, by = {}) => {
      sent += 1;
      const commandId = by.commandId ?? uuid(1_000_000 + sent);
      const occurredAt = by.occurredAt ?? instant(sent);
      const context: DecideContext = {
        commandId,
        laneId: uuid(7),
        deviceId: by.deviceId ?? `${by.operatorId ?? 'ana'}-device`,
        operatorId: by.operatorId ?? 'ana',
        occurredAt,
        seen: by.seen ?? null,
        expect: by.expect ?? null,
        blobs: blobsOf(body),
        ownWords: ownWordsOf(body),
        planRoute: plainRoute,
        zoneOffset: middleEurope,
      };
      const understood = understand(rules, { type, version, body: body as never });
      if (!understood.understood) throw new Error(`${type}: ${JSON.stringify(understood.why)}`);
      const { decision } = runCommand(rules, understood, { view: documents.view, context });
      if (!decision.ok) return { commandId, occurredAt, events: [], rejection: decision.error };
      watch?.(documents.view, decision.value, type);
      keep(decision.value);
      return { commandId, occurredAt, events: decision.value, rejection: null };
    },
    run: ({ type, version }, body, by) => world.send({ type, version, body }, by),
    get: (kind, key) => documents.view.get(kind, key),
    all: <T>(kind: DocumentKind<T>) =>
      documents
        .entries()
        .filter((entry) => entry.kind === kind.kind)
        .map(({ key, body }) => ({ key, body: body as T }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    picture: (kinds) => pictureOf(documents, kinds),
  };
  keep([...emptyWarehouse, ...events]);
  return world;
}

export const pictureOf = (documents: MemoryDocuments, kinds?: ReadonlySet<string>): readonly string[] =>
  documents
    .entries()
    .filter(({ kind }) => !kinds || kinds.has(kind))
    .map((entry) => canonicalJson(entry))
    .toSorted();

/** Everything that is stored or sent survives a strict round trip through its schema. */
function assertCodecs(
  events: readonly DomainEvent[],
  writes: readonly { kind: string; key: string; body: unknown }[],
): void {
  for (const { type, body } of events) assertRoundTrip(type, rules.events.get(type)?.schema, body);
  for (const { kind, body } of writes) {
    if (body !== null) assertRoundTrip(kind, rules.documents.get(kind)?.schema, body);
  }
}

function assertRoundTrip(name: string, schema: DocumentKind['schema'] | undefined, body: unknown): void {
  const parsed = schema?.safeParse(body);
  if (!parsed?.success)
    throw new Error(`${name} does not parse: ${parsed?.error.message} ${JSON.stringify(body)}`);
  const [before, after] = [canonicalJson(body), canonicalJson(parsed.data)];
  if (before !== after) throw new Error(`${name} changes on its way:\n${before}\n${after}`);
}
