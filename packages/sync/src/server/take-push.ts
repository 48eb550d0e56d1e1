import { commandSchema, type Command } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { canonicalJson } from '@floorhand/domain/kernel/json';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import { RuleFailed } from '../merge/document-cache.ts';
import { decideContext } from '../merge/decide-context.ts';
import { genesisHash, sha256Hex } from '../protocol/hash.ts';
import type { Outcome } from '../protocol/outcome.ts';
import { pushLimits, type PushRequest, type PushStop } from '../protocol/push.ts';
import { newLane, type DeviceSession, type ServerEnvironment } from './environment.ts';
import type { Lane, LoggedCommand, WriteTransaction } from './server-store.ts';
import type { StreamWriter } from './stream-writer.ts';

export interface Taken {
  readonly outcomes: readonly Outcome[];
  readonly laneSeq: number;
  readonly stop: PushStop | null;
}

interface Place {
  readonly environment: ServerEnvironment;
  readonly transaction: WriteTransaction;
  readonly writer: StreamWriter;
  /** Runs a pure function over the writer's view, loading what it misses. */
  readonly resolve: <T>(run: (view: View) => T) => Promise<T>;
}

type Judged = Pick<LoggedCommand, 'outcome' | 'reason' | 'commitSeq' | 'discrepancyIds'>;

/** Takes one device's batch in order (sync §4): every command gets exactly one outcome, and the lane advances for each. */
export async function takePush(session: DeviceSession, request: PushRequest, place: Place): Promise<Taken> {
  let lane = place.writer.lane(request.laneId) ?? (await place.transaction.lane(request.laneId));
  lane ??= newLane(request.laneId, session.deviceId, genesisHash);
  const outcomes: Outcome[] = [];
  const stopped = (stop: PushStop): Taken => ({ outcomes, laneSeq: lane?.lastSeq ?? 0, stop });
  if (lane.deviceId !== session.deviceId)
    return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'other_command' });
  const known = await place.transaction.loggedCommands(request.commands.flatMap(commandIdOf));
  for (const [i, raw] of request.commands.entries()) {
    const deviceSeq = request.firstSeq + i;
    // Spelled out once: it is what is hashed, measured and logged.
    const text = canonicalJson(raw);
    const hash = sha256Hex(text);
    if (deviceSeq <= lane.lastSeq) {
      const logged =
        place.writer.logged(lane.laneId, deviceSeq) ??
        (await place.transaction.logged(lane.laneId, deviceSeq, deviceSeq))[0];
      if (!logged || logged.hash !== hash)
        return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'other_command' });
      outcomes.push({ ...outcomeOf(logged), duplicate: true });
      continue;
    }
    if (deviceSeq > lane.lastSeq + 1) return stopped({ kind: 'gap', expected: lane.lastSeq + 1 });
    const parsed = commandSchema.safeParse(raw);
    const elsewhere = parsed.success ? sameCommand(parsed.data.commandId, known, place.writer) : null;
    if (parsed.success && parsed.data.prevHash !== lane.lastHash)
      return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'chain_broken' });
    const judged =
      elsewhere ??
      (await judge({ text, command: parsed.success ? parsed.data : null, deviceSeq, session, lane }, place));
    const command = parsed.success && !elsewhere ? parsed.data : null;
    const entry = logEntry({ text, hash, deviceSeq, command, lane, at: place.environment.now() }, judged);
    lane = { ...lane, lastSeq: deviceSeq, lastHash: hash };
    place.writer.log(entry, lane);
    outcomes.push({
      ...outcomeOf(entry),
      commandId: parsed.success ? parsed.data.commandId : null,
      duplicate: elsewhere !== null,
    });
    place.environment.reach('push.command');
  }
  return { outcomes, laneSeq: lane.lastSeq, stop: null };
}

/** A command that came before through another lane of a restored device: it keeps its outcome and has no second effect. */
function sameCommand(
  commandId: string,
  known: ReadonlyMap<string, LoggedCommand>,
  writer: StreamWriter,
): Judged | null {
  const logged = writer.loggedCommand(commandId) ?? known.get(commandId);
  if (!logged) return null;
  const { outcome, reason, commitSeq, discrepancyIds } = logged;
  return { outcome, reason, commitSeq, discrepancyIds };
}

