import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import {
  discrepancyClosed,
  discrepancyDocument,
  discrepancyEased,
  evidenceOf,
  type Discrepancy,
} from './discrepancy.ts';

/**
 * What becomes of the discrepancies a command raised when it is taken back [K9]: a card that rests on it alone is
 * withdrawn; one that others added to stays, with the undo as part of its story and without this command's share.
 */
export function takeBackDiscrepancies(
  view: View,
  context: DecideContext,
  undoneId: string,
): readonly DomainEvent[] {
  return view.list(discrepancyDocument, 'status', 'open').flatMap(({ key, body }) => {
    const raised = key.startsWith(`${undoneId}:`);
    const mine = body.evidence.filter(({ commandId, share }) => commandId === undoneId && share !== null);
    if (!raised && mine.length === 0) return [];
    if (raised && body.evidence.at(-1)?.commandId === undoneId) {
      const resolution = { choice: 'undone', note: '', by: context.operatorId, at: context.occurredAt };
      return [discrepancyClosed.create({ discrepancyId: key, status: 'withdrawn', resolution })];
    }
    const share = mine.reduce((sum, evidence) => sum + (evidence.share ?? 0), 0);
    return [
      discrepancyEased.create({
        discrepancyId: key,
        evidence: evidenceOf(context, 'undone'),
        quantity: less(body, share),
      }),
    ];
  });
}

const less = ({ quantity }: Discrepancy, share: number): number | null =>
  quantity === null ? null : quantity - share;
