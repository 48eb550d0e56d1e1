import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type {
  Commit,
  DeviceRow,
  Lane,
  LoggedCommand,
  StoredDocument,
} from '@floorhand/sync/server/server-store';
import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

type Row<T extends keyof Tables> = Selectable<Tables[T]>;

export const laneOf = (row: Row<'lane'>): Lane => ({
  laneId: row.lane_id,
  deviceId: row.device_id,
  generation: row.generation,
  lastSeq: row.last_seq,
  lastHash: row.last_hash,
  status: row.status,
});
export const laneRow = (lane: Lane): Row<'lane'> => ({
  lane_id: lane.laneId,
  device_id: lane.deviceId,
  generation: lane.generation,
  last_seq: lane.lastSeq,
  last_hash: lane.lastHash,
  status: lane.status,
});

export const loggedOf = (row: Row<'command_log'>): LoggedCommand => ({
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
});

export const commitOf = (row: Row<'commit'> & { readonly events: string }): Commit => ({
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
