import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { stockMoved, type Movement } from '@floorhand/domain/stock/ledger';
import { placeKey, type Place } from '@floorhand/domain/stock/place';

const skuSubject = (skuId: string): string => `sku:${skuId}`;
const locationSubject = (locationId: string): string => `loc:${locationId}`;

/** One thing whose history people ask for; a commit tells of it when one of its events does. */
export type Subject =
  | { readonly kind: 'sku'; readonly id: string }
  | { readonly kind: 'location'; readonly id: string }
  | { readonly kind: 'handlingUnit'; readonly id: string };

export const subjectKey = (subject: Subject): string =>
  subject.kind === 'sku' ? skuSubject(subject.id) : placeKey(subject);

/**
 * What an event tells of: goods that moved tell of the SKU and both places; everything else of the location it names.
 * Virtual places are the other end of every receipt and have no history of their own.
 */
export function subjectsOf(event: DomainEvent): readonly string[] {
  if (event.type === stockMoved.type) {
    // Every event was parsed when it was made, and all of them pass here.
    const { skuId, from, to } = event.body as Movement;
    return [skuSubject(skuId), ...[from, to].filter(isReal).map(placeKey)];
  }
  const named = [event.body, nested(event.body)].find((body) => isRecord(body) && 'locationId' in body);
  return isRecord(named) && typeof named['locationId'] === 'string'
    ? [locationSubject(named['locationId'])]
    : [];
}

const isReal = ({ kind }: Place): boolean => kind !== 'virtual';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
/** A discrepancy travels whole inside the event that raises it. */
const nested = (body: unknown): unknown =>
  isRecord(body) && 'discrepancy' in body ? body['discrepancy'] : null;
