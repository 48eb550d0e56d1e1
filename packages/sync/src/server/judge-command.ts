import {
  roleField,
  type Command,
  type CommandDefinition,
  type DecideContext,
} from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Lapse, Leave } from '@floorhand/domain/kernel/review';
import { applyEvents, understand } from '@floorhand/domain/kernel/rules';
import { decideContext } from '../merge/decide-context.ts';
import { RuleFailed } from '../merge/document-cache.ts';
import { pushLimits } from '../protocol/push.ts';
import { mostDeaths } from './crash-ledger.ts';
import type { DeviceSession, ServerEnvironment } from './environment.ts';
import type { Grant } from './identity-store.ts';
import { isParked, parkedCauses } from './parked-causes.ts';
import type { Lane, LoggedCommand, WriteTransaction } from './server-store.ts';
import type { StreamWriter } from './stream-writer.ts';

/** Where a command is judged: one transaction of one stream. */
export interface JudgingPlace {
  readonly environment: ServerEnvironment;
  readonly transaction: WriteTransaction;
  readonly writer: StreamWriter;
  /** Runs a pure function over the writer's view, loading what it misses. */
  readonly resolve: <T>(run: (view: View) => T) => Promise<T>;
}

/** A command as it came. */
export interface Arrived {
  /** Canonical JSON. */
  readonly text: string;
  /** Null when the text is no envelope. */
  readonly command: Command | null;
  readonly deviceSeq: number;
  readonly session: DeviceSession;
  readonly lane: Pick<Lane, 'laneId'>;
  /** `again`: it was parked, and somebody asked for it to be tried once more. */
  readonly time: 'first' | 'again';
  /** Its commit in a history that this server lost; 0 and null: it had none. */
  readonly formerSeq: number | null;
}

export type Judged = Pick<LoggedCommand, 'outcome' | 'reason' | 'commitSeq' | 'discrepancyIds'>;

/** Nobody can interpret it: a code and what it is about. */
export interface NotInterpreted {
  readonly outcome: 'not_interpreted';
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Null when not even the envelope can be trusted. */
  readonly context: DecideContext | null;
  /** The parked command that it takes back; null: it is kept for its own sake. */
  readonly undoes: string | null;
}

export const without = (
  outcome: Judged['outcome'],
  code: string,
  data: Record<string, string | number> = {},
): Judged => ({ outcome, reason: { code, data }, commitSeq: null, discrepancyIds: [] });

const notInterpreted = (
  code: string,
  data: NotInterpreted['data'] = {},
  context: DecideContext | null = null,
): NotInterpreted => ({ outcome: 'not_interpreted', code, data, context, undoes: null });

/** What becomes of one command (sync §4). Whatever its rule does, nothing is written but through the writer. */
export async function interpret(arrived: Arrived, place: JudgingPlace): Promise<Judged | NotInterpreted> {
  const { text, command, deviceSeq, session, lane } = arrived;
  const { environment } = place;
  if (session.standing === 'lost') return without('quarantined', 'sync.device_lost');
  if (text.length > pushLimits.commandBytes) return notInterpreted('sync.command_too_large');
  if (!command) return notInterpreted('sync.envelope_invalid');
  if (command.laneId !== lane.laneId || command.deviceSeq !== deviceSeq)
    return notInterpreted('sync.envelope_invalid');
  if (command.stream !== session.streamId) return without('quarantined', 'sync.other_warehouse');
  const grant = (await environment.grant(command.grantId)) ?? lostGrant(arrived, command);
  if (!grant || grant.operatorId !== command.operatorId || grant.deviceId !== session.deviceId)
    return without('quarantined', 'sync.no_grant');
  const context = decideContext(command, session.deviceId, environment);
  const { type } = command;
  const understood = understand(environment.rules, command);
  if (!understood.understood) return notInterpreted(`sync.${understood.why.reason}`, { type }, context);
  const { definition, body } = understood;
  if (definition.kind !== command.kind) return notInterpreted('sync.envelope_invalid', { type }, context);
  if (!grant.roles.some((role) => definition.roles.includes(role)))
    return without(definition.kind === 'request' ? 'rejected' : 'quarantined', 'sync.role_missing', { type });
  if (arrived.time === 'first' && environment.crashes.deaths(command.commandId) >= mostDeaths)
    return notInterpreted('sync.process_died', { type }, context);
  const undoes = definition.undoes?.(body) ?? null;
  if (undoes !== null && (await isParked(undoes, place)))
    return { ...notInterpreted('sync.undoes_parked', { type }, context), undoes };
  const leave = {
    grantId: grant.grantId,
    operatorId: grant.operatorId,
    expiresAt: grant.expiresAt,
    occurredAt: context.occurredAt,
  };
  const on = await parkedCauses(command, place);
  try {
    return await run({ arrived, command, definition, body, context, leave, on }, place);
  } catch (error) {
    if (!(error instanceof RuleFailed)) throw error;
    environment.alarm('a rule threw', { type, commandId: command.commandId, error: String(error) });
    return notInterpreted('sync.rule_failed', { type }, context);
  }
}

