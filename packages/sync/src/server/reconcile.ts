import type { PushStop, Refill } from '../protocol/push.ts';
import { commitNotice } from './commit-notice.ts';
import type { DeviceSession, ServerEnvironment } from './environment.ts';
import { formerOrder } from './former-order.ts';
import { countOf, removeFrom, runsWithout } from './missing-commits.ts';
import type { Recovery, StagedCommand } from './server-store.ts';
import { spellPush, type SpelledPush } from './spelled-command.ts';
import { takePush, type Place, type Taken } from './take-push.ts';

/** The time is over; or the clock was put back, and then nobody knows when it would be. */
const isOver = (closesAt: string | null, { now, refillWindowMs }: ServerEnvironment): boolean =>
  (closesAt ?? '') <= now() || millisecondsUntil(closesAt ?? '', now()) > refillWindowMs;

const millisecondsUntil = (later: string, now: string): number =>
  Math.max(0, Date.parse(later) - Date.parse(now));

/** So long after a loss nobody is believed any more who says that the server had their work before. */
const lateMs = 30 * 24 * 3_600_000;

const isTooLate = ({ openedAt }: Recovery, { now }: ServerEnvironment): boolean =>
  Date.parse(now()) - Date.parse(openedAt) > lateMs;

/** Takes the push of a device as the state of its stream asks for; null: the history has got another name just now. */
export async function takeInHistory(
  session: DeviceSession,
  request: SpelledPush,
  place: HistoryPlace,
): Promise<Taken | null> {
  return takeKnown(session, { ...request, ...(await ofLostHistory(session, request, place)) }, place);
}

/**
 * What the push says of a lost history. A replica that stands at a commit of this server lost nothing, and what the
 * server has was not lost either: a device that lost its own last jump sends that again too.
 */
async function ofLostHistory(
  { streamId }: DeviceSession,
  { refill, laneId, firstSeq }: SpelledPush,
  { transaction, writer }: Place,
): Promise<Pick<SpelledPush, 'refill'>> {
  if (!refill) return {};
  const { from } = refill;
  const isOwn = from !== null && (await transaction.hashAt(streamId, from.seq)) === from.hash;
  const lane = writer.lane(laneId) ?? (await transaction.lane(laneId));
  const lastSeq = lane?.lastSeq ?? 0;
  const commits = refill.commits.map((commit, i) => (firstSeq + i > lastSeq ? commit : null));
  return { refill: { from: isOwn ? null : from, commits } };
}

async function takeKnown(
  session: DeviceSession,
  request: SpelledPush,
  place: HistoryPlace,
): Promise<Taken | null> {
  const { transaction, environment } = place;
  const { current } = place.recovery;
  if (current?.state === 'gathering' && isOver(current.closesAt, environment)) await close(current, place);
  const loss = await newLoss(request, place);
  if (loss !== null) {
    const epoch = loss === 'unnamed' ? environment.newId() : loss.epoch;
    if (loss === 'unnamed') await transaction.rotateEpoch(epoch);
    await keep(await opened(session.streamId, { epoch, refill: request.refill }, place), place);
    if (loss === 'unnamed') return null;
  }
  const recovery = place.recovery.current;
  if (recovery === null) return takePush(session, request, place);
  if (recovery.state === 'closed')
    return isTooLate(recovery, environment)
      ? takePush(session, { ...request, refill: undefined }, place)
      : takeLate(session, { request, recovery }, place);
  return gather(session, { request, recovery }, place);
}

export interface HistoryPlace extends Place {
  /** As the transaction has it now. */
  readonly recovery: { current: Recovery | null };
}

async function keep(recovery: Recovery, { transaction, recovery: held }: HistoryPlace): Promise<void> {
  await transaction.saveRecovery(recovery);
  held.current = recovery;
}

interface InRecovery {
  readonly request: SpelledPush;
  readonly recovery: Recovery;
}

/**
 * Whether the push proves a loss that nobody told the server of: a backup put back by hand, a standby that lacked the
 * last commits. `unnamed`: devices still take the new history for the one they knew.
 */
