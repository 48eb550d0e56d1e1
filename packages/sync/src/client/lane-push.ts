import type { PushAnswer } from '../protocol/push.ts';
import type { JournalEntry } from './ports.ts';

/** What a push is about. */
export interface LanePush {
  readonly laneId: string;
  readonly firstSeq: number;
  /** Empty: asks only how far the server is, and whether it has what was written last. */
  readonly batch: readonly JournalEntry[];
  readonly afterHash?: string;
  readonly highSeq: number;
  readonly pending: number;
}

/** An entry's place in its lane, and what is written there. */
export type LaneEnd = Pick<JournalEntry, 'laneId' | 'deviceSeq' | 'hash'>;
type Taken = Extract<PushAnswer, { kind: 'taken' }>;

/** Asks whether the server has a lane as far as one of its entries. */
export const question = ({ laneId, deviceSeq, hash }: LaneEnd): Omit<LanePush, 'highSeq' | 'pending'> => ({
  laneId,
  firstSeq: deviceSeq + 1,
  batch: [],
  afterHash: hash,
});

/** What the answer to such a question says. That another app pushes the lane too is no word about what is in it. */
export const hasAsked = ({ deviceSeq }: LaneEnd, { laneSeq, stop }: Taken): boolean =>
  laneSeq >= deviceSeq && !isBroken(stop);

/** The first number under which the server may have another command than the device, as a push that met a fork tells. */
export const firstDifference = ({ firstSeq, afterHash }: LanePush, { stop, outcomes }: Taken): number =>
  afterHash !== undefined && isBroken(stop) ? firstSeq - 1 : firstSeq + outcomes.length;

const isBroken = (stop: Taken['stop']): boolean => stop?.kind === 'fork' && stop.reason === 'chain_broken';
