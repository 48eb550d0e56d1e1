import { z } from 'zod';
import { raise, type Subject } from '../discrepancies/discrepancy.ts';
import { nothing, together, told, type BothWays } from '../kernel/both-ways.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { codeField } from '../kernel/fields.ts';
import { besidesFields } from '../kernel/own-words.ts';
import {
  locationAvoided,
  locationBlocked,
  locationDoubted,
  locationUnblocked,
} from '../layout/layout-events.ts';
import { locationDocument, type Avoided } from '../layout/location.ts';
import { countRequested, countWithdrawn } from '../stock/count-request.ts';
import { readBin } from './bin.ts';
import { insteadReasonField, type Instead, type InsteadReason } from './instead-reason.ts';

/** Why nothing can be put into a bin, from somebody who stands before it. */
export const binReportSchema = z.strictObject({
  locationId: codeField,
  reason: insteadReasonField,
  ...besidesFields,
});

/** What a reason for not using a bin teaches the rule that suggests [ST5]. */
export function binReport(
  view: View,
  context: DecideContext,
  { locationId, reason }: { readonly locationId: string; readonly reason: InsteadReason },
): BothWays {
  if (!view.get(locationDocument, locationId)) return nothing;
  switch (reason) {
    case 'same_product_there':
      return nothing;
    case 'blocked':
      return together([
        block(view, context, locationId),
        reported(view, context, {
          locationId,
          type: 'bin_blocked',
          severity: 'attention',
          done: [{ code: 'bin_closed', data: { location: locationId } }],
        }),
      ]);
    case 'full':
      return together([
        avoid(view, context, { locationId, reason }),
        doubtEmptyBook(view, context, locationId),
      ]);
    case 'too_high':
      return avoid(view, context, { locationId, reason });
    case 'unsafe':
      return together([
        avoid(view, context, { locationId, reason }),
        reported(view, context, {
          locationId,
          type: 'bin_unsafe',
          severity: 'serious',
          done: [{ code: 'not_suggested', data: { location: locationId } }],
        }),
      ]);
  }
}

/** The same of a bin that was suggested and not used; nothing when it was. */
export const suggestedReport = (view: View, context: DecideContext, instead: Instead): BothWays =>
  instead === null
    ? nothing
    : binReport(view, context, { locationId: instead.suggested, reason: instead.reason });

function avoid(
  view: View,
  { commandId, occurredAt: at }: DecideContext,
  { locationId, reason }: { readonly locationId: string; readonly reason: Avoided['reason'] },
): BothWays {
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
function doubtEmptyBook(view: View, context: DecideContext, locationId: string): BothWays {
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

function block(view: View, { occurredAt: at }: DecideContext, locationId: string): BothWays {
  const location = view.get(locationDocument, locationId);
  if (!location || location.blocked) return nothing;
  return {
    events: [locationBlocked.create({ locationId, reason: 'blocked', at })],
    back: [locationUnblocked.create({ locationId, blockedAt: at })],
  };
}

/** Somebody has to go there: what was seen at the bin, with the photos the command names. */
const reported = (
  view: View,
  context: DecideContext,
  card: Pick<Subject, 'locationId' | 'type' | 'severity' | 'done'>,
): BothWays =>
  told(
    raise(view, context, {
      skuId: null,
      orderId: null,
      runId: null,
      quantity: null,
      facts: {},
      did: 'bin_reported',
      ...card,
    }),
  );
