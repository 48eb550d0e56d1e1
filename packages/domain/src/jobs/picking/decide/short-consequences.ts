import { z } from 'zod';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import type { Discrepancy } from '../../../discrepancies/discrepancy.ts';
import { locationBlocked, locationDoubted, locationUnblocked } from '../../../layout/layout-events.ts';
import { locationDocument, siteDocument, siteKey } from '../../../layout/location.ts';
import { countRequested, countWithdrawn } from '../../../stock/count-request.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { atLocation } from '../../../stock/place.ts';
import type { RecordShort } from './record-short.ts';

export const shortCauseField = z.enum(['empty', 'damaged', 'wrong_product', 'blocked', 'cannot_find']);
export type ShortCause = z.infer<typeof shortCauseField>;

interface Consequences {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
  readonly done: Discrepancy['done'];
}

/**
 * What a cause does to the stock [PK10]: an empty bin is counted and gives nothing out until then; damaged units go
 * to quarantine; a misplaced product and one that cannot be found are looked for; a blocked bin is closed.
 */
export function shortConsequences(
  body: RecordShort,
  gap: number,
  { view, context }: { view: View; context: DecideContext },
): Consequences {
  if (gap === 0) return { events: [], back: [], done: [] };
  if (body.cause === 'damaged') return setAsideDamaged(body, gap, { view, context });
  if (body.cause === 'blocked') return block(body, { view, context });
  return look(body, { view, context });
}

function look(body: RecordShort, { view, context }: { view: View; context: DecideContext }): Consequences {
  const { locationId, skuId } = body;
  const reason =
    body.cause === 'wrong_product' ? 'misplaced' : body.cause === 'cannot_find' ? 'cannot_find' : 'short';
  const doubtedBefore = view.get(locationDocument, locationId)?.doubtful ?? false;
  return {
    events: [
      locationDoubted.create({ locationId, doubtful: true }),
      countRequested.create({
        locationId,
        skuId,
        reason,
        seenQuantity: body.found,
        raisedBy: context.operatorId,
        at: context.occurredAt,
      }),
    ],
    back: [
      locationDoubted.create({ locationId, doubtful: doubtedBefore }),
      countWithdrawn.create({ locationId, skuId }),
    ],
    done: [
      { code: 'bin_stopped', data: { location: locationId } },
      { code: 'count_requested', data: { location: locationId } },
    ],
  };
}

function block(body: RecordShort, { view, context }: { view: View; context: DecideContext }): Consequences {
  const { locationId } = body;
  if (view.get(locationDocument, locationId)?.blocked) return { events: [], back: [], done: [] };
  return {
    events: [locationBlocked.create({ locationId, reason: 'blocked', at: context.occurredAt })],
    back: [locationUnblocked.create({ locationId })],
    done: [{ code: 'bin_closed', data: { location: locationId } }],
  };
}

function setAsideDamaged(
  body: RecordShort,
  gap: number,
  { view, context }: { view: View; context: DecideContext },
): Consequences {
  const quarantine = view.get(siteDocument, siteKey)?.quarantine;
  if (quarantine === undefined) return look(body, { view, context });
  const [, , lot] = body.stop.split('|');
  const movement: Movement = {
    skuId: body.skuId,
    lot: lot === undefined || lot === '' ? null : lot,
    serial: null,
    expiry: null,
    quantity: gap,
    fromAllocated: 0,
    from: atLocation(body.locationId),
    to: atLocation(quarantine),
    fromStatus: 'available',
    toStatus: 'damaged',
    reason: 'set_aside',
    at: context.occurredAt,
    by: {
      commandId: context.commandId,
      operatorId: context.operatorId,
      deviceId: context.deviceId,
      occurredAt: context.occurredAt,
      seenSeq: context.seen?.seq ?? null,
      expectedQuantity: null,
    },
  };
  return {
    events: [move(movement)],
    back: [
      move({
        ...movement,
        from: movement.to,
        to: movement.from,
        fromStatus: 'damaged',
        toStatus: 'available',
      }),
    ],
    done: [{ code: 'set_aside', data: { location: quarantine, quantity: gap } }],
  };
}
