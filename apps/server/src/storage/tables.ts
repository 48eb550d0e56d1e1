import type { Generated, Kysely, Transaction } from 'kysely';

/**
 * The tables as both databases have them (sync §1). JSON is kept as text: it comes back byte for byte, as hashes
 * ask for, and no engine objects to what a text may hold. Instants are ISO 8601 text with Z, so text order is time
 * order.
 */
export interface Tables {
  server_meta: {
    id: 1;
    epoch: string;
    created_at: string;
    schema_version: number;
    /** JSON: commit number per stream. */
    backup_seq: string;
    secret: string;
    /** Apps below this number may hand over what they hold, and nothing else. */
    min_client: Generated<number>;
  };
  /** The counter row of each stream. */
  stream: {
    stream_id: string;
    kind: 'catalog' | 'warehouse';
    head_seq: number;
    head_hash: string;
    /** Deleted documents up to this commit are forgotten. */
    tombstone_floor: Generated<number>;
  };
  /** JSON: the last recovery of each stream that lost history. */
  recovery: { stream_id: string; body: string };
  /** Commands of a lost history that wait for their place among those of other devices. */
  staged_command: {
    stream_id: string;
    lane_id: string;
    device_seq: number;
    device_id: string;
    former_seq: number;
    raw: string;
  };
  device: {
    device_id: string;
    name: string;
    warehouse_id: string;
    status: 'active' | 'draining' | 'lost' | 'retired';
    public_key: string;
    enrolled_at: string;
    last_seen: string | null;
    reported_high_seq: number | null;
    reported_pending: number | null;
    operator_id: string | null;
    app_version: string | null;
    /** JSON: commit number per stream up to which it has pulled. */
    cursors: string | null;
  };
  lane: {
    lane_id: string;
    device_id: string;
    generation: number;
    last_seq: number;
    last_hash: string;
    status: 'open' | 'closed';
    forked_from: string | null;
  };
  command_log: {
    lane_id: string;
    device_seq: number;
    command_id: string | null;
    command_type: string | null;
    operator_id: string | null;
    hash: string;
    raw: string;
    received_at: string;
    outcome: 'applied' | 'applied_with_discrepancy' | 'rejected' | 'parked' | 'quarantined';
    /** JSON or null. */
    reason: string | null;
    commit_seq: number | null;
    /** JSON array. */
    discrepancy_ids: string;
    former_seq: number | null;
  };
  /** What became at last of parked commands; the log itself is never changed. */
  resolution: Pick<
    Tables['command_log'],
    'lane_id' | 'device_seq' | 'outcome' | 'reason' | 'commit_seq' | 'discrepancy_ids'
  > & { resolved_at: string };
  /** How often a process died while it ran a command. */
  crash: { command_id: string; deaths: number; last_at: string };
  /** What cannot even be put into a lane. */
  quarantine: {
    quarantine_id: string;
    device_id: string;
    lane_id: string | null;
    raw: string;
    reason: string;
    received_at: string;
    resolved_by: string | null;
    resolution: string | null;
  };
  /** State. `v` is the commit of the last change; a null body is a tombstone. */
  document: {
    stream_id: string;
    kind: string;
    key: string;
    v: number;
    body: string | null;
    a: string | null;
    b: string | null;
  };
  /**
   * By which definition the index columns of a kind are filled, and after which document it goes on. Without a key: after
   * all documents of the stream; without a stream: all are filled.
   */
  index_fill: { kind: string; definition: string; after_stream: string | null; after_key: string | null };
  commit: {
    stream_id: string;
    seq: number;
    at: string;
    actor_kind: 'lane' | 'user' | 'import' | 'system';
    actor_id: string;
    prev_hash: string;
    hash: string;
    command_id: string | null;
  };
  /** What happened: all events of a commit in order, as one JSON array. Documents are rebuilt from it. */
  event: { stream_id: string; seq: number; body: string };
  /** Which commits tell of which thing; can be made anew from the events. */
  history: { stream_id: string; subject: string; seq: number };
  /** What commits ask of the world outside and what became of it; a finished job has no row. */
  outbox: {
    stream_id: string;
    effect: 'print';
    /** One job is asked for once, however many events ask for it. */
    job: string;
    /** The commit that asked, and the place among its effects: the order of work. */
    seq: number;
    position: number;
    /** JSON: what it takes to do it. */
    body: string;
    state: 'waiting' | 'sending' | 'ending' | 'printed' | 'held';
    /** Where it waits. */
    target: string | null;
    next_at: string;
    owner: string | null;
    held_until: string | null;
  };
  operator_credential: {
    operator_id: string;
    badge: string;
    pin_hash: string;
    failures: number;
    locked_until: string | null;
  };
  grant: {
    grant_id: string;
    operator_id: string;
    device_id: string;
    /** JSON array. */
    roles: string;
    issued_at: string;
    expires_at: string;
  };
  enrolment_code: { code: string; warehouse_id: string; expires_at: string; used_at: string | null };
}

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;
