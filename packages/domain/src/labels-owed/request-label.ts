import { z } from 'zod';
import { blobsField } from '../kernel/blob-ref.ts';
import { defineCommand } from '../kernel/command.ts';
import { keyField, noteField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { unreadable } from './check-label.ts';
import {
  labelReasonField,
  labelRequestDocument,
  labelRequested,
  labelRequestKey,
  labelSubjectSchema,
  mostCopies,
} from './label-request.ts';
import { isSubjectKnown } from './subject-known.ts';

/**
 * "Print a label": it is owed until it is printed [LO1]. Asked again it is owed once, with the larger number of copies.
 * One that does not read is told to a supervisor [LO9]. Raises: label_unreadable.
 * Rejects: labels_owed.subject_unknown. Idempotent by: thing and place. Offline: judged on the device, printed later.
 */
export const requestLabel = defineCommand({
  type: 'labels_owed.request_label',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({
    subject: labelSubjectSchema,
    copies: z.int().min(1).max(mostCopies),
    reason: labelReasonField,
    locationId: keyField.nullable(),
    runId: keyField.nullable(),
    /** Of a label that does not read: somebody reports it with this member, with a photo or without. */
    blobs: blobsField.optional(),
    /** In the person's own words, for the card. Records of earlier apps have none. */
    note: noteField.optional(),
  }),
  decide: ({ blobs, subject, copies, reason, locationId, runId }, view, context) => {
    const wanted = { subject, copies, reason, locationId, runId };
    if (!isSubjectKnown(view, wanted.subject))
      return refuse({ code: 'labels_owed.subject_unknown', data: {} });
    const owed = view.get(labelRequestDocument, labelRequestKey(wanted.subject, wanted.locationId));
    const told = blobs === undefined ? [] : [unreadable(view, context, wanted.subject)];
    if (owed && owed.copies >= wanted.copies) return ok(told);
    const request = owed
      ? { ...owed, copies: wanted.copies }
      : {
          ...wanted,
          askedBy: context.operatorId,
          deviceId: context.deviceId,
          at: context.occurredAt,
          commandId: context.commandId,
        };
    return ok([labelRequested.create({ request }), ...told]);
  },
});
