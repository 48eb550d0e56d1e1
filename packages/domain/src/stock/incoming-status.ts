import { brandOf } from '../catalog/brand-of.ts';
import type { View } from '../kernel/document.ts';
import { daysUntil } from './allocate.ts';
import type { StockStatus } from './balance.ts';
import { lotStopOf } from './lot-stop.ts';

export interface Incoming {
  readonly skuId: string;
  readonly lot: string | null;
  readonly expiry: string | null;
}

/** Why units that come in may not be sold. `short_life`: less life left than the brand asks for. */
export type Unsellable = 'recalled' | 'hold' | 'expired' | 'short_life';

/**
 * Whether units may be sold as they come in [S12]; null: they may.
 *
 * @param today ISO date
 */
export function unsellable(view: View, { skuId, lot, expiry }: Incoming, today: string): Unsellable | null {
  const stop = lotStopOf(view, skuId, lot);
  if (stop) return stop.status;
  if (expiry === null) return null;
  const daysLeft = daysUntil(expiry, today);
  if (daysLeft < 0) return 'expired';
  return daysLeft <= (brandOf(view, skuId)?.minimumRemainingLifeDays ?? 0) ? 'short_life' : null;
}

/** The status the book gives such units, whatever the person said. */
export const statusOf = (why: Unsellable | null): StockStatus =>
  why === null ? 'available' : why === 'short_life' ? 'hold' : why;
