import type { StagedCommand } from './server-store.ts';

/** Commands of one lane that follow one another. */
export interface LaneRun {
  readonly deviceId: string;
  readonly laneId: string;
  readonly commands: readonly StagedCommand[];
}

/**
 * The held commands in the order they once had, each lane in its own (sync §9). What had no commit (refused, parked)
 * goes right before the next of its lane that had one, or right after the last.
 */
export function formerOrder(staged: readonly StagedCommand[]): readonly LaneRun[] {
  const lanes = new Map<string, StagedCommand[]>();
  for (const command of staged) {
    const lane = lanes.get(command.laneId);
    if (lane) lane.push(command);
    else lanes.set(command.laneId, [command]);
  }
  const numbered = [...lanes.values()].flatMap((lane) => placed(lane));
  const ordered = numbered.toSorted(
    (x, y) =>
      x.at - y.at || order(x.command.laneId, y.command.laneId) || x.command.deviceSeq - y.command.deviceSeq,
  );
  const runs: (LaneRun & { readonly commands: StagedCommand[] })[] = [];
  for (const { command } of ordered) {
    const last = runs.at(-1);
    if (last?.laneId === command.laneId) last.commands.push(command);
    else runs.push({ deviceId: command.deviceId, laneId: command.laneId, commands: [command] });
  }
  return runs;
}

/**
 * Places that never sink within a lane, so that sorting by them cannot break its order. What was parked and had its
 * effect only after later commands of its lane goes right before these.
 */
function placed(
  lane: readonly StagedCommand[],
): readonly { readonly at: number; readonly command: StagedCommand }[] {
  const inLane = lane.toSorted((x, y) => x.deviceSeq - y.deviceSeq);
  const last = inLane.findLast(({ formerSeq }) => formerSeq > 0)?.formerSeq ?? 0;
  let next = Infinity;
  const places = inLane.toReversed().map((command) => {
    if (command.formerSeq > 0) next = Math.min(next, command.formerSeq);
    return { at: next === Infinity ? last : next, command };
  });
  return places.toReversed();
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