/** The id a raw command carries, as a list of none or one. */
function commandIdOf(raw: unknown): readonly string[] {
  const parsed = commandSchema.shape.commandId.safeParse(
    typeof raw === 'object' && raw !== null && 'commandId' in raw ? raw.commandId : null,
  );
  return parsed.success ? [parsed.data] : [];
}

interface Arrived {
  /** Canonical JSON of what came. */
  readonly text: string;
  readonly command: Command | null;
  readonly deviceSeq: number;
  readonly session: DeviceSession;
  readonly lane: Lane;
}

const without = (
  outcome: Judged['outcome'],
  code: string,
  data: Record<string, string | number> = {},
): Judged => ({
  outcome,
  reason: { code, data },
  commitSeq: null,
  discrepancyIds: [],
});

async function judge({ text, command, deviceSeq, session, lane }: Arrived, place: Place): Promise<Judged> {
  const { environment } = place;
  if (text.length > pushLimits.commandBytes) return without('parked', 'sync.command_too_large');
  if (!command) return without('parked', 'sync.envelope_invalid');
  if (command.laneId !== lane.laneId || command.deviceSeq !== deviceSeq)
    return without('parked', 'sync.envelope_invalid');
  if (command.stream !== session.streamId) return without('quarantined', 'sync.other_warehouse');
  const grant = await environment.grant(command.grantId);
  if (!grant || grant.operatorId !== command.operatorId || grant.deviceId !== session.deviceId)
    return without('quarantined', 'sync.no_grant');
  const understood = understand(environment.rules, command);
  if (!understood.understood) {
    environment.alarm('command not understood', {
      type: command.type,
      version: command.version,
      why: understood.why.reason,
      commandId: command.commandId,
    });
    return without('parked', `sync.${understood.why.reason}`, { type: command.type });
  }
  const { definition } = understood;
  if (definition.kind !== command.kind) return without('parked', 'sync.envelope_invalid');
  if (!grant.roles.some((role) => definition.roles.includes(role))) {
    return without(definition.kind === 'request' ? 'rejected' : 'quarantined', 'sync.role_missing', {
      type: command.type,
    });
  }
  const context = decideContext(command, session.deviceId, environment);
  try {
    const effect = await place.resolve((view) =>
      runCommand(environment.rules, understood, { view, context }),
    );
    if (!effect.decision.ok)
      return { outcome: 'rejected', reason: effect.decision.error, commitSeq: null, discrepancyIds: [] };
    const events = effect.decision.value;
    const raised = events.flatMap((event) =>
      event.type.startsWith('discrepancies.raised') || event.type.startsWith('discrepancies.evidence')
        ? [idOf(event.body)]
        : [],
    );
    const outcome = raised.length > 0 ? 'applied_with_discrepancy' : 'applied';
    if (events.length === 0) return { outcome, reason: null, commitSeq: null, discrepancyIds: [] };
    const commitSeq = place.writer.commit(events, effect.writes, {
      kind: 'lane',
      id: lane.laneId,
      at: environment.now(),
      commandId: command.commandId,
    });
    return { outcome, reason: null, commitSeq, discrepancyIds: raised };
  } catch (error) {
    if (!(error instanceof RuleFailed)) throw error;
    environment.alarm('a rule threw', {
      type: command.type,
      commandId: command.commandId,
      error: String(error),
    });
    return without('parked', 'sync.rule_failed', { type: command.type });
  }
}

const idOf = (body: unknown): string =>
  typeof body === 'object' &&
  body !== null &&
  'discrepancyId' in body &&
  typeof body.discrepancyId === 'string'
    ? body.discrepancyId
    : '';

interface Entry {
  readonly text: string;
  readonly hash: string;
  readonly deviceSeq: number;
  readonly command: Command | null;
  readonly lane: Lane;
  readonly at: string;
}

const logEntry = ({ text, hash, deviceSeq, command, lane, at }: Entry, judged: Judged): LoggedCommand => ({
  laneId: lane.laneId,
  deviceSeq,
  commandId: command?.commandId ?? null,
  commandType: command?.type ?? null,
  operatorId: command?.operatorId ?? null,
  hash,
  raw: text,
  receivedAt: at,
  ...judged,
});

const outcomeOf = ({
  deviceSeq,
  commandId,
  outcome,
  reason,
  commitSeq,
  discrepancyIds,
}: LoggedCommand): Outcome => ({
  deviceSeq,
  commandId,
  outcome,
  commitSeq,
  duplicate: false,
  reason,
  discrepancyIds: [...discrepancyIds],
});
