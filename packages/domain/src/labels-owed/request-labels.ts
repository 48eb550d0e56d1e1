import { z } from 'zod';
import { defineCommand, type DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { keyField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { printerDocument } from '../printing/printer.ts';
import {
  labelReasonField,
  labelRequestDocument,
  labelRequested,
  labelRequestKey,
  labelSubjectSchema,
  mostCopies,
  type LabelReason,
  type LabelSubject,
} from './label-request.ts';
import { isSubjectKnown } from './subject-known.ts';

/** More go into the next command: a commit stays small. */
export const mostLabels = 200;

/** Labels of one file for an office printer; the rest goes into another one. */
export const mostOnPaper = 2_000;

/** What the labels of one command have in common. */
export interface LabelOrder {
  readonly copies: number;
  readonly reason: LabelReason;
  readonly printerId: string | null;
}

/**
 * The desk asks for many labels at once [LO2]. What is owed already is asked for again only with more copies or at
 * another printer.
 * Rejects: labels_owed.subject_unknown, labels_owed.printer_unknown. Idempotent by: thing and place.
 */
export const requestLabels = defineCommand({
  type: 'labels_owed.request_labels',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({
    subjects: z.array(labelSubjectSchema).min(1).max(mostLabels),
    copies: z.int().min(1).max(mostCopies),
    reason: labelReasonField,
    printerId: keyField.nullable(),
  }),
  decide: ({ subjects, ...order }, view, context) => {
    if (order.printerId !== null && !view.get(printerDocument, order.printerId))
      return refuse({ code: 'labels_owed.printer_unknown', data: {} });
    if (!subjects.every((subject) => isSubjectKnown(view, subject)))
      return refuse({ code: 'labels_owed.subject_unknown', data: {} });
    return ok(askedFor(subjects, order, { view, context }));
  },
});

/** The requests that are new, or ask for more than what is owed. */
export function askedFor(
  subjects: readonly LabelSubject[],
  order: LabelOrder,
  { view, context }: { readonly view: View; readonly context: DecideContext },
): readonly DomainEvent[] {
  const keys = subjects.map((subject) => labelRequestKey(subject, placeOf(subject)));
  const owed = view.getMany(labelRequestDocument, keys);
  const asked = new Set<string>();
  return subjects.flatMap((subject, i) => {
    const key = keys[i] ?? '';
    const held = owed[i];
    const isOwed = held && held.copies >= order.copies && (held.printerId ?? null) === order.printerId;
    if (isOwed || asked.has(key)) return [];
    asked.add(key);
    const request = {
      subject,
      ...order,
      locationId: placeOf(subject),
      runId: null,
      askedBy: context.operatorId,
      deviceId: context.deviceId,
      at: context.occurredAt,
      commandId: context.commandId,
    };
    return [labelRequested.create({ request })];
  });
}

/** A bin's label is wanted at the bin. */
const placeOf = (subject: LabelSubject): string | null =>
  subject.kind === 'location' ? subject.locationId : null;
