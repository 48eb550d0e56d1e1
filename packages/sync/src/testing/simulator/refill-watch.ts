import type { LoggedCommand, Recovery, StagedCommand } from '../../server/server-store.ts';

/** What one transaction did with commands of a lost history. */
export interface RefillWrite {
  readonly staged: readonly StagedCommand[];
  /** What was held until then has been applied. */
  readonly isApplied: boolean;
}

const place = ({ laneId, deviceSeq }: Pick<StagedCommand, 'laneId' | 'deviceSeq'>): string =>
  `${laneId} ${deviceSeq}`;

/** Looks whether what devices give back is applied in the order of the lost history (I9). */
export class RefillWatch {
  /** Commit in the lost history by place, as the devices gave it. */
  readonly #held = new Map<string, number>();
  #isApplied = false;

  add({ staged, isApplied }: RefillWrite): void {
    for (const command of staged)
      if (!this.#held.has(place(command))) this.#held.set(place(command), command.formerSeq);
    this.#isApplied = isApplied;
  }

  /** What is wrong with the order of a durable log that was written after `add`. */
  *disorder(log: readonly LoggedCommand[]): Generator<string> {
    if (!this.#isApplied) return;
    let last = 0;
    const next = new Map<string, number>();
    const late = new Set<string>();
    // What was parked had its effect after later commands of its lane, and cannot come after them again.
    for (const entry of log.toReversed()) {
      const formerSeq = this.#held.get(place(entry)) ?? 0;
      const follower = next.get(entry.laneId) ?? Infinity;
      if (formerSeq > follower) late.add(place(entry));
      else if (formerSeq > 0) next.set(entry.laneId, formerSeq);
    }
    for (const entry of log) {
      const formerSeq = this.#held.get(place(entry)) ?? 0;
      if (formerSeq === 0 || late.has(place(entry))) continue;
      if (formerSeq < last) yield `I9: commit ${formerSeq} of the lost history comes after ${last}`;
      last = formerSeq;
    }
    this.#held.clear();
    this.#isApplied = false;
  }
}

/** What a server had when it was restored, as far as it matters for what comes back. */
export interface LostHistory {
  readonly history: readonly (string | null)[];
  /** The last commit that was not lost. */
  readonly base: number;
  /** Commands that a device gives back without their number, because it never heard the answer. */
  readonly unheard: ReadonlySet<string>;
}

/**
 * I9: what counts as missing is missing, and what the desk did and devices have seen counts.
 *
 * @param has whether the server has a command now
 */
export function* wrongCard(
  { missing, formerHead, isBaseKnown }: Recovery,
  { history, base, unheard }: LostHistory,
  has: (commandId: string) => boolean,
): Generator<string> {
  const counted = new Set<number>();
  for (const [first, last] of missing) for (let seq = first; seq <= last; seq++) counted.add(seq);
  for (const seq of counted) {
    const commandId = history[seq - 1];
    if (commandId === undefined) yield `I9: commit ${seq} counts as missing and never was`;
    else if (commandId !== null && has(commandId) && !unheard.has(commandId))
      yield `I9: commit ${seq} counts as missing and is there`;
  }
  if (!isBaseKnown) return;
  for (let seq = base + 1; seq <= formerHead; seq++)
    if (history[seq - 1] === null && !counted.has(seq))
      yield `I9: commit ${seq} of the desk is missing and nobody is told`;
}
