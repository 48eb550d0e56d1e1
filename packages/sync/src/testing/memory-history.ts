import type {
  Commit,
  CommitBatch,
  Head,
  Lane,
  LoggedCommand,
  Recovery,
  StagedCommand,
  StoredDocument,
} from '../server/server-store.ts';
import { genesisHash } from '../protocol/hash.ts';
import { VersionedMap } from './versioned-map.ts';

interface Change {
  readonly v: number;
  readonly kind: string;
  readonly key: string;
}

/** One write in progress: visible to itself only until `keep`. */
export interface HistoryWrite {
  readonly moment: number;
  add(batch: CommitBatch): void;
  saveLane(lane: Lane): void;
  saveRecovery(recovery: Recovery): void;
  stage(streamId: string, commands: readonly StagedCommand[]): void;
  clearStaged(streamId: string): void;
  dropTombstones(streamId: string, upTo: number): void;
  rotateEpoch(epoch: string): void;
  keep(): void;
  undo(): void;
}

const separator = '\u0000';
export const address = (...parts: readonly (string | number)[]): string => parts.join(separator);

/** Nobody may change what is stored by keeping a hand on it, and only JSON can be stored. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Everything that was ever written, each with the moment from which it shows. */
export class MemoryHistory {
  heads = new VersionedMap<Head>();
  documents = new VersionedMap<StoredDocument>();
  commits = new VersionedMap<Commit>();
  laneRows = new VersionedMap<Lane>();
  log = new VersionedMap<LoggedCommand>();
  /** Addresses of log entries by the outcome they were logged with. */
  readonly parkedAt = new Set<string>();
  /** Address of a log entry by command. */
  logById = new VersionedMap<string>();
  recoveries = new VersionedMap<Recovery>();
  /** By stream, lane and number. */
  stagedRows = new VersionedMap<StagedCommand>();
  floors = new VersionedMap<number>();
  /** Under one name: it is a map only because it changes at moments. */
  epochs = new VersionedMap<string>();
  /** Keys of documents per stream and kind, and per index value, at any moment; readers look which still fit. */
  readonly keysOfKind = new Map<string, Set<string>>();
  readonly keysOfValue = new Map<string, Set<string>>();
  /** Every change of a document per stream, in the order of commits. */
  readonly changes = new Map<string, Change[]>();
  now = 1;
  readonly #open: number[] = [];

  openMoment(): number {
    this.#open.push(this.now);
    return this.now;
  }

  closeMoment(moment: number): void {
    this.#open.splice(this.#open.indexOf(moment), 1);
  }

  head(streamId: string, moment: number): Head {
    return this.heads.at(streamId, moment) ?? { seq: 0, hash: genesisHash };
  }

  lanes(moment: number): readonly Lane[] {
    return [...this.laneRows.keys()].flatMap((id) => this.laneRows.at(id, moment) ?? []);
  }

  epoch(moment: number): string {
    return this.epochs.at('', moment) ?? '';
  }

  staged(streamId: string, moment: number): readonly StagedCommand[] {
    return [...this.stagedRows.keys()]
      .filter((place) => place.startsWith(`${streamId}${separator}`))
      .flatMap((place) => this.stagedRows.at(place, moment) ?? [])
      .toSorted((x, y) => (x.laneId === y.laneId ? x.deviceSeq - y.deviceSeq : x.laneId < y.laneId ? -1 : 1));
  }

