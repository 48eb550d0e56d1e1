import type { DomainEvent } from '../../../kernel/event.ts';
import { arrivedAtFace } from '../../../replenishing/arrived-at-face.ts';
import type { Arrived } from '../../../replenishing/serve-waiting.ts';
import { waitingAt } from '../../../replenishing/waiting-pick.ts';
import type { Taken } from '../../../storage-rules/stored-stock.ts';
import { undoUsed } from '../events.ts';
import { loadKey } from '../state.ts';
import type { Store } from './store.ts';
import { loadOf } from './with-undo.ts';

/**
 * Lines that wait for a face are served by what putaway brings there as well [RP8]. Pickers are sent to these units at
 * once, so nothing of the load before them comes back by undo. Null when nobody waits.
 */
export function servedAtFace(
  { skuId, lot, locationId, expiry }: Store,
  { view, context, parts }: Taken,
): readonly DomainEvent[] | null {
  if (waitingAt(view, { skuId, locationId }).length === 0) return null;
  const arrived = parts
    .filter(({ unfit, status }) => unfit === null && status === 'available')
    .map((part): Arrived => ({ lot, expiry: part.expiry ?? expiry, units: part.quantity }));
  if (arrived.length === 0) return null;
  const load = loadKey(context);
  return [
    ...arrivedAtFace(view, context, { skuId, locationId, arrived, expected: 0 }),
    ...(loadOf(view, context)?.undo ?? []).map(({ commandId }) => undoUsed.create({ load, commandId })),
  ];
}
