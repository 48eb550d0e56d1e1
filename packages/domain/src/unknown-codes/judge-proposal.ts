import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { DecideContext, Decision } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { ok, refuse } from '../kernel/result.ts';
import { aliasDeclined, aliasTaught } from './alias.ts';
import { aliasClaimSchema, aliasObstacle } from './alias-obstacle.ts';
import { cardsAnsweredBy } from './cards-of-code.ts';

/**
 * What a supervisor's answer to a proposed alias does besides closing its card [UC4]. What stood against it when it was
 * proposed may do so again by now.
 */
export function judgeProposal(
  view: View,
  context: DecideContext,
  {
    cardId,
    card,
    answer,
  }: { readonly cardId: string; readonly card: Discrepancy; readonly answer: 'approve' | 'decline' },
): Decision {
  const { code, level, factor } = card.facts;
  const claim = aliasClaimSchema.safeParse({ code, level, factor, skuId: card.skuId });
  if (!claim.success) return ok([]);
  const { code: text, ...match } = claim.data;
  if (answer === 'decline') return ok([aliasDeclined.create({ code: text, skuId: match.skuId })]);
  const obstacle = aliasObstacle(view, claim.data);
  if (obstacle) return refuse(obstacle);
  const said = { ...match, by: context.operatorId, at: context.occurredAt };
  return ok([
    aliasTaught.create({ code: text, match: said }),
    ...cardsAnsweredBy(view, context, { ...claim.data, except: cardId }),
  ]);
}
