import { brandOf } from '../../../catalog/brand-of.ts';
import type { View } from '../../../kernel/document.ts';
import { newlyDamaged, sizeOf, varianceOf, type Round, type VarianceState } from '../state.ts';

/** From so many units on somebody else repeats a count, where the brand says nothing. */
export const secondCounterFrom = 10;

/**
 * Who has to look next at a difference [CT8]: the same person while it is small, somebody else when it is large by the
 * brand's limit or when two looks disagree; a supervisor when two looks agree, or when three do not.
 */
export function nextState(view: View, skuId: string, rounds: readonly Round[]): VarianceState {
  const [last, before] = [rounds.at(-1), rounds.at(-2)];
  if (!last) return 'recount_same';
  const limit = brandOf(view, skuId)?.secondCounterFrom ?? secondCounterFrom;
  const isLarge = sizeOf(last) >= limit;
  if (!before) return isLarge ? 'recount_other' : 'recount_same';
  const people = new Set(rounds.map(({ operatorId }) => operatorId));
  if (isLarge && people.size < 2) return 'recount_other';
  if (agree(last, before)) return 'approval';
  return rounds.length >= 3 && people.size > 1 ? 'approval' : 'recount_other';
}

/** Two looks agree when they are off by the same, whatever moved between them. */
const agree = (a: Round, b: Round): boolean =>
  varianceOf(a) === varianceOf(b) &&
  newlyDamaged(a) === newlyDamaged(b) &&
  a.missing.join('|') === b.missing.join('|') &&
  a.extra.join('|') === b.extra.join('|');
