import { discrepancyClosed, discrepancyDocument } from '../discrepancies/discrepancy.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { AliasClaim } from './alias-obstacle.ts';

/**
 * Closes the open cards that a taught alias answers: the code is no longer unknown, and its proposal is done. Goods on
 * the problem shelf still lie there, so their card stays.
 */
export const cardsAnsweredBy = (
  view: View,
  context: DecideContext,
  { code, skuId, except }: Pick<AliasClaim, 'code' | 'skuId'> & { readonly except?: string },
): readonly DomainEvent[] =>
  view
    .list(discrepancyDocument, 'status', 'open')
    .filter(
      ({ key, body: { type, facts, skuId: about } }) =>
        key !== except &&
        facts['code'] === code &&
        (type === 'unknown_code' || (type === 'alias_proposed' && about === skuId)),
    )
    .map(({ key }) =>
      discrepancyClosed.create({
        discrepancyId: key,
        status: 'settled',
        resolution: { choice: 'approve', note: '', by: context.operatorId, at: context.occurredAt },
      }),
    );
