import { z } from 'zod';
import { inboundDocument, inboundKey, loadTypeField, type Inbound } from '../../../inbound/inbound.ts';
import { inboundLoadClosed, inboundOpened } from '../../../inbound/inbound-events.ts';
import { blobsField, noPhotoField } from '../../../kernel/blob-ref.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField, noteField } from '../../../kernel/fields.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { ok } from '../../../kernel/result.ts';
import { receiptOpened, sessionChanged } from '../events.ts';
import { receiptKey } from '../state.ts';
import { sessionAt, tell } from './load.ts';

const checkInSchema = z.strictObject({
  /** A document of the list, or nothing but the brand on the boxes. */
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('document'), inboundId: keyField }),
    z.strictObject({ kind: z.literal('blind'), brand: codeField }),
  ]),
  doorId: codeField,
  loadType: loadTypeField,
  seal: z.string().min(1).max(64).nullable(),
  damagedOutside: z.boolean(),
  blobs: blobsField,
  /** Why there is no photo of a damage. Records of earlier apps have none. */
  noPhoto: noPhotoField.optional(),
  note: noteField,
  entry: entrySchema,
});
type CheckIn = z.infer<typeof checkInSchema>;

/** A document for goods nobody announced, named after the command so that two of them never share a name. */
const blindReference = (commandId: string): string => `BLIND-${commandId.slice(-8).toUpperCase()}`;

/** The document and load a check-in is for; the same answer before and after it was recorded. */
export const checkedInLoad = (
  { target }: Pick<CheckIn, 'target'>,
  view: View,
  commandId: string,
): { readonly inboundId: string; readonly load: number } => {
  const inboundId =
    target.kind === 'document' ? target.inboundId : inboundKey(target.brand, blindReference(commandId));
  return { inboundId, load: (view.get(inboundDocument, inboundId)?.loads ?? 0) + 1 };
};

const unassigned = ({ target, loadType }: CheckIn, commandId: string): Inbound => ({
  kind: 'unassigned',
  brand: target.kind === 'blind' ? target.brand : '?',
  reference: blindReference(commandId),
  supplier: '?',
  trusted: false,
  verifyEvery: null,
  sampleEvery: null,
  sealRequired: false,
  loadType,
  status: 'open',
  loads: 0,
  lines: 0,
  units: 0,
  expectedAt: null,
});

function complaints(
  body: CheckIn,
  inbound: Inbound,
  at: { readonly view: View; readonly context: DecideContext; readonly receiptId: string },
): readonly DomainEvent[] {
  const { view, context, receiptId } = at;
  const subject = { receiptId, did: 'checked_in' } as const;
  const sealMissing = inbound.sealRequired && body.seal === null;
  return [
    ...(inbound.status === 'closed'
      ? [
          tell(view, context, {
            ...subject,
            type: 'receipt_closed',
            severity: 'attention',
            facts: { document: inbound.reference },
          }),
        ]
      : []),
    ...(body.damagedOutside || sealMissing
      ? [
          tell(view, context, {
            ...subject,
            type: 'damaged_goods',
            severity: 'attention',
            facts: {
              outside: body.damagedOutside,
              seal: body.seal,
              photos: body.blobs.length,
              ...(body.noPhoto && { noPhoto: body.noPhoto }),
            },
          }),
        ]
      : []),
  ];
}

/**
 * A delivery stands at a door [RC1] [RC2]. Whoever checks the same load in again joins it.
 * Raises: receipt_closed for a document that was done, damaged_goods, reference_unknown.
 * Idempotent by: document and load. Offline: judged on the device.
 */
export const checkIn = defineCommand({
  type: 'receiving.check_in',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: checkInSchema,
  decide: (body, view, context) => {
    const { inboundId, load } = checkedInLoad(body, view, context.commandId);
    const receiptId = receiptKey(inboundId, load);
    const held = view.get(inboundDocument, inboundId);
    if (!held && body.target.kind === 'document') {
      return ok([
        tell(view, context, {
          receiptId,
          type: 'reference_unknown',
          severity: 'attention',
          facts: { document: inboundId },
          did: 'checked_in',
        }),
      ]);
    }
    const inbound = held ?? unassigned(body, context.commandId);
    const { operatorId, deviceId, occurredAt } = context;
    return ok([
      ...(held ? [] : [inboundOpened.create({ inboundId, inbound })]),
      // Goods of a document that was done stand here all the same: it is open again.
      ...(inbound.status === 'closed'
        ? [inboundLoadClosed.create({ inboundId, loads: inbound.loads, status: 'open' })]
        : []),
      receiptOpened.create({
        receiptId,
        receipt: {
          inboundId,
          brand: inbound.brand,
          reference: inbound.reference,
          load,
          loadType: body.loadType,
          doorId: body.doorId,
          status: 'open',
          seal: body.seal,
          damagedOutside: body.damagedOutside,
          blobs: body.blobs,
          lead: { operatorId, deviceId },
          openedAt: occurredAt,
          accepted: 0,
          verified: 0,
          driver: null,
          rest: null,
          closedAt: null,
        },
      }),
      sessionChanged.create({ ...sessionAt(receiptId, context), changes: { pausedAt: null } }),
      noteEntry(body.entry, context),
      ...complaints(body, inbound, { view, context, receiptId }),
    ]);
  },
});
