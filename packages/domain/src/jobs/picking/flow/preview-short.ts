import type { View } from '../../../kernel/document.ts';
import { findStock, type AllocationPart } from '../../../stock/allocate.ts';
import type { CurrentStop } from './situation.ts';

/** What a short would lead to: bins the rest can be fetched from, and how much no bin has. */
export interface ShortPreview {
  readonly parts: readonly AllocationPart[];
  readonly unfilled: number;
}

/**
 * Looks ahead of `recordShort` for the screen [PK9].
 * @param gap units that are not there
 * @param today ISO date
 */
export function previewShort(
  view: View,
  current: CurrentStop,
  { gap, today }: { readonly gap: number; readonly today: string },
): ShortPreview {
  const { stop, brand } = current;
  if (!brand || gap <= 0) return { parts: [], unfilled: Math.max(0, gap) };
  const parts = findStock(
    view,
    { skuId: stop.skuId, quantity: gap, brand, today, notAt: stop.locationId },
    new Map(),
  );
  return { parts, unfilled: gap - parts.reduce((sum, { quantity }) => sum + quantity, 0) };
}
