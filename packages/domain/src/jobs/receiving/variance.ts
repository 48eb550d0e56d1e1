import { z } from 'zod';
import { brandDocument, type Brand } from '../../catalog/brand.ts';
import { inboundLineDocument, type InboundLine } from '../../inbound/inbound.ts';
import { toleranceOf } from '../../inbound/tolerance.ts';
import type { View } from '../../kernel/document.ts';
import { receiptDocument, receiptLineDocument, receivedOf, type ReceiptLine } from './state.ts';

/** Why a load differs from its document, as far as whoever counted it can tell. */
export const varianceReasonField = z.enum(['not_loaded', 'packed_short', 'packed_over', 'lost', 'unknown']);
export type VarianceReason = z.infer<typeof varianceReasonField>;

/** The reasons that can explain a difference: what is missing was not there, or what is too much was packed. */
export const reasonsFor = (difference: number): readonly VarianceReason[] =>
  difference < 0 ? ['not_loaded', 'packed_short', 'lost', 'unknown'] : ['packed_over', 'unknown'];

/** What a load brought of one SKU, against what was still to come. */
export interface Variance {
  readonly skuId: string;
  /** Still to come when the load began. */
  readonly expected: number;
  /** Off the truck and kept, whatever its condition; overage on hold included. */
  readonly received: number;
  readonly difference: number;
  /** So much more or less may come without anyone's leave [RC19]. */
  readonly isTolerated: boolean;
  readonly line: ReceiptLine | null;
}

/** Every SKU of a load that was expected or came, in the order of the document [RC13]. */
export function varianceOf(view: View, receiptId: string): readonly Variance[] {
  const receipt = view.get(receiptDocument, receiptId);
  if (!receipt) return [];
  const brand = view.get(brandDocument, receipt.brand);
  const came = new Map(
    view.list(receiptLineDocument, 'receiptId', receiptId).map(({ body }) => [body.skuId, body]),
  );
  const ordered = view
    .list(inboundLineDocument, 'inboundId', receipt.inboundId)
    .map(({ body }) => body)
    .toSorted((a, b) => a.line - b.line || (a.skuId < b.skuId ? -1 : 1));
  const named = new Set(ordered.map(({ skuId }) => skuId));
  return [
    ...ordered.map((wanted) => {
      const line = came.get(wanted.skuId) ?? null;
      const before = wanted.received - (line ? receivedOf(line) : 0);
      const row = rowOf(wanted.skuId, Math.max(0, wanted.ordered - before), line);
      const surplus = Math.max(0, before - wanted.ordered);
      return { ...row, isTolerated: isTolerated(row.difference + surplus, wanted, brand) };
    }),
    ...[...came.values()].filter(({ skuId }) => !named.has(skuId)).map((line) => rowOf(line.skuId, 0, line)),
  ];
}

function rowOf(skuId: string, expected: number, line: ReceiptLine | null): Variance {
  const received = line ? receivedOf(line) + line.over + line.wrong_item : 0;
  const difference = received - expected;
  return { skuId, expected, received, difference, isTolerated: difference === 0, line };
}

/** `difference`: units above (below zero: under) what was ordered, earlier loads included. */
function isTolerated(difference: number, line: InboundLine, brand: Brand | undefined): boolean {
  const { over, under } = toleranceOf(line, brand);
  return difference > 0 ? difference <= over : -difference <= under;
}

/** Where a brand says nothing. */
export const usualLimitPercent = 2;

/** Whether a supervisor looks at a load: when one SKU differs by more than is tolerated and its brand lets pass [RC13] [RC19] [LM4]. */
export function needsApproval(
  rows: readonly Variance[],
  rest: 'comes_later' | 'not_coming',
  brand: Brand | undefined,
): boolean {
  const limitPercent = brand?.varianceLimitPercent ?? usualLimitPercent;
  const limitUnits = brand?.varianceLimitUnits ?? 0;
  return rows.some(
    ({ expected, difference, isTolerated: mayDiffer }) =>
      !mayDiffer &&
      (difference > 0 || rest === 'not_coming') &&
      Math.abs(difference) > limitUnits &&
      Math.abs(difference) * 100 > expected * limitPercent,
  );
}
