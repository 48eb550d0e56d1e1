import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { nothing, type BothWays } from '../kernel/both-ways.ts';
import type { View } from '../kernel/document.ts';
import { waitingPickDocument } from '../replenishing/waiting-pick.ts';
import { isNeededAnyway, putawayTaskDocument, putawayTaskPressed } from './putaway-task.ts';

/**
 * Of these SKUs those somebody is short of now [RC22]: lines wait for them in a route, or units were missing and the card
 * that says so is open. A device on the floor holds no cards; the server has the last word.
 */
export function shortSkus(view: View, skuIds: readonly string[]): ReadonlySet<string> {
  const ids = [...new Set(skuIds)];
  const waiting = view.listMany(waitingPickDocument, 'skuId', ids);
  const missing = new Set(
    view
      .list(discrepancyDocument, 'status', 'open')
      .flatMap(({ body: { type, skuId, facts } }) =>
        type === 'short_pick' && skuId !== null && Number(facts['unfilled']) > 0 ? [skuId] : [],
      ),
  );
  return new Set(ids.filter((skuId, i) => (waiting[i]?.length ?? 0) > 0 || missing.has(skuId)));
}

/** A command found somebody short of an SKU: units with good goods of it on their way to a bin are needed now [RC22]. */
export function pressWaitingUnits(view: View, skuId: string, by: string): BothWays {
  const lpns = view
    .list(putawayTaskDocument, 'open', 'open')
    .filter(
      ({ body }) =>
        !isNeededAnyway(body) &&
        body.contents.some((content) => content.skuId === skuId && content.status === 'available'),
    )
    .map(({ key }) => key);
  if (lpns.length === 0) return nothing;
  return {
    events: [putawayTaskPressed.create({ lpns, urgency: 'needed_now', by })],
    back: [putawayTaskPressed.create({ lpns, urgency: 'normal', by })],
  };
}
