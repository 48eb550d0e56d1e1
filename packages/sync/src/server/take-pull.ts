import type { Role } from '@floorhand/domain/kernel/command';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { pullLimits, type PullAnswer, type PullRequest } from '../protocol/pull.ts';
import type { Outcome } from '../protocol/outcome.ts';
import { catalogStream } from '../protocol/version.ts';
import { asSchema, served } from './as-schema.ts';
import type { DeviceSession } from './environment.ts';
import { outcomeOf } from './outcome-of.ts';
import type { ReadTransaction, ServerStore } from './server-store.ts';
import { shownRows } from './shown-rows.ts';

/** What a session may see, decided by the server alone (sync §14). */
export interface PullScope {
  readonly name: string;
  readonly kinds: ReadonlySet<string>;
}

/** The scope of a person's roles in one stream. Supervisors see more kinds; the name tells caches apart. */
export function scopeOf(rules: Rules, roles: readonly Role[], stream: string): PullScope {
  const home = stream === catalogStream ? 'catalog' : 'warehouse';
  const held = rules.scope(roles);
  const kinds = new Set([...held].filter((kind) => rules.documents.get(kind)?.home === home));
  return { name: roles.includes('supervisor') ? 'supervisor' : 'floor', kinds };
}

/** One consistent jump from the device's cursor to the head, or the reason why it has to start anew (sync §6). */
export async function takePull(
  store: ServerStore,
  request: PullRequest,
  scope: PullScope & { readonly now: string; readonly rules: Rules; readonly session: DeviceSession },
): Promise<PullAnswer> {
  const { rules, session } = scope;
  if (session.standing) return { kind: 'leave', standing: session.standing };
  return store.read(async (transaction): Promise<PullAnswer> => {
    const meta = await transaction.meta();
    if (request.epoch !== null && request.epoch !== meta.epoch)
      return { kind: 'epoch_changed', epoch: meta.epoch };
    const { minClient } = meta;
    const asked = served(request.schema);
    if (asked === 'too_old') return { kind: 'client_too_old', minClient };
    // The server was taken back to an older program; the device keeps what it has until that changes.
    if (asked === 'too_new') return { kind: 'retry', afterMs: 60_000, reason: 'schema' };
    if (request.scope !== scope.name) return { kind: 'resnapshot', reason: 'scope' };
    const head = await transaction.head(request.stream);
    if (request.cursor === 0 && head.seq > 0) return { kind: 'resnapshot', reason: 'first' };
    const known = await transaction.hashAt(request.stream, request.cursor);
    if (known !== request.hash) return { kind: 'epoch_changed', epoch: meta.epoch };
    if (request.cursor < (await transaction.tombstoneFloor(request.stream)))
      return { kind: 'resnapshot', reason: 'too_old' };
    const rows = await transaction.changes({
      streamId: request.stream,
      after: request.cursor,
      upTo: head.seq,
      kinds: scope.kinds,
      mostBytes: pullLimits.bytes,
    });
    if (rows === 'too_large') return { kind: 'resnapshot', reason: 'too_large' };
    return {
      kind: 'jump',
      from: request.cursor,
      to: head.seq,
      hash: head.hash,
      rows: [...asSchema(rules, request.schema, shownRows(rules, rows))],
      ...(await resolvedOf(request, session.deviceId, transaction)),
      minClient,
      backupSeq: meta.backupSeq[request.stream] ?? 0,
      serverTime: scope.now,
    };
  });
}

/** What became of the parked commands a device asks about, of its own lanes alone; nothing when it asks about none. */
async function resolvedOf(
  { awaiting = [] }: PullRequest,
  deviceId: string,
  transaction: ReadTransaction,
): Promise<Pick<Extract<PullAnswer, { kind: 'jump' }>, 'resolved'>> {
  if (awaiting.length === 0) return {};
  const own = new Map<string, boolean>();
  const resolved: { laneId: string; outcome: Outcome }[] = [];
  for (const { laneId, deviceSeq } of awaiting) {
    if (!own.has(laneId)) own.set(laneId, (await transaction.lane(laneId))?.deviceId === deviceId);
    if (!own.get(laneId)) continue;
    const [entry] = await transaction.logged(laneId, deviceSeq, deviceSeq);
    if (entry && entry.outcome !== 'parked') resolved.push({ laneId, outcome: outcomeOf(entry) });
  }
  return { resolved };
}
