import { z } from 'zod';
import { put, type View } from '../kernel/document.ts';
import { defineEvent, type DomainEvent } from '../kernel/event.ts';
import { keyField } from '../kernel/fields.ts';
import { jsonSchema } from '../kernel/json.ts';
import {
  discrepancyClosed,
  discrepancyDocument,
  discrepancyRaised,
  type Discrepancy,
} from './discrepancy.ts';

/** More became known of what an open card says. */
export const discrepancyRestated = defineEvent({
  type: 'discrepancies.restated.v1',
  schema: z.object({ discrepancyId: keyField, facts: z.record(z.string().max(40), jsonSchema) }),
  evolve: ({ discrepancyId, facts }, view) => {
    const held = view.get(discrepancyDocument, discrepancyId);
    return held ? [put(discrepancyDocument, discrepancyId, { ...held, facts })] : [];
  },
});

/** What the system tells of itself: nobody's work is its evidence, so anybody may settle it. */
export interface SystemCard extends Pick<Discrepancy, 'type' | 'severity' | 'facts'> {
  readonly discrepancyId: string;
  readonly at: string;
}

/** Raises the card, or tells it anew while it is open. One that was settled or withdrawn stays so. */
export function tellSystemCard(
  view: View,
  { discrepancyId, at, ...card }: SystemCard,
): readonly DomainEvent[] {
  const held = view.get(discrepancyDocument, discrepancyId);
  if (held?.status === 'open') return [discrepancyRestated.create({ discrepancyId, facts: card.facts })];
  if (held) return [];
  return [
    discrepancyRaised.create({
      discrepancyId,
      discrepancy: {
        ...card,
        status: 'open',
        locationId: null,
        skuId: null,
        orderId: null,
        runId: null,
        quantity: null,
        evidence: [],
        done: [],
        openedAt: at,
        resolution: null,
      },
    }),
  ];
}

/** Takes back what the system told, because it is not so any more. */
export function withdrawSystemCard(view: View, discrepancyId: string, at: string): readonly DomainEvent[] {
  if (view.get(discrepancyDocument, discrepancyId)?.status !== 'open') return [];
  const resolution = { choice: 'undone', note: '', by: 'system', at };
  return [discrepancyClosed.create({ discrepancyId, status: 'withdrawn', resolution })];
}
