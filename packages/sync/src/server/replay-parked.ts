import { commandSchema } from '@floorhand/domain/kernel/command';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { decideContext } from '../merge/decide-context.ts';
import { interpret, type JudgingPlace } from './judge-command.ts';
import type { LoggedCommand } from './server-store.ts';

/** How a replay went. */
export interface Replayed {
  /** They have their outcome now. */
  readonly resolved: number;
  /** Nobody can interpret them yet. */
  readonly parked: number;
}

/** Codes of what is tried only when somebody asks for it: another death of the process would not help anyone. */
const dangerous = new Set(['sync.process_died']);

export const isSafeToReplay = ({ reason }: LoggedCommand): boolean => !dangerous.has(reason?.code ?? '');

/** The stream of a parked command; null when nobody can even tell that. */
export function streamOf({ raw }: LoggedCommand): string | null {
  const parsed = commandSchema.safeParse(JSON.parse(raw));
  return parsed.success ? parsed.data.stream : null;
}

/**
 * Runs a parked command as a new commit (sync §4). Its outcome becomes what the rules say now; one that still
 * cannot be interpreted stays as it is. True when it has an outcome.
 */
export async function replayCommand(entry: LoggedCommand, place: JudgingPlace): Promise<boolean> {
  const { environment, transaction, writer } = place;
  const parsed = commandSchema.safeParse(JSON.parse(entry.raw));
  const lane = await transaction.lane(entry.laneId);
  if (!parsed.success || !lane) return false;
  const command = parsed.data;
  // Another server may have been faster since the list was read.
  const [now] = await transaction.logged(entry.laneId, entry.deviceSeq, entry.deviceSeq);
  if (now?.outcome !== 'parked') return false;
  const said = await interpret(
    {
      text: entry.raw,
      command,
      deviceSeq: entry.deviceSeq,
      session: { deviceId: lane.deviceId, streamId: command.stream },
      lane,
      time: 'again',
      formerSeq: entry.formerSeq,
    },
    place,
  );
  if (said.outcome === 'not_interpreted' || said.outcome === 'quarantined') return false;
  if (said.outcome === 'rejected') await closeCards(command, lane.deviceId, place);
  const { laneId, deviceSeq } = entry;
  writer.resolve({ laneId, deviceSeq, ...said, resolvedAt: environment.now() }, command.commandId);
  return true;
}

/** A request that is refused at last did nothing, and leaves nothing to look at. */
async function closeCards(
  command: Parameters<typeof decideContext>[0],
  deviceId: string,
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
