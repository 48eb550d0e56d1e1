import type { BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { misplacedAt } from '../../../stock/doubt-bin.ts';
import { moveDiffers } from './move-differs.ts';

const mostNamed = 5;

/** Serials lay in a bin that the book has elsewhere, or nowhere [MV16]: they are told, and the bin is counted. */
export function strangeSerials(
  view: View,
  context: DecideContext,
  {
    locationId,
    skuId,
    serials,
  }: { readonly locationId: string; readonly skuId: string; readonly serials: readonly string[] },
): BothWays {
  const believed = view
    .list(balanceDocument, 'skuId', skuId)
    .filter(({ body }) => body.quantity > 0 && body.serial !== null && serials.includes(body.serial))
    .map(({ body }) => body.place);
  return moveDiffers(view, context, {
    locationId,
    skuId,
    quantity: serials.length,
    facts: { serials: serials.slice(0, mostNamed), believed: [...new Set(believed)].slice(0, mostNamed) },
    did: 'taken',
    doubts: misplacedAt(locationId, skuId),
  });
}
