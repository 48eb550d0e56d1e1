import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type {
  Commit,
  DeviceRow,
  Lane,
  LoggedCommand,
  StagedCommand,
  ResolvedCommand,
  StoredDocument,
} from '@floorhand/sync/server/server-store';
import type { Selectable } from 'kysely';
import { effectsOf } from '../effects/effects-of.ts';
import { subjectsOfCommit } from '../read-models/history.ts';
import type { Tables } from './tables.ts';

type Row<T extends keyof Tables> = Selectable<Tables[T]>;

export const laneOf = (row: Row<'lane'>): Lane => ({
  laneId: row.lane_id,
  deviceId: row.device_id,
  generation: row.generation,
  lastSeq: row.last_seq,
  lastHash: row.last_hash,
  status: row.status,
  forkedFrom: row.forked_from,
});
export const laneRow = (lane: Lane): Row<'lane'> => ({
  lane_id: lane.laneId,
  device_id: lane.deviceId,
  generation: lane.generation,
  last_seq: lane.lastSeq,
  last_hash: lane.lastHash,
  status: lane.status,
  forked_from: lane.forkedFrom,
});

export const stagedOf = (row: Row<'staged_command'>): StagedCommand => ({
  laneId: row.lane_id,
  deviceSeq: row.device_seq,
  deviceId: row.device_id,
  formerSeq: row.former_seq,
  raw: row.raw,
});
export const stagedRow = (streamId: string, command: StagedCommand): Row<'staged_command'> => ({
  stream_id: streamId,
  lane_id: command.laneId,
  device_seq: command.deviceSeq,
  device_id: command.deviceId,
  former_seq: command.formerSeq,
  raw: command.raw,
});

/** Columns of a log entry in which what was parked bears the outcome it got at last. */
export const loggedColumns = [
  ...(
    [
      'lane_id',
      'device_seq',
      'command_id',
      'command_type',
      'operator_id',
      'hash',
      'raw',
      'received_at',
      'former_seq',
    ] as const
  ).map((column) => `command_log.${column}` as const),
  'command_log.outcome as outcome',
  'command_log.reason as reason',
  'command_log.commit_seq as commit_seq',
  'command_log.discrepancy_ids as discrepancy_ids',
  'resolution.outcome as resolved_outcome',
  'resolution.reason as resolved_reason',
  'resolution.commit_seq as resolved_commit_seq',
  'resolution.discrepancy_ids as resolved_discrepancy_ids',
] as const;

export interface LoggedRow extends Row<'command_log'> {
  readonly resolved_outcome: Row<'resolution'>['outcome'] | null;
  readonly resolved_reason: string | null;
  readonly resolved_commit_seq: number | null;
  readonly resolved_discrepancy_ids: string | null;
}

/** A log entry as it stands now. */
export const loggedNow = (row: LoggedRow): LoggedCommand =>
  loggedOf(
    row.resolved_outcome === null
      ? row
      : {
          ...row,
          outcome: row.resolved_outcome,
          reason: row.resolved_reason,
          commit_seq: row.resolved_commit_seq,
          discrepancy_ids: row.resolved_discrepancy_ids ?? '[]',
        },
  );

const loggedOf = (row: Row<'command_log'>): LoggedCommand => ({
  laneId: row.lane_id,
  deviceSeq: row.device_seq,
  commandId: row.command_id,
  commandType: row.command_type,
  operatorId: row.operator_id,
  hash: row.hash,
  raw: row.raw,
  receivedAt: row.received_at,
  outcome: row.outcome,
  reason: row.reason === null ? null : (JSON.parse(row.reason) as LoggedCommand['reason']),
  commitSeq: row.commit_seq,
  discrepancyIds: JSON.parse(row.discrepancy_ids) as readonly string[],
  formerSeq: row.former_seq,
});
export const loggedRow = (entry: LoggedCommand): Row<'command_log'> => ({
  lane_id: entry.laneId,
  device_seq: entry.deviceSeq,
  command_id: entry.commandId,
  command_type: entry.commandType,
  operator_id: entry.operatorId,
  hash: entry.hash,
  raw: entry.raw,
  received_at: entry.receivedAt,
  outcome: entry.outcome,
  reason: entry.reason === null ? null : JSON.stringify(entry.reason),
  commit_seq: entry.commitSeq,
  discrepancy_ids: JSON.stringify(entry.discrepancyIds),
  former_seq: entry.formerSeq,
});

export const resolutionRow = (command: ResolvedCommand): Row<'resolution'> => ({
  lane_id: command.laneId,
  device_seq: command.deviceSeq,
  outcome: command.outcome,
  reason: command.reason === null ? null : JSON.stringify(command.reason),
  commit_seq: command.commitSeq,
  discrepancy_ids: JSON.stringify(command.discrepancyIds),
  resolved_at: command.resolvedAt,
});

/** With its events, which lie in another table. */
export type CommitRow = Row<'commit'> & { readonly events: string };

export const commitOf = (row: CommitRow): Commit => ({
  seq: row.seq,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  prevHash: row.prev_hash,
  hash: row.hash,
  commandId: row.command_id,
  events: JSON.parse(row.events) as readonly DomainEvent[],
});
export const commitRow = (streamId: string, commit: Commit): Row<'commit'> => ({
  stream_id: streamId,
  seq: commit.seq,
  at: commit.at,
  actor_kind: commit.actorKind,
  actor_id: commit.actorId,
  prev_hash: commit.prevHash,
  hash: commit.hash,
  command_id: commit.commandId,
});
export const historyRows = (streamId: string, commit: Commit): readonly Row<'history'>[] =>
  subjectsOfCommit(commit).map((subject) => ({ stream_id: streamId, subject, seq: commit.seq }));
export const outboxRows = (streamId: string, { seq, events }: Commit): readonly Row<'outbox'>[] =>
  events.flatMap(effectsOf).map(({ effect, job, body }, position) => ({
    stream_id: streamId,
    effect,
    job,
    seq,
    position,
    body: JSON.stringify(body),
    state: 'waiting',
    target: null,
    // At once, whatever the clocks of several servers say.
    next_at: '',
    owner: null,
    held_until: null,
  }));
export const eventRow = (streamId: string, { seq, events }: Commit): Row<'event'> => ({
  stream_id: streamId,
  seq,
  body: JSON.stringify(events),
});

export const documentRow = (streamId: string, document: StoredDocument): Row<'document'> => ({
  stream_id: streamId,
  kind: document.kind,
  key: document.key,
  v: document.v,
  body: document.body === null ? null : JSON.stringify(document.body),
  a: document.a,
  b: document.b,
});
export const documentRowOf = (row: Pick<Row<'document'>, 'kind' | 'key' | 'v' | 'body'>): DocumentRow => [
  row.kind,
  row.key,
  row.v,
  row.body === null ? null : (JSON.parse(row.body) as unknown),
];

export const deviceOf = (row: Row<'device'>): DeviceRow => ({
  deviceId: row.device_id,
  name: row.name,
  warehouseId: row.warehouse_id,
  status: row.status,
  publicKey: row.public_key,
  enrolledAt: row.enrolled_at,
});
