import { z } from 'zod';
import type { JournalEntry, LanePosition } from '@floorhand/sync/client/ports';
import { commandHash } from '@floorhand/sync/protocol/hash';
import { commandRowSchema, lanePositionSchema, type CommandRow } from '../journal-database.ts';

const keptSchema = commandRowSchema.omit({ commandId: true, state: true, outcome: true });

/** One line of the copy, JSON. Later lines count more; a line torn by a power cut counts as none. */
const lineSchema = z.union([
  /** As whom the server knew the device, and its lanes. */
  z.object({ device: z.uuid().nullable(), lanes: z.array(lanePositionSchema) }),
  z.object({ add: keptSchema }),
  /** Id of a command that the server has. */
  z.object({ sent: z.uuid() }),
  /** Id of a command that never became durable. Its number was not used up. */
  z.object({ refused: z.uuid() }),
]);

const line = (value: z.input<typeof lineSchema>): string => `${JSON.stringify(value)}\n`;

export const headLine = (device: string | null, lanes: readonly LanePosition[]): string =>
  line({ device, lanes: [...lanes] });

export const addLine = ({ laneId, deviceSeq, hash, formerSeq, command }: JournalEntry): string =>
  line({ add: { laneId, deviceSeq, hash, formerSeq, command } });

export const sentLine = (commandId: string): string => line({ sent: commandId });

export const refusedLine = (commandId: string): string => line({ refused: commandId });

/** What waited when the journal was lost, in order, and where each lane stood. */
export interface Recovered {
  /** As whom the server knew the device; null when nobody ever wrote it down. */
  readonly device: string | null;
  readonly lanes: readonly LanePosition[];
  readonly rows: readonly CommandRow[];
}

/**
 * Reads copies of one journal, one per tab that ever wrote; null when they hold nothing. What one of them misses
 * another may have, and what only one of them calls sent comes again: the server knows a repeated command, a lost one
 * nobody does.
 */
export function readCopies(texts: readonly string[]): Recovered | null {
  let device: string | null = null;
  const lanes = new Map<string, LanePosition>();
  const rows = new Map<string, CommandRow>();
  const used: CommandRow[] = [];
  for (const text of texts) {
    const copy = readCopy(text);
    device = copy.device ?? device;
    for (const row of copy.waiting) rows.set(row.commandId, row);
    for (const lane of copy.lanes) raise(lanes, lane);
    used.push(...copy.used);
  }
  if (device === null && lanes.size === 0 && used.length === 0) return null;
  for (const { laneId, deviceSeq, hash } of used) {
    // A lane that no head tells of was opened last.
    const newest = Math.max(0, ...[...lanes.values()].map((lane) => lane.generation));
    const generation = lanes.get(laneId)?.generation ?? newest + 1;
    raise(lanes, { laneId, generation, lastSeq: deviceSeq, lastHash: hash });
  }
  const generationOf = ({ laneId }: CommandRow): number => lanes.get(laneId)?.generation ?? 0;
  return {
    device,
    lanes: [...lanes.values()].toSorted((x, y) => x.generation - y.generation),
    rows: onePerNumber([...rows.values()]).toSorted(
      (x, y) => generationOf(x) - generationOf(y) || x.deviceSeq - y.deviceSeq,
    ),
  };
}

interface ReadCopy {
  readonly device: string | null;
  readonly lanes: readonly LanePosition[];
  readonly waiting: readonly CommandRow[];
  /** Every command that had a number, sent or not. */
  readonly used: readonly CommandRow[];
}

function readCopy(text: string): ReadCopy {
  let device: string | null = null;
  let lanes: readonly LanePosition[] = [];
  const used = new Map<string, CommandRow>();
  const sent = new Set<string>();
  for (const part of text.split('\n')) {
    const read = lineSchema.safeParse(parsed(part));
    if (!read.success) continue;
    if ('sent' in read.data) sent.add(read.data.sent);
    else if ('refused' in read.data) used.delete(read.data.refused);
    else if ('lanes' in read.data) ({ device, lanes } = read.data);
    else {
      const { add } = read.data;
      const { commandId } = add.command;
      // The hash is over the whole command: a line that a broken disk changed does not pass for work.
      if (commandHash(add.command) !== add.hash) continue;
      sent.delete(commandId);
      used.delete(commandId);
      used.set(commandId, { ...add, commandId, state: 'queued', outcome: null });
    }
  }
  const numbered = onePerNumber([...used.values()]);
  return { device, lanes, used: numbered, waiting: numbered.filter(({ commandId }) => !sent.has(commandId)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A number that was given twice belongs to the later command: the earlier one never became durable. */
function onePerNumber(rows: readonly CommandRow[]): readonly CommandRow[] {
  return [...new Map(rows.map((row) => [`${row.laneId} ${row.deviceSeq}`, row])).values()];
}

function raise(lanes: Map<string, LanePosition>, lane: LanePosition): void {
  const known = lanes.get(lane.laneId);
  if (!known || lane.lastSeq >= known.lastSeq) lanes.set(lane.laneId, lane);
}
