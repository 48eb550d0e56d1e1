import type { Role } from '@floorhand/domain/kernel/command';
import { isWithheld } from '@floorhand/domain/kernel/document';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { DocumentRow } from '../../protocol/pull.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import { catalogStream } from '../../protocol/version.ts';
import type { CommitBatch, LoggedCommand, Recovery } from '../../server/server-store.ts';
import { scopeOf } from '../../server/take-pull.ts';
import { RefillWatch, wrongCard, type LostHistory, type RefillWrite } from './refill-watch.ts';
import { RowDigest, rowHash } from './row-digest.ts';

export type ScopeName = 'floor' | 'supervisor';
const rolesOf: Readonly<Record<ScopeName, readonly Role[]>> = {
  floor: ['picker'],
  supervisor: ['supervisor'],
};
const scopes = ['floor', 'supervisor'] as const;

/** What became of a command, as one history of the server has it. */
export type Logged = Pick<LoggedCommand, 'outcome' | 'commitSeq' | 'laneId' | 'deviceSeq'>;

/**
 * Looks over the shoulder of one server's database: everything that became durable, in its order. A restored backup
 * gets a copy, so every history has its own.
 */
export class ServerWatch {
  readonly #rules: Rules;
  /** What must never have happened: I2 and I3. */
  readonly violations: string[] = [];
  /** Understood commands by id. */
  readonly log = new Map<string, Logged>();
  readonly documents = new Map<string, Map<string, unknown>>();
  readonly heads = new Map<string, { readonly seq: number; readonly hash: string }>();
  readonly #laneSeqs = new Map<string, number>();
  /** Commands that are kept for review, by their place. */
  readonly #parked = new Map<string, string>();
  readonly #effects = new Map<string, number>();
  readonly #digests = new Map<string, RowDigest>();
  /** Digest of a scope of a stream at a commit's hash. */
  readonly #digestAt = new Map<string, string>();
  readonly #kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The command of each commit of the warehouse from the first on; null: the desk's or the system's. */
  readonly history: (string | null)[] = [];
  /** What was lost when the server was restored for the first time, and the last commit that was not. */
  lost: LostHistory | null = null;
  readonly #refill = new RefillWatch();
  commits = 0;
  commands = 0;
  /** Commits that no command made. */
  deskCommits = 0;

  constructor(rules: Rules, streams: readonly string[]) {
    this.#rules = rules;
    this.#kinds = new Map(
      scopes.flatMap((scope) =>
        streams.map(
          (stream) => [`${scope} ${stream}`, scopeOf(rules, rolesOf[scope], stream).kinds] as const,
        ),
      ),
    );
    for (const place of this.#kinds.keys()) this.#digests.set(place, new RowDigest());
  }

