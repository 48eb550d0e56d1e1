import { layeredView, type Layer } from '@floorhand/domain/kernel/layered-view';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { View, Write } from '@floorhand/domain/kernel/document';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { indexColumns } from '../merge/index-columns.ts';
import { chainCommits, type Digest } from '../protocol/hash.ts';
import { catalogStream } from '../protocol/version.ts';
import type {
  Commit,
  Head,
  Lane,
  LoggedCommand,
  ResolvedCommand,
  StoredDocument,
  WriteTransaction,
} from './server-store.ts';

export interface Actor {
  readonly kind: Commit['actorKind'];
  readonly id: string;
  readonly at: string;
  readonly commandId: string | null;
}

/**
 * Collects what one transaction will write to one stream. Rules see their own earlier effects through `view`;
 * nothing reaches the database before `flush`, so a rule that throws leaves no trace and needs no savepoint.
 */
export class StreamWriter {
  readonly #streamId: string;
  readonly #rules: Rules;
  readonly #layer: Layer;
  readonly #commitHash: ReturnType<typeof chainCommits>;
  #head: Head;
  readonly #commits: Commit[] = [];
  readonly #documents = new Map<string, StoredDocument>();
  readonly #log: LoggedCommand[] = [];
  readonly #logById = new Map<string, LoggedCommand>();
  readonly #logBySeq = new Map<string, LoggedCommand>();
  readonly #resolved: ResolvedCommand[] = [];
  readonly #outcomes = new Map<string, LoggedCommand['outcome']>();
  readonly #lanes = new Map<string, Lane>();

  constructor(input: {
    readonly streamId: string;
    readonly rules: Rules;
    readonly head: Head;
    readonly base: View;
    readonly digest: Digest;
  }) {
    this.#streamId = input.streamId;
    this.#rules = input.rules;
    this.#commitHash = chainCommits(input.digest);
    this.#head = input.head;
    this.#layer = layeredView(input.base, input.rules.documents);
  }

  get view(): View {
    return this.#layer.view;
  }

  get headSeq(): number {
    return this.#head.seq;
  }

  get isEmpty(): boolean {
    const written = [this.#commits, this.#log, this.#resolved].some(({ length }) => length > 0);
    return !written && this.#lanes.size === 0;
  }

  /** Gives events the next number of the stream. Returns that number. */
  commit(events: readonly DomainEvent[], writes: readonly Write[], actor: Actor): number {
    const seq = this.#head.seq + 1;
    const hash = this.#commitHash(this.#head.hash, seq, events);
    this.#commits.push({
      seq,
      at: actor.at,
      actorKind: actor.kind,
      actorId: actor.id,
      prevHash: this.#head.hash,
      hash,
      commandId: actor.commandId,
      events,
    });
    this.#head = { seq, hash };
    for (const write of writes) {
      const kind = this.#rules.documents.get(write.kind);
      if (!kind) throw new Error(`unknown document kind ${write.kind}`);
      if ((kind.home === 'catalog') !== (this.#streamId === catalogStream)) {
        throw new Error(`${write.kind} belongs to the ${kind.home} stream, not to ${this.#streamId}`);
      }
      this.#documents.set(`${write.kind}\u0000${write.key}`, {
        kind: write.kind,
        key: write.key,
        v: seq,
        body: write.body,
        ...indexColumns(kind, write.body),
      });
    }
    this.#layer.apply(writes);
    return seq;
  }

  log(entry: LoggedCommand, lane: Lane): void {
    this.#log.push(entry);
    if (entry.commandId !== null) this.#logById.set(entry.commandId, entry);
    this.#logBySeq.set(`${entry.laneId} ${entry.deviceSeq}`, entry);
    this.#lanes.set(lane.laneId, lane);
  }

  /** A parked command has its outcome at last. */
  resolve(command: ResolvedCommand, commandId: string): void {
    this.#resolved.push(command);
    this.#outcomes.set(commandId, command.outcome);
  }

  /** What became of a command in this transaction; undefined when it is none of its commands. */
  outcomeOf(commandId: string): LoggedCommand['outcome'] | undefined {
    return this.#outcomes.get(commandId) ?? this.#logById.get(commandId)?.outcome;
  }

  /** Opens a lane without a command. */
  openLane(lane: Lane): void {
    if (!this.#lanes.has(lane.laneId)) this.#lanes.set(lane.laneId, lane);
  }

  lane(laneId: string): Lane | undefined {
    return this.#lanes.get(laneId);
  }

  /** Entries of this transaction, for a batch that repeats what an earlier batch of the same group brought. */
  logged(laneId: string, deviceSeq: number): LoggedCommand | undefined {
    return this.#logBySeq.get(`${laneId} ${deviceSeq}`);
  }

  loggedCommand(commandId: string): LoggedCommand | undefined {
    return this.#logById.get(commandId);
  }

  async flush(transaction: WriteTransaction): Promise<readonly Write[]> {
    if (this.isEmpty) return [];
    const documents = [...this.#documents.values()];
    await transaction.commit({
      streamId: this.#streamId,
      head: this.#head,
      commits: this.#commits,
      documents,
      log: this.#log,
      resolved: this.#resolved,
      lanes: [...this.#lanes.values()],
    });
    return documents.map(({ kind, key, body }) => ({ kind, key, body }));
  }
}
