import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { defineCommand, type DecideContext, type Rejection } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import { sourceLeft, sourceTaken } from '../events.ts';
import { linesOf } from '../lines.ts';
import { putawayRejection } from '../rejections.ts';
import { loadKey, mostEntries, sameSource, sourceSchema, type Source } from '../state.ts';
import { loadOf } from './with-undo.ts';

/**
 * Takes a unit, or loose goods of one SKU, onto the trolley [PA1]. Taking it twice is the same as once.
 * Rejects: putaway.taken, putaway.already_stored, putaway.in_use, putaway.nothing_in_it, putaway.trolley_full.
 * Idempotent by: operator, device and source. Offline: only goods this device holds.
 */
export const take = defineCommand({
  type: 'putaway.take',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ source: sourceSchema, entry: entrySchema }),
  decide: ({ source, entry }, view, context) => {
    const load = loadOf(view, context);
    const known = load?.sources.some((held) => sameSource(held, source));
    if (known) return ok([]);
    const refused = whyNotTaken(view, source, context);
    if (refused) return refuse(refused);
    if ((load?.sources.length ?? 0) >= mostEntries)
      return refuse(putawayRejection('putaway.trolley_full', { most: mostEntries }));
    const { operatorId, deviceId, occurredAt: at } = context;
    return ok([
      noteEntry(entry, context),
      sourceTaken.create({ load: loadKey(context), operatorId, deviceId, source, at }),
    ]);
  },
});

/** Why a source cannot be taken by this person; null when it can. Screens ask the same before they ask the server. */
export function whyNotTaken(
  view: View,
  source: Source,
  by: Pick<DecideContext, 'operatorId' | 'deviceId'>,
): Rejection | null {
  const unit = source.place.id;
  if (source.place.kind === 'handlingUnit') {
    const task = view.get(putawayTaskDocument, unit);
    const { claim } = task ?? {};
    if (claim && (claim.operatorId !== by.operatorId || claim.deviceId !== by.deviceId))
      return putawayRejection('putaway.taken', { unit, operator: claim.operatorId });
    if (task?.stored && linesOf(view, source).length === 0)
      return putawayRejection('putaway.already_stored', {
        unit,
        bin: task.stored.locationId,
        operator: task.stored.operatorId,
        at: task.stored.at,
      });
    const state = view.get(handlingUnitDocument, unit)?.state;
    if (state === 'bound' || state === 'dropped' || state === 'receiving')
      return putawayRejection('putaway.in_use', { unit });
  }
  return linesOf(view, source).length === 0 ? putawayRejection('putaway.nothing_in_it', { unit }) : null;
}

/**
 * Leaves a unit where it is, for others to take [PA1]. Leaving what is not on the trolley changes nothing.
 * Idempotent by: operator, device and source. Offline: judged on the device.
 */
export const leave = defineCommand({
  type: 'putaway.leave',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ source: sourceSchema }),
  decide: ({ source }, view, context) => {
    const load = loadOf(view, context);
    const known = load?.sources.some((held) => sameSource(held, source));
    return ok(known ? [sourceLeft.create({ load: loadKey(context), source })] : []);
  },
});
