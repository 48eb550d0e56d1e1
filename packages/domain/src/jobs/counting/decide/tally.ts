import { z } from 'zod';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import {
  codeField,
  dateField,
  lotField,
  quantityField,
  serialField,
  skuIdField,
  uuidField,
} from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { nothingUndone } from '../../../undo/nothing-undone.ts';
import { eventsBack, undoEntry } from '../../../undo/undo-list.ts';
import { lineCounted, undoKept, undoUsed } from '../events.ts';
import {
  countWhyField,
  lineDocument,
  lineKey,
  mostSerials,
  sessionDocument,
  sessionKey,
  type CountScope,
  type CountWhy,
  type Line,
  type Session,
} from '../state.ts';

export const tallySchema = z.strictObject({
  locationId: codeField,
  only: skuIdField.nullable(),
  why: countWhyField,
  skuId: skuIdField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  /** All that was found so far of this SKU and lot, not what this scan adds. */
  good: quantityField,
  damaged: quantityField,
  serials: z.array(serialField).max(mostSerials),
  entry: entrySchema,
});
export type Tally = z.infer<typeof tallySchema>;

/**
 * So much of one SKU and lot was found so far [CT3]. Says the whole, so that it is true however it arrives.
 * Idempotent by: command id. Offline: judged on the device.
 */
export const tally = defineCommand({
  type: 'counting.tally',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: tallySchema,
  decide: ({ skuId, lot, expiry, good, damaged, serials, entry, ...scope }, view, context) => {
    const pool = { skuId, lot };
    const session = sessionKey(context);
    const held = openSession(view, scope, context);
    const before = held ? view.get(lineDocument, lineKey(session, pool)) : undefined;
    const by = { ...scope, operatorId: context.operatorId, deviceId: context.deviceId };
    const line = { expiry, good, damaged, serials: [...new Set(serials)] };
    const back = lineCounted.create({
      by: { ...by, at: held?.lastAt ?? context.occurredAt },
      pool,
      line: before ? withoutPlace(before) : null,
      current: held?.current ?? null,
    });
    const entryBack = undoEntry(context, 'tally', [back]);
    return ok([
      noteEntry(entry, context),
      lineCounted.create({ by: { ...by, at: context.occurredAt }, pool, line, current: pool }),
      ...(entryBack ? [undoKept.create({ session, entry: entryBack })] : []),
    ]);
  },
});

const withoutPlace = ({
  expiry,
  good,
  damaged,
  serials,
}: Line): Omit<Line, 'session' | 'at' | 'skuId' | 'lot'> => ({
  expiry,
  good,
  damaged,
  serials,
});

/** The person's count, if it is of this place and SKU. */
export function openSession(
  view: View,
  { locationId, only }: CountScope & { readonly why?: CountWhy },
  by: Pick<DecideContext, 'operatorId' | 'deviceId'>,
): Session | undefined {
  const held = view.get(sessionDocument, sessionKey(by));
  return held && held.locationId === locationId && held.only === only ? held : undefined;
}

/**
 * Takes the latest scan of an open count back [CT3]. What was handed in already is counted again instead; taking back
 * what is not the latest
 * is told. Raises: reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const undo = defineCommand({
  type: 'counting.undo',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ undoes: uuidField }),
  decide: ({ undoes }, view, context) => {
    const session = sessionKey(context);
    const last = view.get(sessionDocument, session)?.undo.at(-1);
    if (last?.commandId !== undoes)
      return ok([nothingUndone(view, context, { undoes, what: last?.what ?? null, reason: null })]);
    return ok([...eventsBack(last), undoUsed.create({ session, commandId: undoes })]);
  },
});
