import { z } from 'zod';
import { defineDocument, put, remove, type View } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, uuidField } from '../kernel/fields.ts';
import {
  labelRequestDocument,
  labelSubjectSchema,
  mostCopies,
  type LabelReason,
  type LabelRequest,
} from './label-request.ts';

const settledAs = z.enum(['printed', 'not_needed']);

/** A label that was asked for and is owed no more. */
export const labelOutcomeSchema = z.object({
  requestId: keyField,
  /** The command that asked for it. */
  askedIn: uuidField,
  subject: labelSubjectSchema,
  copies: z.int().min(1).max(mostCopies),
  locationId: keyField.nullable(),
  as: settledAs,
  at: instantField,
  /** Somebody read it with a scanner since; absent: nobody did. */
  checked: z.object({ by: keyField, at: instantField }).optional(),
});
export type LabelOutcome = z.infer<typeof labelOutcomeSchema>;

/** So many are remembered for each device: more than a person waits for at once. */
export const mostOutcomes = 12;

/** Key: device that asked. What became of the labels that were asked for on it, the latest first [LO8]. */
export const labelOutcomesDocument = defineDocument({
  kind: 'labelOutcomes',
  home: 'warehouse',
  schema: z.object({ labels: z.array(labelOutcomeSchema).max(mostOutcomes) }),
  indexes: {},
});

/** The label came out of a printer, or is not needed any more. */
export const labelSettled = defineEvent({
  type: 'labels_owed.settled.v1',
  schema: z.object({ requestId: keyField, as: settledAs, by: keyField, at: instantField }),
  evolve: ({ requestId, as, at }, view) => {
    const request = view.get(labelRequestDocument, requestId);
    if (!request) return [];
    const gone = remove(labelRequestDocument, requestId);
    if (!isWaitedFor(request.reason)) return [gone];
    const { subject, copies, locationId, commandId: askedIn, deviceId } = request;
    const labels = [
      { requestId, askedIn, subject, copies, locationId, as, at },
      ...outcomesOf(view, deviceId).filter((earlier) => earlier.requestId !== requestId),
    ];
    return [gone, put(labelOutcomesDocument, deviceId, { labels: labels.slice(0, mostOutcomes) })];
  },
});

/** A new label was read by a scanner. Of one that nobody remembers it says nothing. */
export const labelChecked = defineEvent({
  type: 'labels_owed.checked.v1',
  schema: z.object({
    deviceId: keyField,
    requestId: keyField,
    askedIn: uuidField,
    by: keyField,
    at: instantField,
  }),
  evolve: ({ deviceId, requestId, askedIn, by, at }, view) => {
    const labels = outcomesOf(view, deviceId);
    if (!labels.some((label) => label.requestId === requestId && label.askedIn === askedIn)) return [];
    return [
      put(labelOutcomesDocument, deviceId, {
        labels: labels.map((label) =>
          label.requestId === requestId && label.askedIn === askedIn
            ? { ...label, checked: { by, at } }
            : label,
        ),
      }),
    ];
  },
});

/** First labels of racks and tests of printers are made by the hundred, and nobody stands waiting for one of them. */
const isWaitedFor = (reason: LabelReason): boolean => reason !== 'setup' && reason !== 'test';

export const outcomesOf = (view: View, deviceId: string): readonly LabelOutcome[] =>
  view.get(labelOutcomesDocument, deviceId)?.labels ?? [];

/** What became of a label: still owed, or out, or not needed. */
export type LabelFate =
  | { readonly kind: 'owed'; readonly requestId: string; readonly request: LabelRequest }
  | { readonly kind: 'settled'; readonly outcome: LabelOutcome };

/** The fate of a label that was asked for; null when nobody asked, or it is too long ago [LO8]. */
export function labelFate(view: View, requestId: string, deviceId: string): LabelFate | null {
  const request = view.get(labelRequestDocument, requestId);
  if (request) return { kind: 'owed', requestId, request };
  const outcome = outcomesOf(view, deviceId).find((settled) => settled.requestId === requestId);
  return outcome ? { kind: 'settled', outcome } : null;
}

/** Everything that was asked for on a device: what is owed first, longest wait first; then what is over, latest first. */
export function labelsAskedOn(view: View, deviceId: string): readonly LabelFate[] {
  const owed = view
    .list(labelRequestDocument, 'state', 'owed')
    .filter(({ body }) => body.deviceId === deviceId && isWaitedFor(body.reason))
    .toSorted((a, b) => (a.body.at < b.body.at ? -1 : 1));
  const again = new Set(owed.map(({ key }) => key));
  return [
    ...owed.map(({ key, body }): LabelFate => ({ kind: 'owed', requestId: key, request: body })),
    ...outcomesOf(view, deviceId)
      .filter(({ requestId }) => !again.has(requestId))
      .map((outcome): LabelFate => ({ kind: 'settled', outcome })),
  ];
}

/** Labels that somebody on a device waits for or has in hand, and that no scanner has read yet [LO9]. */
export const labelsToCheck = (view: View, deviceId: string): readonly LabelFate[] =>
  labelsAskedOn(view, deviceId).filter(
    (fate) => fate.kind === 'owed' || (fate.outcome.as === 'printed' && fate.outcome.checked === undefined),
  );
