import type { View } from '../../../kernel/document.ts';
import { findStock, type AllocationPart } from '../../../stock/allocate.ts';
import type { ShortCause } from '../../../stock/short-consequences.ts';
import { waitingUnitsFor, type Wait } from '../decide/wait-for.ts';
import type { CurrentStop } from './situation.ts';

/** What a short would lead to: bins the rest can be fetched from, what waits for replenishment, what nobody has. */
export interface ShortPreview {
  readonly parts: readonly AllocationPart[];
  readonly wait: Wait | null;
  readonly unfilled: number;
}

/**
 * Looks ahead of `recordShort` for the screen [PK9] [PK25].
 * @param gap units that are not there
 * @param now ISO instant
 */
export function previewShort(
  view: View,
  current: CurrentStop,
  { gap, cause, now }: { readonly gap: number; readonly cause: ShortCause; readonly now: string },
): ShortPreview {
  const { stop, brand } = current;
  if (!brand || gap <= 0) return { parts: [], wait: null, unfilled: Math.max(0, gap) };
  const today = now.slice(0, 10);
  const parts = findStock(
    view,
    { skuId: stop.skuId, quantity: gap, brand, today, notAt: stop.locationId },
    new Map(),
  );
  const missing = gap - parts.reduce((sum, { quantity }) => sum + quantity, 0);
  const found = Math.max(0, stop.remaining - gap);
  const { skuId, locationId } = stop;
  const wait = waitingUnitsFor({ skuId, locationId, cause, found }, missing, {
    view,
    context: { commandId: '', occurredAt: now },
  });
  return { parts, wait, unfilled: missing - (wait?.units ?? 0) };
}
