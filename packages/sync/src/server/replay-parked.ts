import { commandSchema, type Command } from '@floorhand/domain/kernel/command';
import { applyEvents, understand, type Rules } from '@floorhand/domain/kernel/rules';
import { decideContext } from '../merge/decide-context.ts';
import { interpret, type Judged, type JudgingPlace } from './judge-command.ts';
import type { LoggedCommand } from './server-store.ts';

/** How a replay went. */
export interface Replayed {
  /** They have their outcome now. */
  readonly resolved: number;
  /** Nobody can interpret them yet. */
  readonly parked: number;
}

/** A parked command with those that take it back: they have their effects together or not at all. */
export interface ReplayUnit {
  readonly stream: string;
  readonly entry: LoggedCommand;
  readonly undos: readonly LoggedCommand[];
}

/** Codes of what is tried only when somebody asks for it: another death of the process would not help anyone. */
const dangerous = new Set(['sync.process_died']);

export const isSafeToReplay = ({ reason }: LoggedCommand): boolean => !dangerous.has(reason?.code ?? '');

/** Null when nobody can even read the envelope. */
function commandOf({ raw }: LoggedCommand): Command | null {
  const parsed = commandSchema.safeParse(JSON.parse(raw));
  return parsed.success ? parsed.data : null;
}

/** The command that this one takes back; null when it takes back none, or nobody knows its type. */
function undoneBy(rules: Rules, command: Command): string | null {
  const understood = understand(rules, command);
  return understood.understood ? (understood.definition.undoes?.(understood.body) ?? null) : null;
}

/** In the order of the commands; what nobody can read stands in no unit. */
export function replayUnits(rules: Rules, parked: readonly LoggedCommand[]): readonly ReplayUnit[] {
  const read = parked.flatMap((entry) => {
    const command = commandOf(entry);
    return command ? [{ entry, command, undoes: undoneBy(rules, command) }] : [];
  });
  const ids = new Set(read.map(({ command }) => command.commandId));
  const isAlone = ({ undoes }: { readonly undoes: string | null }): boolean =>
    undoes === null || !ids.has(undoes);
  return read.filter(isAlone).map(({ entry, command: { stream, commandId } }) => ({
    stream,
    entry,
    undos: read.flatMap((other) => (other.undoes === commandId ? [other.entry] : [])),
  }));
}

/**
 * Runs a parked command as a new commit (sync §4), and what takes it back right after it. Their outcomes become what
 * the rules say now; what still cannot be interpreted stays as it is. Gives how many have an outcome.
 */
export async function replayUnit({ entry, undos }: ReplayUnit, place: JudgingPlace): Promise<number> {
  const said = await replayCommand(entry, place);
  if (!said) return 0;
  let resolved = 1;
  for (const undo of undos) {
    const isDone =
      said.outcome === 'rejected' ? await settleUnneeded(undo, place) : await replayCommand(undo, place);
    if (isDone) resolved += 1;
  }
  return resolved;
}

interface Waiting {
  readonly command: Command;
  readonly deviceId: string;
}

/** Null when it has an outcome: another server may have been faster since the list was read. */
async function stillWaiting(
  { laneId, deviceSeq, ...entry }: LoggedCommand,
  { transaction }: JudgingPlace,
): Promise<Waiting | null> {
  const command = commandOf({ laneId, deviceSeq, ...entry });
  const lane = await transaction.lane(laneId);
  const [now] = await transaction.logged(laneId, deviceSeq, deviceSeq);
  return command && lane && now?.outcome === 'parked' ? { command, deviceId: lane.deviceId } : null;
}

/** Null when nobody can interpret it. */
async function replayCommand(entry: LoggedCommand, place: JudgingPlace): Promise<Judged | null> {
  const waiting = await stillWaiting(entry, place);
  if (!waiting) return null;
  const { command, deviceId } = waiting;
  const { raw: text, laneId, deviceSeq, formerSeq } = entry;
  const said = await interpret(
    {
      text,
      command,
      deviceSeq,
      session: { deviceId, streamId: command.stream },
      lane: { laneId },
      time: 'again',
      formerSeq,
    },
    place,
  );
  if (said.outcome === 'not_interpreted' || said.outcome === 'quarantined') return null;
  if (said.outcome === 'rejected') await closeCards(waiting, place);
  settle(entry, { command, said }, place);
  return said;
}

/** What it would take back was refused at last and never happened, so neither does this. */
async function settleUnneeded(entry: LoggedCommand, place: JudgingPlace): Promise<boolean> {
  const waiting = await stillWaiting(entry, place);
  if (!waiting) return false;
  await closeCards(waiting, place);
  const said: Judged = { outcome: 'applied', reason: null, commitSeq: null, discrepancyIds: [] };
  settle(entry, { command: waiting.command, said }, place);
  return true;
}

function settle(
  { laneId, deviceSeq }: LoggedCommand,
  { command, said }: { readonly command: Command; readonly said: Judged },
  { environment, writer }: JudgingPlace,
): void {
  writer.resolve({ laneId, deviceSeq, ...said, resolvedAt: environment.now() }, command.commandId);
}

/** A request that is refused at last did nothing, and leaves nothing to look at. */
async function closeCards(
  { command, deviceId }: Waiting,
  { environment, writer, resolve }: JudgingPlace,
): Promise<void> {
  const context = decideContext(command, deviceId, environment);
  const { events, writes } = await resolve((view) => {
    const closing = environment.rules.review.understood(view, context, []);
    return { events: closing, writes: applyEvents(environment.rules, closing, view) };
  });
  if (events.length === 0) return;
  writer.commit(events, writes, { kind: 'system', id: 'review', at: environment.now(), commandId: null });
}
