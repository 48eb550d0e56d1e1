import { z } from 'zod';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { labelSettled } from '../../../labels-owed/label-outcomes.ts';
import {
  labelRequestDocument,
  labelRequested,
  labelRequestKey,
  type LabelSubject,
} from '../../../labels-owed/label-request.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import { unitChanged } from '../events.ts';
import { receiptDocument, receivingUnitDocument } from '../state.ts';
import { withUndo } from './undo-kept.ts';

/**
 * The label of a unit is missing or unreadable, and is owed at the door; or one was put on at last, and none is owed
 * any more [RC16].
 * Raises: nothing: the unit says so itself. Idempotent by: command id. Offline: judged on the device, printed later.
 */
export const noteLabel = defineCommand({
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  type: 'receiving.note_label',
  schema: z.strictObject({ receiptId: keyField, lpn: codeField, owed: z.boolean() }),
  decide: ({ receiptId, lpn, owed }, view, context) => {
    const held = view.get(receivingUnitDocument, lpn);
    if (!held) return ok([]);
    const set = (labelOwed: boolean) => unitChanged.create({ lpn, changes: { labelOwed } });
    const request = requestAtDoor(view, receiptId, lpn);
    const label = owed ? asked(view, request, context) : dropped(view, request, context);
    return ok(
      withUndo([set(owed), ...label.events], {
        receiptId,
        context,
        what: 'note_label',
        lpn,
        back: [set(held.labelOwed), ...label.back],
      }),
    );
  },
});

interface UnitLabel {
  readonly subject: LabelSubject;
  readonly locationId: string | null;
  readonly requestId: string;
}

/** The label of a unit is wanted where the unit stands. */
export function requestAtDoor(view: View, receiptId: string, lpn: string): UnitLabel {
  const subject = { kind: 'handlingUnit', lpn } as const;
  const locationId = view.get(receiptDocument, receiptId)?.doorId ?? null;
  return { subject, locationId, requestId: labelRequestKey(subject, locationId) };
}

function asked(view: View, { requestId, ...wanted }: UnitLabel, context: DecideContext): BothWays {
  if (view.get(labelRequestDocument, requestId)) return nothing;
  const request = {
    ...wanted,
    copies: 1,
    reason: 'missing' as const,
    runId: null,
    askedBy: context.operatorId,
    deviceId: context.deviceId,
    at: context.occurredAt,
    commandId: context.commandId,
  };
  return { events: [labelRequested.create({ request })], back: [notNeeded(requestId, context)] };
}

/** Taken back it is asked for under another id: the printer may be done with the first one. */
function dropped(view: View, { requestId }: UnitLabel, context: DecideContext): BothWays {
  const request = view.get(labelRequestDocument, requestId);
  if (!request) return nothing;
  const anew = labelRequested.create({ request: { ...request, commandId: context.commandId } });
  return { events: [notNeeded(requestId, context)], back: [anew] };
}

const notNeeded = (requestId: string, { operatorId: by, occurredAt: at }: DecideContext): DomainEvent =>
  labelSettled.create({ requestId, as: 'not_needed', by, at });
