import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Outcome, OutcomeKind } from '../protocol/outcome.ts';
import type { DocumentRow } from '../protocol/pull.ts';

/**
 * Durable storage of the server. Promises an implementation keeps, proved by `testing/server-store-contract.ts`:
 * - `write` runs alone for its stream: the next one starts after this one is visible to every new read.
 * - All of a `write` is durable when its promise resolves (a power cut loses nothing of it), or nothing of it exists.
 * - Commit numbers of a stream have no holes and become visible in their order.
 * - A `read` sees one moment: head and documents belong together, whatever is written meanwhile.
 * - Nothing but `commit` changes a synced document.
 */
export interface ServerStore {
  /** Every read is a round trip: whoever knows what will be read asks for it together. */
  readonly isFar?: boolean;
  write<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface ServerMeta {
  readonly epoch: string;
  readonly schemaVersion: number;
  /** Apps below this number may hand over what they hold and finish what they began. */
  readonly minClient: number;
  /** Highest commit per stream that a verified backup holds. */
  readonly backupSeq: Readonly<Record<string, number>>;
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** One device's numbered journal as the server knows it. */
export interface Lane {
  readonly laneId: string;
  readonly deviceId: string;
  readonly generation: number;
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly status: 'open' | 'closed';
  /** The lane a restored or copied device left for this one. */
  readonly forkedFrom: string | null;
}

/**
 * A stream whose server was restored from an older backup, and how far devices have given back what was lost (sync §9).
 * waiting: no device has spoken yet. gathering: fresh work waits until all had time to send what they hold.
 */
export interface Recovery {
  readonly streamId: string;
  /** The epoch that began with the loss. */
  readonly epoch: string;
  readonly state: 'waiting' | 'gathering' | 'closed';
  /** The last commit that both histories have, and when it was made. */
  readonly baseSeq: number;
  readonly baseAt: string | null;
  /** False: nobody said that the server was restored, so the base is only known to be no later. */
  readonly isBaseKnown: boolean;
  readonly openedAt: string;
  readonly closesAt: string | null;
  /** The highest commit of the lost history that any device knew. */
  readonly formerHead: number;
  /** Numbers of the lost history that no device gave back: first and last of each run. */
  readonly missing: readonly (readonly [first: number, last: number])[];
}

/** A command of the lost history, held until its place among those of the other devices is known. */
export interface StagedCommand {
  readonly laneId: string;
  readonly deviceSeq: number;
  readonly deviceId: string;
  /** Its commit in the lost history; 0 when it had none. */
  readonly formerSeq: number;
  /** Canonical JSON. */
  readonly raw: string;
}

export interface ChangesRequest {
  readonly streamId: string;
  /** Exclusive. */
  readonly after: number;
  /** Inclusive. */
  readonly upTo: number;
  readonly kinds: ReadonlySet<string>;
  /** Roughly, of JSON text; more than that answers `too_large`. */
  readonly mostBytes: number;
}

export interface ReadTransaction {
  meta(): Promise<ServerMeta>;
  /** Seq 0 and the genesis hash for a stream nobody wrote to. */
  head(streamId: string): Promise<Head>;
  /** Hash of a commit; null when there is none (0 has the genesis hash). */
  hashAt(streamId: string, seq: number): Promise<string | null>;
  /** When a commit was made; null when there is none. */
  commitAt(streamId: string, seq: number): Promise<string | null>;
  documents(streamId: string, kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]>;
  listed(
    streamId: string,
    kind: DocumentKind,
    by: { readonly index: string; readonly values: readonly string[] },
  ): Promise<readonly (readonly Entry<unknown>[])[]>;
  changes(request: ChangesRequest): Promise<readonly DocumentRow[] | 'too_large'>;
  /** Every document of the kinds, in pages ordered by kind and key; tombstones left out. */
  allDocuments(
    streamId: string,
    kinds: ReadonlySet<string>,
    pageRows: number,
  ): AsyncIterable<readonly DocumentRow[]>;
  /** Commits with their events in order, in pages. */
  allCommits(streamId: string, pageRows: number): AsyncIterable<readonly Commit[]>;
  streams(): Promise<readonly string[]>;
  lane(laneId: string): Promise<Lane | null>;
  /** Every lane, ordered by id: for verification and for telling which commands are still on their way. */
  lanes(): Promise<readonly Lane[]>;
  /** Logged commands of a lane with `fromSeq <= deviceSeq <= toSeq`, in order. */
  logged(laneId: string, fromSeq: number, toSeq: number): Promise<readonly LoggedCommand[]>;
  /** Those of the commands that are logged already, by id, in whatever lane they came. */
  loggedCommands(commandIds: readonly string[]): Promise<ReadonlyMap<string, LoggedCommand>>;
  /** Commands that are kept for review now, of every lane, in the order in which they came. */
  parked(): Promise<readonly LoggedCommand[]>;
  device(deviceId: string): Promise<DeviceRow | null>;
  /** The last recovery of the stream; null when its history was never lost. */
  recovery(streamId: string): Promise<Recovery | null>;
  /** Held commands of the stream by lane and number. */
  staged(streamId: string): Promise<readonly StagedCommand[]>;
  /** Commit up to which deleted documents are forgotten: an older cursor would miss that they are gone. */
  tombstoneFloor(streamId: string): Promise<number>;
}

export interface WriteTransaction extends ReadTransaction {
  /** Adds commits, documents, log entries and lane positions in one go. */
  commit(batch: CommitBatch): Promise<void>;
  /** Opens a lane or changes its position or state. */
  saveLane(lane: Lane): Promise<void>;
  saveRecovery(recovery: Recovery): Promise<void>;
  /** Holds commands of the stream; one that is held already stays as it is. */
  stage(streamId: string, commands: readonly StagedCommand[]): Promise<void>;
  clearStaged(streamId: string): Promise<void>;
  /** Forgets deleted documents of the stream up to this commit. The floor never sinks. */
  dropTombstones(streamId: string, upTo: number): Promise<void>;
  /** Gives the server's whole history another name, so that every device looks at it anew. */
  rotateEpoch(epoch: string): Promise<void>;
}

export interface Commit {
  readonly seq: number;
  readonly at: string;
  readonly actorKind: 'lane' | 'user' | 'import' | 'system';
  readonly actorId: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly commandId: string | null;
  readonly events: readonly DomainEvent[];
}

/** A document as it stands after the batch; `a` and `b` are the values of the kind's indexes. */
export interface StoredDocument {
  readonly kind: string;
  readonly key: string;
  /** Commit of its last change. */
  readonly v: number;
  readonly body: unknown;
  readonly a: string | null;
  readonly b: string | null;
}

/**
 * A command as it arrived, understood or not, and what became of it. What arrived is never changed and never deleted;
 * of what was parked, the outcome is the one it got at last.
 */
export interface LoggedCommand {
  readonly laneId: string;
  readonly deviceSeq: number;
  readonly commandId: string | null;
  readonly commandType: string | null;
  readonly operatorId: string | null;
  readonly hash: string;
  /** Canonical JSON of what arrived. */
  readonly raw: string;
  readonly receivedAt: string;
  readonly outcome: OutcomeKind;
  readonly reason: Outcome['reason'];
  readonly commitSeq: number | null;
  readonly discrepancyIds: readonly string[];
  /** Its commit in a history that was lost, 0 when it had none there; null for what arrived only once. */
  readonly formerSeq: number | null;
}

/** What became at last of a command that was parked. Each gets one. */
export interface ResolvedCommand extends Pick<
  LoggedCommand,
  'laneId' | 'deviceSeq' | 'outcome' | 'reason' | 'commitSeq' | 'discrepancyIds'
> {
  readonly resolvedAt: string;
}

export interface CommitBatch {
  readonly streamId: string;
  readonly head: Head;
  readonly commits: readonly Commit[];
  readonly documents: readonly StoredDocument[];
  readonly log: readonly LoggedCommand[];
  readonly resolved: readonly ResolvedCommand[];
  readonly lanes: readonly Lane[];
}

export interface DeviceRow {
  readonly deviceId: string;
  readonly name: string;
  readonly warehouseId: string;
  readonly status: 'active' | 'draining' | 'lost' | 'retired';
  /** JSON Web Key of the device's public key. */
  readonly publicKey: string;
  readonly enrolledAt: string;
}
