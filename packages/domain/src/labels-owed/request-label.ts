import { z } from 'zod';
import { skuDocument } from '../catalog/sku.ts';
import { defineCommand } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { keyField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { locationDocument } from '../layout/location.ts';
import {
  labelReasonField,
  labelRequestDocument,
  labelRequested,
  labelRequestKey,
  labelSubjectSchema,
  mostCopies,
  type LabelSubject,
} from './label-request.ts';

/**
 * "Print a label": it is owed until it is printed [LO1]. Asked again it is owed once, with the larger number of copies.
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
  }),
  decide: (wanted, view, context) => {
    if (!isKnown(view, wanted.subject)) return refuse({ code: 'labels_owed.subject_unknown', data: {} });
    const owed = view.get(labelRequestDocument, labelRequestKey(wanted.subject, wanted.locationId));
    if (owed && owed.copies >= wanted.copies) return ok([]);
    const request = owed
      ? { ...owed, copies: wanted.copies }
      : {
          ...wanted,
          askedBy: context.operatorId,
          deviceId: context.deviceId,
          at: context.occurredAt,
          commandId: context.commandId,
        };
    return ok([labelRequested.create({ request })]);
  },
});

/** Handling units may be new: a label is what makes them known. */
function isKnown(view: View, subject: LabelSubject): boolean {
  if (subject.kind === 'product') return view.get(skuDocument, subject.skuId) !== undefined;
  return subject.kind === 'handlingUnit' || view.get(locationDocument, subject.locationId) !== undefined;
}
