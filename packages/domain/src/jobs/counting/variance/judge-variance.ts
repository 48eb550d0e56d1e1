import type { View } from '../../../kernel/document.ts';
import { newlyDamaged, varianceOf, type Round, type Variance } from '../state.ts';
import { movedSince, type MovedSince } from './moved-since.ts';

/** What an approval would do, and what it rests on. */
export interface Judgement {
  readonly round: Round;
  /** Book and shelf as the last look had them. */
  readonly booked: number;
  readonly found: number;
  readonly moved: MovedSince;
  /** Units that movements explain which arrived after the count and were made before it. */
  readonly explained: number;
  /** Units by which the book changes; a movement explains the rest. */
  readonly adjust: number;
  readonly damaged: number;
  /** Goods moved while they were counted, or nobody can say which: only another count tells. */
  readonly unclear: boolean;
}

/**
 * Judges a difference at the as-of position of its last look [CT7]: movements after it are left alone, because they
 * apply to both book and shelf; movements from before it that the counting device did not know explain their part.
 * The same for the approval and for the screen that asks for it.
 */
export function judgeVariance(view: View, variance: Variance): Judgement {
  const round = variance.rounds.at(-1);
  if (!round) throw new Error('a variance has at least one round');
  const moved = movedSince(view, variance, round);
  const steps = moved.steps ?? [];
  const otherLots = round.book.sku !== round.book.available + round.book.other;
  const before = steps.filter(({ when }) => when === 'before');
  const explained = before.reduce((sum, { change }) => sum + change, 0);
  const hasSerials = round.missing.length > 0 || round.extra.length > 0;
  const unclear =
    moved.steps === null ||
    steps.some(({ when }) => when === 'during') ||
    (before.length > 0 && (otherLots || explained !== moved.units - after(steps))) ||
    (steps.length > 0 && hasSerials);
  return {
    round,
    booked: round.book.available + round.book.other,
    found: round.good + round.damaged,
    moved,
    explained: unclear ? 0 : explained,
    adjust: varianceOf(round) - (unclear ? 0 : explained),
    damaged: newlyDamaged(round),
    unclear,
  };
}

const after = (steps: NonNullable<MovedSince['steps']>): number =>
  steps.filter(({ when }) => when === 'after').reduce((sum, { change }) => sum + change, 0);
