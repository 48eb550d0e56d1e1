import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import {
  locationAvoided,
  locationBlocked,
  locationDoubted,
  locationUnblocked,
} from '../../../layout/layout-events.ts';
import { locationDocument, type Avoided } from '../../../layout/location.ts';
import { readBin } from '../../../storage-rules/bin.ts';
import { countRequested, countWithdrawn } from '../../../stock/count-request.ts';
import { insteadReasonField, type InsteadReason } from '../state.ts';
import { stepTo, withUndo } from './with-undo.ts';

interface Both {
  readonly events: readonly DomainEvent[];
  readonly back: readonly DomainEvent[];
}
const nothing: Both = { events: [], back: [] };

/** What a reason for not using a bin teaches the rule that suggests [PA5]. */
export function binReport(
  view: View,
  context: DecideContext,
  { locationId, reason }: { readonly locationId: string; readonly reason: InsteadReason },
): Both {
  if (!view.get(locationDocument, locationId)) return nothing;
  switch (reason) {
    case 'same_product_there':
      return nothing;
    case 'blocked':
      return block(view, context, locationId);
    case 'full':
      return both(avoid(view, context, { locationId, reason }), doubtEmptyBook(view, context, locationId));
    case 'too_high':
      return avoid(view, context, { locationId, reason });
    case 'unsafe':
      return both(avoid(view, context, { locationId, reason }), unsafeCard(view, context, locationId));
  }
}

const both = (a: Both, b: Both): Both => ({
  events: [...a.events, ...b.events],
  back: [...a.back, ...b.back],
});

function avoid(
  view: View,
  { commandId, occurredAt: at }: DecideContext,
  { locationId, reason }: { readonly locationId: string; readonly reason: Avoided['reason'] },
): Both {
  const before = view.get(locationDocument, locationId)?.avoided ?? null;
  const avoided: Avoided = { reason, at, commandId, bookUnits: bookUnits(view, locationId) };
  return {
    events: [locationAvoided.create({ locationId, avoided })],
    back: [
      before === null
        ? locationAvoided.create({ locationId, avoided: null, commandId })
        : locationAvoided.create({ locationId, avoided: before }),
    ],
  };
}

const bookUnits = (view: View, locationId: string): number =>
  readBin(view, locationId)?.contents.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;

/** Full on the shelf and empty in the book: somebody has to look. */
function doubtEmptyBook(view: View, context: DecideContext, locationId: string): Both {
  const { commandId, operatorId, occurredAt: at } = context;
  if (bookUnits(view, locationId) > 0) return nothing;
  return {
    events: [
      locationDoubted.create({ locationId, doubtful: true, commandId }),
      countRequested.create({
        locationId,
        skuId: null,
        reason: 'misplaced',
        seenQuantity: null,
        raisedBy: operatorId,
        at,
        commandId,
      }),
    ],
    back: [
      locationDoubted.create({ locationId, doubtful: false, commandId }),
      countWithdrawn.create({ locationId, skuId: null, commandId }),
    ],
  };
}

export function block(view: View, { occurredAt: at }: DecideContext, locationId: string): Both {
  const location = view.get(locationDocument, locationId);
  if (!location || location.blocked) return nothing;
  return {
    events: [locationBlocked.create({ locationId, reason: 'blocked', at })],
    back: [locationUnblocked.create({ locationId, blockedAt: at })],
  };
}

const unsafeCard = (view: View, context: DecideContext, locationId: string): Both => ({
  events: [
    raise(view, context, {
      type: 'bin_unsafe',
      severity: 'serious',
      locationId,
      skuId: null,
      orderId: null,
      runId: null,
      quantity: null,
      facts: {},
      done: [{ code: 'not_suggested', data: { location: locationId } }],
      did: 'bin_reported',
    }),
  ],
  back: [],
});

/**
 * Somebody who stands at a bin says why nothing can be put there [PA5].
 * Raises: bin_unsafe. Idempotent by: command id. Offline: judged on the device.
 */
export const reportBin = defineCommand({
  type: 'putaway.report_bin',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ locationId: codeField, reason: insteadReasonField }),
  decide: (body, view, context) => {
    const report = binReport(view, context, body);
    const step = stepTo(view, context, { bin: null, lastPlace: body.locationId, proved: null });
    const { events, back } = both(report, step);
    return ok(withUndo(events, { context, what: 'report_bin', back }));
  },
});