async function newLoss(
  request: SpelledPush,
  { transaction, recovery: { current } }: HistoryPlace,
): Promise<'unnamed' | { readonly epoch: string } | null> {
  const { refill } = request;
  if (!refill) return null;
  const { epoch } = await transaction.meta();
  if (refill.from?.epoch === epoch) return 'unnamed';
  if (current !== null && current.epoch === epoch) return null;
  if (!(await lacksSome(request, refill, transaction))) return null;
  return refill.from === null ? 'unnamed' : { epoch };
}

/** True when a command that was answered once is nowhere here, not in another lane of its device either. */
async function lacksSome(
  { commands }: SpelledPush,
  { commits }: Refill,
  transaction: Place['transaction'],
): Promise<boolean> {
  const ids = commands.flatMap(({ text }, i) => {
    const { commandId } = JSON.parse(text) as { readonly commandId?: unknown };
    return (commits[i] ?? null) === null ? [] : [typeof commandId === 'string' ? commandId : ''];
  });
  if (ids.length === 0) return false;
  const known = await transaction.loggedCommands(ids.filter((id) => id !== ''));
  return ids.some((id) => !known.has(id));
}

/** A recovery that begins with what one device knows. */
async function opened(
  streamId: string,
  { epoch, refill }: { readonly epoch: string; readonly refill: Refill | undefined },
  { transaction, environment, writer }: Place,
): Promise<Recovery> {
  const at = await transaction.commitAt(streamId, writer.headSeq);
  return withKnowledge(
    {
      streamId,
      epoch,
      state: 'waiting',
      baseSeq: writer.headSeq,
      baseAt: at,
      isBaseKnown: false,
      openedAt: environment.now(),
      closesAt: null,
      formerHead: 0,
      missing: [],
    },
    refill,
  );
}

/** What a device tells of the lost history: how far it went, and where it cannot have been the present one any more. */
function withKnowledge(recovery: Recovery, refill: Refill | undefined): Recovery {
  if (!refill) return recovery;
  const commits = refill.commits.filter((commit) => commit !== null && commit > 0) as number[];
  const known = [refill.from?.seq ?? 0, ...commits];
  const lost = [...(refill.from && !recovery.isBaseKnown ? [refill.from.seq] : []), ...commits];
  return {
    ...recovery,
    formerHead: Math.max(recovery.formerHead, ...known),
    baseSeq: recovery.isBaseKnown
      ? recovery.baseSeq
      : Math.min(recovery.baseSeq, ...lost.map((seq) => Math.max(0, seq - 1))),
  };
}

/** While others may still send theirs: what was answered once is held, fresh work waits (sync §9). */
async function gather(
  session: DeviceSession,
  { request, recovery }: InRecovery,
  place: HistoryPlace,
): Promise<Taken> {
  const { transaction, writer, environment } = place;
  const { streamId } = session;
  const lane = writer.lane(request.laneId) ?? (await transaction.lane(request.laneId));
  const lastSeq = lane?.lastSeq ?? 0;
  if (lane && lane.deviceId !== session.deviceId) return takePush(session, request, place);
  const now = environment.now();
  const closesAt = recovery.closesAt ?? new Date(Date.parse(now) + environment.refillWindowMs).toISOString();
  const next = withKnowledge({ ...recovery, state: 'gathering', closesAt }, request.refill);
  await keep(next, place);
  if (request.firstSeq <= lastSeq) {
    const known = request.commands.slice(0, lastSeq + 1 - request.firstSeq);
    return takePush(session, { ...request, commands: known }, place);
  }
  const stopped = (stop: PushStop): Taken => ({ outcomes: [], laneSeq: lastSeq, stop });
  const closesInMs = millisecondsUntil(closesAt, now);
  if (request.commands.length === 0 && !request.refill) return takePush(session, request, place);
  const held = (await transaction.staged(streamId)).filter(({ laneId }) => laneId === request.laneId);
  if (held.some(({ deviceId }) => deviceId !== session.deviceId))
    return stopped({ kind: 'fork', lastSeq, reason: 'other_command' });
  const have = held.at(-1)?.deviceSeq ?? lastSeq;
  if (request.commands.length > 0 && request.firstSeq > have + 1)
    return stopped({ kind: 'gap', expected: have + 1 });
  if (!request.refill) return stopped({ kind: 'retry', afterMs: closesInMs, reason: 'reconciling' });
  const staged = stagedFrom(session, request, have);
  await transaction.stage(streamId, staged);
  return stopped({ kind: 'gathering', have: have + staged.length, closesInMs });
}

