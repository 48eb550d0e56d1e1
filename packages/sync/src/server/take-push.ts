import type { Command } from '@floorhand/domain/kernel/command';
import type { Outcome } from '../protocol/outcome.ts';
import type { PushStop } from '../protocol/push.ts';
import type { DeviceSession } from './environment.ts';
import { openedLane } from './forked-lane.ts';
import type { Judged, JudgingPlace } from './judge-command.ts';
import { judgeCommand } from './park-command.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Lane, LoggedCommand } from './server-store.ts';
import type { SpelledCommand, SpelledPush } from './spelled-command.ts';
import type { StreamWriter } from './stream-writer.ts';
import type { TypeBreaker } from './type-breaker.ts';

export interface Taken {
  readonly outcomes: readonly Outcome[];
  readonly laneSeq: number;
  readonly stop: PushStop | null;
}

/** Where a batch is taken. */
export interface Place extends JudgingPlace {
  readonly breaker: TypeBreaker;
}

/** Takes one device's batch in order (sync §4): every command gets exactly one outcome, and the lane advances for each. */
export async function takePush(session: DeviceSession, request: SpelledPush, place: Place): Promise<Taken> {
  let lane = place.writer.lane(request.laneId) ?? (await place.transaction.lane(request.laneId));
  lane ??= await openedLane(session, request, place);
  const outcomes: Outcome[] = [];
  const stopped = (stop: PushStop): Taken => ({ outcomes, laneSeq: lane?.lastSeq ?? 0, stop });
  if (lane.deviceId !== session.deviceId)
    return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'other_command' });
  if (!(await followsOn(request, lane, place)))
    return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'chain_broken' });
  const arrived = request.commands.map(arrivedOf);
  const known = await place.transaction.loggedCommands(
    arrived.flatMap(({ command }) => (command ? [command.commandId] : [])),
  );
  const at = place.environment.now();
  for (const [i, { text, hash, command }] of arrived.entries()) {
    const deviceSeq = request.firstSeq + i;
    if (deviceSeq <= lane.lastSeq) {
      const logged = await loggedAt(lane.laneId, deviceSeq, place);
      if (!logged || logged.hash !== hash)
        return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'other_command' });
      outcomes.push({ ...outcomeOf(logged), duplicate: true });
      continue;
    }
    if (deviceSeq > lane.lastSeq + 1) return stopped({ kind: 'gap', expected: lane.lastSeq + 1 });
    const elsewhere = command ? sameCommand(command.commandId, known, place.writer) : null;
    if (command && command.prevHash !== lane.lastHash)
      return stopped({ kind: 'fork', lastSeq: lane.lastSeq, reason: 'chain_broken' });
    const waitMs = command && !elsewhere ? place.breaker.waitMs(command.type, Date.parse(at)) : null;
    if (waitMs !== null) return stopped({ kind: 'retry', afterMs: waitMs, reason: 'type_failing' });
    const formerSeq = request.refill?.commits[i] ?? null;
    const judged =
      elsewhere ??
      (await judgeCommand({ text, command, deviceSeq, session, lane, time: 'first', formerSeq }, place));
    const own = elsewhere ? null : command;
    const entry = logEntry({ text, hash, deviceSeq, command: own, lane, at, formerSeq }, judged);
    lane = { ...lane, lastSeq: deviceSeq, lastHash: hash };
    place.writer.log(entry, lane);
    outcomes.push({
      ...outcomeOf(entry),
      commandId: command?.commandId ?? null,
      duplicate: elsewhere !== null,
    });
    place.environment.reach('push.command');
  }
  return { outcomes, laneSeq: lane.lastSeq, stop: null };
}

/**
 * False when the device ends its lane otherwise than this server has it: after a restore another copy of the device may
 * have filled the numbers that it thinks are its own.
 */
async function followsOn(
  { firstSeq, afterHash }: SpelledPush,
  lane: Lane,
  place: Pick<Place, 'transaction' | 'writer'>,
): Promise<boolean> {
  const before = firstSeq - 1;
  if (afterHash === undefined || before === 0 || before > lane.lastSeq) return true;
  return (await loggedAt(lane.laneId, before, place))?.hash === afterHash;
}

const loggedAt = async (
  laneId: string,
  deviceSeq: number,
  { transaction, writer }: Pick<Place, 'transaction' | 'writer'>,
): Promise<LoggedCommand | undefined> =>
  writer.logged(laneId, deviceSeq) ?? (await transaction.logged(laneId, deviceSeq, deviceSeq))[0];

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

/** What the text says, where it is known to be an envelope. */
const arrivedOf = ({ text, hash, isEnvelope }: SpelledCommand) => ({
  text,
  hash,
  command: isEnvelope ? (JSON.parse(text) as Command) : null,
});

interface Entry {
  readonly text: string;
  readonly hash: string;
  readonly deviceSeq: number;
  readonly command: Command | null;
  readonly lane: Lane;
  readonly at: string;
  readonly formerSeq: number | null;
}

const logEntry = (
  { text, hash, deviceSeq, command, lane, at, formerSeq }: Entry,
  judged: Judged,
): LoggedCommand => ({
  laneId: lane.laneId,
  deviceSeq,
  commandId: command?.commandId ?? null,
  commandType: command?.type ?? null,
  operatorId: command?.operatorId ?? null,
  hash,
  raw: text,
  receivedAt: at,
  formerSeq,
  ...judged,
});