/** A restored server may have lost the leave it once took a command under; that the command had a commit stands for it. */
function lostGrant({ formerSeq, session }: Arrived, command: Command): Grant | null {
  if (formerSeq === null || formerSeq === 0) return null;
  const { grantId, operatorId, occurred } = command;
  const at = new Date(Date.parse(occurred.wall) + (occurred.offsetMs ?? 0)).toISOString();
  const { deviceId } = session;
  return { grantId, operatorId, deviceId, roles: roleField.options, issuedAt: at, expiresAt: at };
}

interface Interpreted {
  readonly arrived: Arrived;
  readonly command: Command;
  readonly definition: CommandDefinition;
  readonly body: unknown;
  readonly context: DecideContext;
  readonly leave: Leave;
  /** Parked commands that it relies on. */
  readonly on: readonly string[];
}

async function run(interpreted: Interpreted, place: JudgingPlace): Promise<Judged> {
  const { command, arrived } = interpreted;
  const { environment, writer } = place;
  const { crashes, rules } = environment;
  crashes.running(command.commandId);
  environment.reach('push.running');
  const said = await place.resolve((view) => {
    const decided = decide(interpreted, view, environment);
    return decided.ok
      ? { ok: true as const, events: decided.events, writes: applyEvents(rules, decided.events, view) }
      : decided;
  });
  if (!said.ok) return said.refused;
  const raised = raisedBy(said.events);
  const outcome = raised.length > 0 ? 'applied_with_discrepancy' : 'applied';
  if (said.events.length === 0) return { outcome, reason: null, commitSeq: null, discrepancyIds: [] };
  const commitSeq = writer.commit(said.events, said.writes, {
    kind: 'lane',
    id: arrived.lane.laneId,
    at: environment.now(),
    commandId: command.commandId,
  });
  return { outcome, reason: null, commitSeq, discrepancyIds: raised };
}

type Decided =
  | { readonly ok: true; readonly events: readonly DomainEvent[] }
  | { readonly ok: false; readonly refused: Judged };

/** The rule's own events, and what the book has to say about how the command came. */
function decide(
  { definition, body, context, leave, on, arrived }: Interpreted,
  view: View,
  { rules: { review, attachments } }: ServerEnvironment,
): Decided {
  const why: Lapse | null = review.lapse(view, leave);
  if (why !== null && definition.kind === 'request')
    return { ok: false, refused: without('rejected', `sync.${why}`) };
  const decision = definition.decide(body, view, context);
  if (!decision.ok)
    return {
      ok: false,
      refused: { outcome: 'rejected', reason: decision.error, commitSeq: null, discrepancyIds: [] },
    };
  const own =
    on.length === 0 ? decision.value : review.relying(view, context, { events: decision.value, on });
  return {
    ok: true,
    events: [
      ...own,
      ...attachments.awaited(view, context),
      ...(why === null ? [] : review.lapsed(view, context, { ...leave, why })),
      ...(arrived.time === 'first' ? [] : review.understood(view, context, own)),
    ],
  };
}

/** Cards that the events raise or add to, each once. */
export const raisedBy = (events: readonly DomainEvent[]): readonly string[] => [
  ...new Set(
    events.flatMap(({ type, body }) =>
      type.startsWith('discrepancies.raised') || type.startsWith('discrepancies.evidence')
        ? [idOf(body)]
        : [],
    ),
  ),
];

const idOf = (body: unknown): string =>
  typeof body === 'object' &&
  body !== null &&
  'discrepancyId' in body &&
  typeof body.discrepancyId === 'string'
    ? body.discrepancyId
    : '';
