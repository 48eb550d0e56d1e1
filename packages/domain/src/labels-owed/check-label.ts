import { z } from 'zod';
import { discrepancyClosed, discrepancyDocument, raise, type Subject } from '../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { keyField, uuidField } from '../kernel/fields.ts';
import { besidesFields } from '../kernel/own-words.ts';
import { ok } from '../kernel/result.ts';
import { labelChecked, labelFate, labelSettled, type LabelFate } from './label-outcomes.ts';
import { goesOnByItself, labelRequested, type LabelSubject } from './label-request.ts';

/**
 * Somebody held the scanner before a new label [LO9]. One that reads is out, whatever was known of its printing. One that
 * does not is asked for anew and told to a supervisor; what is still to come out of the printer by itself is not asked
 * for twice. Of a label nobody waits for any more there is nothing to say.
 * Raises: label_unreadable. Idempotent by: request and command that asked. Offline: judged on the device.
 */
export const checkLabel = defineCommand({
  type: 'labels_owed.check_label',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({
    requestId: keyField,
    askedIn: uuidField,
    found: z.enum(['reads', 'does_not_read']),
    ...besidesFields,
  }),
  decide: ({ requestId, askedIn, found }, view, context) => {
    const fate = labelFate(view, requestId, context.deviceId);
    const label = fate?.kind === 'owed' ? fate.request : fate?.outcome;
    if (!fate || !label || askedInOf(fate) !== askedIn) return ok([]);
    const { operatorId: by, occurredAt: at, deviceId } = context;
    if (found === 'does_not_read')
      return ok([...printedAnew(fate, context), unreadable(view, context, label.subject)]);
    const out =
      fate.kind === 'owed' ? [labelSettled.create({ requestId, as: 'printed' as const, by, at })] : [];
    return ok([
      ...out,
      labelChecked.create({ deviceId, requestId, askedIn, by, at }),
      ...readable(view, context, label.subject),
    ]);
  },
});

const askedInOf = (fate: LabelFate): string =>
  fate.kind === 'owed' ? fate.request.commandId : fate.outcome.askedIn;

/** Under this command, so that a printer that remembers the first one cannot be confused. */
function printedAnew(fate: LabelFate, context: DecideContext): readonly DomainEvent[] {
  const { commandId, operatorId: askedBy, deviceId, occurredAt: at } = context;
  const anew = { reason: 'reprint' as const, askedBy, deviceId, at, commandId };
  if (fate.kind === 'owed') {
    const { trouble, ...request } = fate.request;
    return trouble && goesOnByItself(trouble.code)
      ? []
      : [labelRequested.create({ request: { ...request, ...anew } })];
  }
  const { subject, copies, locationId } = fate.outcome;
  return [labelRequested.create({ request: { subject, copies, locationId, runId: null, ...anew } })];
}

type About = Pick<Subject, 'locationId' | 'skuId' | 'runId'>;

const aboutOf = (subject: LabelSubject): About => ({
  locationId: subject.kind === 'location' ? subject.locationId : null,
  skuId: subject.kind === 'product' ? subject.skuId : null,
  runId: subject.kind === 'handlingUnit' ? subject.lpn : null,
});

/** A label that no scanner reads, at the bin or just out of the printer: one card for a thing, with everybody's photos. */
export const unreadable = (view: View, context: DecideContext, subject: LabelSubject): DomainEvent =>
  raise(view, context, {
    ...aboutOf(subject),
    type: 'label_unreadable',
    severity: 'attention',
    orderId: null,
    quantity: null,
    facts: {},
    done: [{ code: 'label_ordered', data: {} }],
    did: 'label_checked',
  });

/** A new label reads: what was told about the old one is over. */
function readable(view: View, context: DecideContext, subject: LabelSubject): readonly DomainEvent[] {
  const { locationId, skuId, runId } = aboutOf(subject);
  const resolution = { choice: 'undone', note: '', by: context.operatorId, at: context.occurredAt };
  return view
    .list(discrepancyDocument, 'status', 'open')
    .filter(
      ({ body }) =>
        body.type === 'label_unreadable' &&
        body.locationId === locationId &&
        body.skuId === skuId &&
        body.runId === runId,
    )
    .map(({ key }) => discrepancyClosed.create({ discrepancyId: key, status: 'withdrawn', resolution }));
}
