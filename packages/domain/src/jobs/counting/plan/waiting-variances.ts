import type { View } from '../../../kernel/document.ts';
import { varianceDocument, type Variance } from '../state.ts';

/** Differences this person may look at again: their own, or those of others that they have not counted yet [CT8]. */
export function waitingVariances(view: View, operatorId: string): readonly Variance[] {
  const has = (variance: Variance): boolean =>
    variance.rounds.some((round) => round.operatorId === operatorId);
  return [
    ...view
      .list(varianceDocument, 'state', 'recount_same')
      .filter(({ body }) => body.rounds.at(-1)?.operatorId === operatorId),
    ...view.list(varianceDocument, 'state', 'recount_other').filter(({ body }) => !has(body)),
  ].map(({ body }) => body);
}
