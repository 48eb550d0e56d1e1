import type { Discrepancy, DiscrepancyType } from './discrepancies/discrepancy.ts';
import type { HandlingUnit } from './handling-units/handling-unit.ts';
import type { CountReason, CountRequest } from './stock/count-request.ts';

/** Kinds of documents that schema 1 had. */
const kinds: ReadonlySet<string> = new Set([
  'balance',
  'barcode',
  'brand',
  'countRequest',
  'counter',
  'discrepancy',
  'handlingUnit',
  'location',
  'operator',
  'order',
  'orderLine',
  'pickTask',
  'progress',
  'return',
  'returnLine',
  'run',
  'site',
  'sku',
  'trail',
  'wave',
]);

const discrepancyTypes: ReadonlySet<DiscrepancyType> = new Set<DiscrepancyType>([
  'short_pick',
  'below_zero',
  'tote_in_use',
  'other_location',
  'other_lot',
  'order_cancelled',
  'run_not_held',
  'not_understood',
  'reference_unknown',
  'late_grant',
  'over_pick',
]);

const countReasons: ReadonlySet<CountReason> = new Set<CountReason>([
  'short',
  'below_zero',
  'zero_check',
  'misplaced',
  'cannot_find',
]);

const unitStates: ReadonlySet<HandlingUnit['state']> = new Set<HandlingUnit['state']>([
  'empty',
  'bound',
  'dropped',
]);

/**
 * A document of today as schema 1 had it [K14]. Members that came later may stay: its readers leave them out. What
 * they cannot spell is told in words they have: a card as one that cannot be read, a pallet as a unit out of use, a new reason to
 * count as goods that are misplaced.
 * Undefined: schema 1 did not have the kind.
 */
export function asBefore(kind: string, body: unknown): unknown {
  if (!kinds.has(kind)) return undefined;
  if (body === null) return null;
  if (kind === 'discrepancy') {
    const card = body as Discrepancy;
    return discrepancyTypes.has(card.type) ? card : { ...card, type: 'not_understood' };
  }
  if (kind === 'countRequest') {
    const request = body as CountRequest;
    return countReasons.has(request.reason) ? request : { ...request, reason: 'misplaced' };
  }
  if (kind === 'handlingUnit') {
    const unit = body as HandlingUnit;
    return unitStates.has(unit.state) ? unit : { ...unit, state: 'dropped' };
  }
  return body;
}