  beginWrite(): HistoryWrite {
    const at = { moment: this.now + 1, oldest: Math.min(this.now, ...this.#open) };
    const undo: (() => void)[] = [];
    const set = <T>(map: VersionedMap<T>, key: string, value: T | undefined): void => {
      map.set(key, value === undefined ? undefined : asStored(value), at);
      undo.push(() => map.undo(key, at.moment));
    };
    return {
      moment: at.moment,
      add: (batch) => {
        this.#check(batch, at.moment);
        const { streamId } = batch;
        set(this.heads, streamId, batch.head);
        for (const lane of batch.lanes) set(this.laneRows, lane.laneId, lane);
        for (const commit of batch.commits) set(this.commits, address(streamId, commit.seq), commit);
        for (const document of batch.documents) {
          set(this.documents, address(streamId, document.kind, document.key), document);
          this.#index(streamId, document);
        }
        const changes = this.changes.get(streamId) ?? [];
        this.changes.set(streamId, changes);
        const before = changes.length;
        for (const { v, kind, key } of batch.documents.toSorted((x, y) => x.v - y.v))
          changes.push({ v, kind, key });
        undo.push(() => changes.splice(before));
        for (const entry of batch.log) {
          const place = address(entry.laneId, entry.deviceSeq);
          set(this.log, place, entry);
          if (entry.outcome === 'parked') this.parkedAt.add(place);
          if (entry.commandId !== null) set(this.logById, entry.commandId, place);
        }
        for (const { laneId, deviceSeq, resolvedAt: _, ...became } of batch.resolved) {
          const place = address(laneId, deviceSeq);
          const entry = this.log.at(place, at.moment);
          if (entry) set(this.log, place, { ...entry, ...became });
        }
      },
      saveLane: (lane) => set(this.laneRows, lane.laneId, lane),
      saveRecovery: (recovery) => set(this.recoveries, recovery.streamId, recovery),
      stage: (streamId, commands) => {
        for (const command of commands) {
          const place = address(streamId, command.laneId, command.deviceSeq);
          if (this.stagedRows.at(place, at.moment) === undefined) set(this.stagedRows, place, command);
        }
      },
      clearStaged: (streamId) => {
        for (const { laneId, deviceSeq } of this.staged(streamId, at.moment))
          set(this.stagedRows, address(streamId, laneId, deviceSeq), undefined);
      },
      dropTombstones: (streamId, upTo) => {
        set(this.floors, streamId, Math.max(upTo, this.floors.at(streamId, at.moment) ?? 0));
        for (const place of this.documents.keys()) {
          const document = this.documents.at(place, at.moment);
          if (place.startsWith(`${streamId}${separator}`) && document?.body === null && document.v <= upTo)
            set(this.documents, place, undefined);
        }
      },
      rotateEpoch: (epoch) => set(this.epochs, '', epoch),
      keep: () => {
        this.now = at.moment;
      },
      undo: () => {
        for (const step of undo) step();
      },
    };
  }

  /** As it stands now, without its past. */
  copy(): MemoryHistory {
    const copy = new MemoryHistory();
    copy.heads = this.heads.copy(this.now);
    copy.documents = this.documents.copy(this.now);
    copy.commits = this.commits.copy(this.now);
    copy.laneRows = this.laneRows.copy(this.now);
    copy.log = this.log.copy(this.now);
    copy.logById = this.logById.copy(this.now);
    copy.recoveries = this.recoveries.copy(this.now);
    copy.stagedRows = this.stagedRows.copy(this.now);
    copy.floors = this.floors.copy(this.now);
    copy.epochs = this.epochs.copy(this.now);
    for (const place of this.parkedAt) copy.parkedAt.add(place);
    for (const [streamId, changes] of this.changes) copy.changes.set(streamId, [...changes]);
    for (const [at, keys] of this.keysOfKind) copy.keysOfKind.set(at, new Set(keys));
    for (const [at, keys] of this.keysOfValue) copy.keysOfValue.set(at, new Set(keys));
    return copy;
  }

  #index(streamId: string, { kind, key, a, b }: StoredDocument): void {
    note(this.keysOfKind, address(streamId, kind), key);
    if (a !== null) note(this.keysOfValue, address(streamId, kind, 'a', a), key);
    if (b !== null) note(this.keysOfValue, address(streamId, kind, 'b', b), key);
  }

  #check({ streamId, head, commits, documents, log, resolved, lanes }: CommitBatch, moment: number): void {
    const before = this.head(streamId, moment).seq;
    const numbered =
      commits.every(({ seq }, i) => seq === before + 1 + i) && head.seq === before + commits.length;
    if (!numbered) throw new Error(`commits of ${streamId} do not follow ${before}`);
    if (documents.length > 0 && commits.length === 0)
      throw new Error(`documents of ${streamId} change without a commit`);
    for (const { laneId, deviceSeq, commandId } of log) {
      const taken = this.log.at(address(laneId, deviceSeq), moment) !== undefined;
      const known = commandId !== null && this.logById.at(commandId, moment) !== undefined;
      if (taken || known) throw new Error(`command ${deviceSeq} of lane ${laneId} is logged already`);
      const isOpened = lanes.some((lane) => lane.laneId === laneId) || this.laneRows.at(laneId, moment);
      if (!isOpened) throw new Error(`lane ${laneId} is not known`);
    }
    for (const { laneId, deviceSeq } of resolved)
      if (this.log.at(address(laneId, deviceSeq), moment)?.outcome !== 'parked')
        throw new Error(`command ${deviceSeq} of lane ${laneId} is not parked`);
  }
}

function note(index: Map<string, Set<string>>, at: string, key: string): void {
  const keys = index.get(at);
  if (keys) keys.add(key);
  else index.set(at, new Set([key]));
}
