import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { countRequested, type CountReason } from '@floorhand/domain/stock/count-request';
import { practiceSkus } from './catalogue.ts';
import { practicePeople } from './people.ts';
import { binsOf } from './stock.ts';

/** Products of which somebody asked for a count yesterday evening, besides the bins whose turn it is. */
const asked: readonly (readonly [sku: number, reason: CountReason])[] = [
  [7, 'short'],
  [14, 'zero_check'],
];

/** Bins that somebody should look into, so that a newcomer has something to count. */
export const countsDue = asked.map(([index, reason]) => ({
  locationId: binsOf(index)[1] ?? '',
  sku: practiceSkus[index],
  reason,
}));

export const countsDueEvents = (now: string): readonly DomainEvent[] =>
  countsDue.map(({ locationId, sku, reason }, i) =>
    countRequested.create({
      locationId,
      skuId: sku?.skuId ?? null,
      reason,
      seenQuantity: null,
      raisedBy: practicePeople[0]?.badge ?? 'practice',
      at: now,
      commandId: `00000000-0000-4000-8000-00000000010${i + 1}`,
    }),
  );
