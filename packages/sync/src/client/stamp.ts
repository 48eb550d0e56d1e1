import type { Command, CommandDraft, Seen } from '@floorhand/domain/kernel/command';
import type { Json } from '@floorhand/domain/kernel/json';
import { commandHash } from '../protocol/hash.ts';
import type { JournalEntry, LanePosition, Stamp } from './ports.ts';

/** What an envelope says besides the draft. */
export interface Stamping {
  readonly operatorId: string;
  readonly grantId: string;
  readonly stream: string;
  readonly seen: Seen | null;
  readonly occurred: Command['occurred'];
  readonly uuid: () => string;
  /** Own unconfirmed commands that a body relies on (sync §3). Absent: it relies on none. */
  readonly cause?: (body: Json) => readonly string[];
}

/** Numbers drafts and links them into the lane's chain. */
export const stampWith =
  (stamping: Stamping): Stamp =>
  (lane, drafts) => {
    let { lastSeq, lastHash } = lane;
    return drafts.map((draft) => {
      const entry = entryOf(
        commandOf(draft, stamping, { laneId: lane.laneId, deviceSeq: lastSeq + 1, prevHash: lastHash }),
      );
      lastSeq = entry.deviceSeq;
      lastHash = entry.hash;
      return entry;
    });
  };

function commandOf(
  draft: CommandDraft,
  stamping: Stamping,
  at: Pick<Command, 'laneId' | 'deviceSeq' | 'prevHash'>,
): Command {
  return {
    commandId: stamping.uuid(),
    ...at,
    type: draft.type,
    version: draft.version,
    kind: draft.kind,
    operatorId: stamping.operatorId,
    grantId: stamping.grantId,
    stream: stamping.stream,
    occurred: stamping.occurred,
    cause: [...(stamping.cause?.(draft.body) ?? [])],
    seen: stamping.seen,
    expect: draft.expect === null ? null : { ...draft.expect },
    body: draft.body,
  };
}

const entryOf = (command: Command): JournalEntry => ({
  laneId: command.laneId,
  deviceSeq: command.deviceSeq,
  command,
  hash: commandHash(command),
  state: 'queued',
  outcome: null,
  formerSeq: null,
});

/** The same commands, in order, at new numbers of a new lane (sync §10). */
export function restamp(lane: LanePosition, entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let { lastSeq, lastHash } = lane;
  return entries.map(({ command, formerSeq }) => {
    const moved = entryOf({ ...command, laneId: lane.laneId, deviceSeq: lastSeq + 1, prevHash: lastHash });
    const entry = { ...moved, formerSeq };
    lastSeq = entry.deviceSeq;
    lastHash = entry.hash;
    return entry;
  });
}
