import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { defineCommand, type DecideContext, type Rejection } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { codeField, skuIdField } from '../../../kernel/fields.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { locationDocument } from '../../../layout/location.ts';
import { bookedAt, isTooMuch } from '../booked.ts';
import { canBeCounted } from '../countable.ts';
import { countEnded, countStarted } from '../events.ts';
import { countingRejection } from '../rejections.ts';
import {
  countWhyField,
  mostPools,
  sessionDocument,
  sessionKey,
  type CountScope,
  type Session,
} from '../state.ts';

/** A count nobody has touched for so long may be taken over by somebody else. */
export const leaseMs = 60 * 60_000;

/**
 * Begins to count a place, or one SKU in it [CT2]. Beginning the same again is the same as once.
 * Rejects: counting.unknown_place, counting.not_counted_here, counting.taken, counting.other_open,
 * counting.too_much_here. Idempotent by: operator, device and scope. Offline: shown at once, answered by the server.
 */
export const start = defineCommand({
  type: 'counting.start',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({
    locationId: codeField,
    only: skuIdField.nullable(),
    why: countWhyField,
    entry: entrySchema,
  }),
  decide: ({ locationId, only, why, entry }, view, context) => {
    const own = view.get(sessionDocument, sessionKey(context));
    if (own && own.locationId === locationId && own.only === only) return ok([]);
    const refused = whyNotStarted(view, { locationId, only }, context);
    if (refused) return refuse(refused);
    const { operatorId, deviceId, occurredAt: at } = context;
    return ok([
      noteEntry(entry, context),
      ...othersAt(view, { locationId, only }, context).map(({ key }) => countEnded.create({ session: key })),
      countStarted.create({ locationId, only, why, operatorId, deviceId, at }),
    ]);
  },
});

/** Why this person cannot begin to count here; null when they can. Screens ask the same before they ask the server. */
export function whyNotStarted(
  view: View,
  scope: CountScope,
  by: Pick<DecideContext, 'operatorId' | 'deviceId' | 'occurredAt'>,
): Rejection | null {
  const bin = scope.locationId;
  const location = view.get(locationDocument, bin);
  if (!location) return countingRejection('counting.unknown_place', { bin });
  if (!canBeCounted(location)) return countingRejection('counting.not_counted_here', { bin });
  const held = othersAt(view, scope, by).find(
    ({ body }) => Date.parse(by.occurredAt) - Date.parse(body.lastAt) < leaseMs,
  );
  if (held) return countingRejection('counting.taken', { bin, operator: held.body.operatorId });
  const open = view.get(sessionDocument, sessionKey(by));
  if (open && (open.locationId !== bin || open.only !== scope.only))
    return countingRejection('counting.other_open', { bin: open.locationId });
  return isTooMuch(bookedAt(view, scope))
    ? countingRejection('counting.too_much_here', { bin, most: mostPools })
    : null;
}

/** Counts of others that overlap with this one: of the whole place, or of the same SKU. */
const othersAt = (
  view: View,
  { locationId, only }: CountScope,
  by: Pick<DecideContext, 'operatorId' | 'deviceId'>,
): readonly Entry<Session>[] =>
  view
    .list(sessionDocument, 'locationId', locationId)
    .filter(
      ({ key, body }) =>
        key !== sessionKey(by) && (only === null || body.only === null || body.only === only),
    );

/**
 * Leaves a count unfinished; nothing that was counted is believed [CT2]. Leaving nothing changes nothing.
 * Idempotent by: operator, device and place. Offline: judged on the device.
 */
export const leave = defineCommand({
  type: 'counting.leave',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ locationId: codeField }),
  decide: ({ locationId }, view, context) => {
    const session = sessionKey(context);
    const held = view.get(sessionDocument, session);
    return ok(held?.locationId === locationId ? [countEnded.create({ session })] : []);
  },
});