  copy(): ServerWatch {
    const copy = new ServerWatch(this.#rules, [...new Set([...this.#kinds.keys()].map(streamOf))]);
    for (const [id, entry] of this.log) copy.log.set(id, entry);
    for (const [kind, bodies] of this.documents) copy.documents.set(kind, new Map(bodies));
    for (const [stream, head] of this.heads) copy.heads.set(stream, head);
    for (const [lane, seq] of this.#laneSeqs) copy.#laneSeqs.set(lane, seq);
    for (const [place, id] of this.#parked) copy.#parked.set(place, id);
    for (const [id, seq] of this.#effects) copy.#effects.set(id, seq);
    for (const [place, digest] of this.#digests) copy.#digests.set(place, digest.copy());
    for (const [at, digest] of this.#digestAt) copy.#digestAt.set(at, digest);
    copy.history.push(...this.history);
    copy.commits = this.commits;
    copy.commands = this.commands;
    copy.deskCommits = this.deskCommits;
    return copy;
  }

  /** What a transaction held of a lost history, and that it applied what was held, are durable. */
  refilled(write: RefillWrite): void {
    this.#refill.add(write);
  }

  /** The state of a recovery is durable. */
  recovering(recovery: Recovery): void {
    if (recovery.state === 'closed' && this.lost)
      this.violations.push(...wrongCard(recovery, this.lost, (commandId) => this.log.has(commandId)));
  }

  /** A batch is durable. */
  wrote(batch: CommitBatch): void {
    if (this.lost) this.violations.push(...this.#refill.disorder(batch.log));
    for (const entry of batch.log) this.#logged(entry);
    for (const { laneId, deviceSeq, outcome, commitSeq } of batch.resolved) {
      const commandId = this.#parked.get(`${laneId} ${deviceSeq}`);
      if (commandId === undefined)
        this.violations.push(`I2: command ${deviceSeq} of lane ${laneId} has an outcome already`);
      else this.log.set(commandId, { outcome, commitSeq, laneId, deviceSeq });
      this.#parked.delete(`${laneId} ${deviceSeq}`);
    }
    for (const commit of batch.commits) {
      this.commits += 1;
      if (batch.streamId !== catalogStream) this.history.push(commit.commandId);
      if (commit.commandId === null) this.deskCommits += 1;
      if (commit.commandId === null) continue;
      const before = this.#effects.get(commit.commandId);
      if (before !== undefined)
        this.violations.push(
          `I2: command ${commit.commandId} has effects in commits ${before} and ${commit.seq}`,
        );
      this.#effects.set(commit.commandId, commit.seq);
    }
    this.#follow(batch);
  }

  /** Digest of what a replica has to hold that stands at this commit; undefined: this history has no such commit. */
  digestAt(place: {
    readonly scope: ScopeName;
    readonly stream: string;
    readonly hash: string;
  }): string | undefined {
    return this.#digestAt.get(`${place.scope} ${place.stream} ${place.hash}`);
  }

  /** True when an answer speaks of what this history really holds. */
  bearsOut(commandId: string, outcome: Outcome): boolean {
    const logged = this.log.get(commandId);
    return logged?.outcome === outcome.outcome && logged.commitSeq === outcome.commitSeq;
  }

  *bodies(kind: string): Iterable<readonly [string, unknown]> {
    yield* this.documents.get(kind) ?? [];
  }

  #logged(entry: LoggedCommand): void {
    const { laneId, deviceSeq, commandId, commitSeq, outcome } = entry;
    const expected = (this.#laneSeqs.get(laneId) ?? 0) + 1;
    if (deviceSeq !== expected)
      this.violations.push(`I3: lane ${laneId} has number ${deviceSeq} where ${expected} follows`);
    this.#laneSeqs.set(laneId, deviceSeq);
    if (commandId === null) return;
    this.commands += 1;
    const before = this.log.get(commandId);
    if (before) this.violations.push(`I2: command ${commandId} is logged twice`);
    this.log.set(commandId, { outcome, commitSeq, laneId, deviceSeq });
    if (outcome === 'parked') this.#parked.set(`${laneId} ${deviceSeq}`, commandId);
  }

  #follow({ streamId, head, documents }: CommitBatch): void {
    for (const { kind, key, v, body } of documents) {
      const bodies = this.documents.get(kind) ?? new Map<string, unknown>();
      this.documents.set(kind, bodies);
      if (body === null) bodies.delete(key);
      else bodies.set(key, body);
      const row: DocumentRow = [kind, key, v, body];
      const hash = rowHash(row);
      for (const scope of scopes) {
        const place = `${scope} ${streamId}`;
        if (this.#kinds.get(place)?.has(kind) && !isWithheld(this.#rules.documents, { kind, key }))
          this.#digests.get(place)?.write(row, hash);
      }
    }
    this.heads.set(streamId, head);
    for (const scope of scopes) {
      const place = `${scope} ${streamId}`;
      const digest = this.#digests.get(place);
      if (digest) this.#digestAt.set(`${place} ${head.hash}`, digest.value);
    }
  }
}

const streamOf = (place: string): string => place.slice(place.indexOf(' ') + 1);
