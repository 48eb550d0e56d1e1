import { z } from 'zod';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import { locationBlocked, locationUnblocked } from '../layout/layout-events.ts';
import { locationDocument } from '../layout/location.ts';
import { binDoubted, doubtBin } from './doubt-bin.ts';
import { setAsideDamaged, type Damaged } from './set-aside-damaged.ts';

export const shortCauseField = z.enum(['empty', 'damaged', 'wrong_product', 'blocked', 'cannot_find']);
export type ShortCause = z.infer<typeof shortCauseField>;

/** Units that somebody looked for in a bin and did not find. */
export interface Missing {
  readonly locationId: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly cause: ShortCause;
  readonly found: number;
  /** Units carried away as damaged; null: nobody counted them, so they are as many as are missing. */
  readonly damaged: number | null;
  /** Base units missing. */
  readonly units: number;
}

interface Consequences {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
  readonly done: Discrepancy['done'];
}

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
}

/**
 * What a cause does to the stock [PK10]: an empty bin is counted and gives nothing out until then; damaged units go
 * to quarantine; a misplaced product and one that cannot be found are looked for; a blocked bin is closed.
 */
export function shortConsequences(gap: Missing, situation: Situation): Consequences {
  // Where no quarantine takes them the damaged units stay where they are, and are counted.
  if (gap.cause === 'damaged') return setAsideDamaged(damagedOf(gap), situation) ?? look(gap, situation);
  if (gap.cause === 'blocked') return block(gap, situation);
  return look(gap, situation);
}

/** As many as were counted; as many as are missing when nobody counted them. */
const damagedOf = ({ damaged, units, ...gap }: Missing): Damaged => ({ ...gap, quantity: damaged ?? units });

const lookReason = {
  empty: 'short',
  damaged: 'short',
  blocked: 'short',
  wrong_product: 'misplaced',
  cannot_find: 'cannot_find',
} as const satisfies Record<ShortCause, string>;

function look({ locationId, skuId, cause, found }: Missing, { context }: Situation): Consequences {
  return {
    ...doubtBin(context, { locationId, skuId, reason: lookReason[cause], seenQuantity: found }),
    done: binDoubted(locationId),
  };
}

function block({ locationId }: Missing, { view, context }: Situation): Consequences {
  if (view.get(locationDocument, locationId)?.blocked) return { events: [], back: [], done: [] };
  const at = context.occurredAt;
  return {
    events: [locationBlocked.create({ locationId, reason: 'blocked', at })],
    back: [locationUnblocked.create({ locationId, blockedAt: at })],
    done: [{ code: 'bin_closed', data: { location: locationId } }],
  };
}