/** The commands above `have` that were answered once, up to the first that was not. */
function stagedFrom(
  { deviceId }: DeviceSession,
  { laneId, firstSeq, commands, refill }: SpelledPush,
  have: number,
): readonly StagedCommand[] {
  const staged: StagedCommand[] = [];
  for (const [i, { text }] of commands.entries()) {
    const formerSeq = refill?.commits[i] ?? null;
    if (formerSeq === null) break;
    if (firstSeq + i > have) staged.push({ laneId, deviceSeq: firstSeq + i, deviceId, formerSeq, raw: text });
  }
  return staged;
}

/** Everybody had time: what came is applied in the order it once had, and what did not come is told to people. */
async function close(recovery: Recovery, place: HistoryPlace): Promise<void> {
  const { transaction, environment } = place;
  const { streamId } = recovery;
  const staged = await transaction.staged(streamId);
  const broken = new Set<string>();
  for (const { deviceId, laneId, commands } of formerOrder(staged)) {
    if (broken.has(laneId)) continue;
    const request = spellPush(
      {
        protocol: 0,
        epoch: null,
        laneId,
        sessionId: laneId,
        firstSeq: commands[0]?.deviceSeq ?? 1,
        commands: commands.map(({ raw }) => JSON.parse(raw) as unknown),
        highSeq: 0,
        pending: 0,
        refill: { from: null, commits: commands.map(({ formerSeq }) => formerSeq) },
      },
      environment.digest,
    );
    const { stop } = await takePush({ deviceId, streamId }, request, place);
    // The device sends the rest of such a lane itself and is told what is wrong with it.
    if (stop !== null) broken.add(laneId);
  }
  await transaction.clearStaged(streamId);
  const present = staged.map(({ formerSeq }) => formerSeq);
  const missing = runsWithout(recovery.baseSeq + 1, recovery.formerHead, present);
  const closed: Recovery = { ...recovery, state: 'closed', missing };
  if (missing.length > 0) await tell(closed, place);
  await keep(closed, place);
}

/** A device that was away while the others gave back theirs: in the order of arrival, and less is missing. */
async function takeLate(
  session: DeviceSession,
  { request, recovery }: InRecovery,
  place: HistoryPlace,
): Promise<Taken> {
  const taken = await takePush(session, request, place);
  const { refill } = request;
  if (!refill) return taken;
  const given = taken.outcomes.flatMap(({ deviceSeq }) => refill.commits[deviceSeq - request.firstSeq] ?? []);
  const formerHead = Math.max(recovery.formerHead, refill.from?.seq ?? 0, ...given);
  // Nobody before knew of anything lost: then nothing up to the backup is.
  const known = Math.max(recovery.formerHead, recovery.baseSeq);
  const unheardOf = runsWithout(known + 1, formerHead, []);
  const missing = removeFrom([...recovery.missing, ...unheardOf], given);
  if (countOf(missing) === countOf(recovery.missing)) return taken;
  const next = { ...recovery, formerHead, missing };
  await tell(next, place);
  await keep(next, place);
  return taken;
}

async function tell({ epoch, missing, baseAt, openedAt }: Recovery, place: Place): Promise<void> {
  await commitNotice(place, (view) =>
    place.environment.rules.continuity.commitsLost(view, {
      epoch,
      lost: countOf(missing),
      firstSeq: missing[0]?.[0] ?? 0,
      lastSeq: missing.at(-1)?.[1] ?? 0,
      keptAt: baseAt,
      noticedAt: openedAt,
    }),
  );
}
