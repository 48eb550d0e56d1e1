import type { View } from '../../../kernel/document.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { trailDocument, trailKey, type TrailStep } from '../../../stock/trail.ts';
import { poolKey, type Pool, type Round, type Variance } from '../state.ts';

/** What the device that counted did not know of. */
export interface MovedSince {
  /** Change of this SKU and lot in the bin between the count's as-of position and now. */
  readonly units: number;
  /** The movements behind it, the oldest first; null: more than the trail remembers. */
  readonly steps: readonly (TrailStep & { readonly when: 'before' | 'during' | 'after' })[] | null;
}

/**
 * Replays what moved after a count's as-of position [CT7]. The book says how much: what it has now less what it had
 * then. The trail says which movements; whether each came before or after the look only their clocks can tell, and
 * that is for people: rules rely on it only where nobody loses when it is wrong.
 */
export function movedSince(
  view: View,
  variance: Pick<Variance, 'locationId' | 'skuId' | 'lot'>,
  round: Round,
): MovedSince {
  const place = placeKey(atLocation(variance.locationId));
  const there = view.list(balanceDocument, 'place', place).map(({ body }) => body);
  const sum = (wanted: (pool: Pool) => boolean): number =>
    there.filter(wanted).reduce((total, { quantity }) => total + quantity, 0);
  const units = sum((pool) => poolKey(pool) === poolKey(variance)) - round.book.available - round.book.other;
  const ofSku = sum(({ skuId }) => skuId === variance.skuId) - round.book.sku;
  const trail = view.get(trailDocument, trailKey(place, variance.skuId))?.steps ?? [];
  return { units, steps: stepsBehind(trail, ofSku, round) };
}

/** The newest steps that add up to the change; the counter's own earlier work was in the book they counted against. */
function stepsBehind(trail: readonly TrailStep[], change: number, round: Round): MovedSince['steps'] {
  const others = trail.filter((step) => step.deviceId !== round.deviceId || step.occurredAt > round.endedAt);
  let [sum, from] = [0, others.length];
  while (sum !== change) {
    from -= 1;
    const step = others[from];
    if (!step) return null;
    sum += step.change;
  }
  return others.slice(from).map((step) => ({ ...step, when: whenOf(step, round) }));
}

const whenOf = ({ occurredAt }: TrailStep, { startedAt, endedAt }: Round): 'before' | 'during' | 'after' =>
  occurredAt < startedAt ? 'before' : occurredAt > endedAt ? 'after' : 'during';
