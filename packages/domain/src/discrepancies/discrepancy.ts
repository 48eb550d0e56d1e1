import { z } from 'zod';
import { contentHashField, mostBlobs } from '../kernel/blob-ref.ts';
import { defineDocument, put, type Entry, type View } from '../kernel/document.ts';
import { defineEvent, type DomainEvent } from '../kernel/event.ts';
import { instantField, keyField, noteField, signedQuantityField, uuidField } from '../kernel/fields.ts';
import { jsonSchema, type Json } from '../kernel/json.ts';
import type { DecideContext } from '../kernel/command.ts';

export const discrepancyTypeField = z.enum([
  'short_pick',
  'below_zero',
  'tote_in_use',
  'other_location',
  'other_lot',
  'order_cancelled',
  'run_not_held',
  'not_understood',
  'reference_unknown',
  'late_grant',
  'over_pick',
  'over_receipt',
  'counted_twice',
  'not_on_document',
  'unsellable_received',
  'serial_twice',
  'serials_missing',
  'data_missing',
  'declared_differs',
  'accepted_unverified',
  'sample_differs',
  'receipt_variance',
  'count_disputed',
  'damaged_goods',
  'goods_refused',
  'receipt_closed',
  'unit_not_open',
  'commits_lost',
  'device_forked',
  'records_missing',
  'photo_missing',
  'unknown_code',
  'unknown_goods',
  'alias_proposed',
  'bin_overfilled',
  'wrong_place',
  'unfit_stored',
  'receipt_differs',
  'load_not_held',
  'no_bin_free',
  'bin_unsafe',
  'bin_blocked',
  'label_unreadable',
  'left_on_trolley',
  'count_variance',
  'count_unclear',
  'move_differs',
  'stopped_promised',
  'goods_in_doubt',
  'lot_recalled',
  'replenish_short',
  'replenished_twice',
]);
export type DiscrepancyType = z.infer<typeof discrepancyTypeField>;

/** What one device did and what it saw when it did it. */
export const evidenceSchema = z.object({
  commandId: uuidField,
  operatorId: keyField,
  deviceId: keyField,
  occurredAt: instantField,
  /** What happened in the words of the catalogue: a code and its data. */
  did: z.string().max(60),
  seenSeq: z.int().nullable(),
  expected: z.record(z.string().max(40), jsonSchema).nullable(),
  /** What this command changed about the card's quantity; null when nothing, or when it only came before. */
  share: signedQuantityField.nullable(),
  /** Content hashes of the photos that the command names. */
  photos: z.array(contentHashField).max(mostBlobs).optional(),
  /** What the person added in their own words. */
  ownWords: noteField.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const mostDone = 10;

export const discrepancySchema = z.object({
  type: discrepancyTypeField,
  severity: z.enum(['info', 'attention', 'serious']),
  status: z.enum(['open', 'settled', 'withdrawn']),
  locationId: keyField.nullable(),
  skuId: keyField.nullable(),
  orderId: keyField.nullable(),
  runId: keyField.nullable(),
  /** Book minus shelf in base units; null when it is not about a quantity. */
  quantity: signedQuantityField.nullable(),
  facts: z.record(z.string().max(40), jsonSchema),
  evidence: z.array(evidenceSchema).max(20),
  /** What the system already did about it, as codes. */
  done: z
    .array(z.object({ code: z.string().max(60), data: z.record(z.string().max(40), jsonSchema) }))
    .max(mostDone),
  openedAt: instantField,
  resolution: z
    .object({ choice: z.string().max(40), note: noteField, by: keyField, at: instantField })
    .nullable(),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;

export const discrepancyDocument = defineDocument({
  kind: 'discrepancy',
  home: 'warehouse',
  schema: discrepancySchema,
  indexes: {
    status: (discrepancy) => discrepancy.status,
    locationId: (discrepancy) => discrepancy.locationId,
  },
});

export const discrepancyRaised = defineEvent({
  type: 'discrepancies.raised.v1',
  schema: z.object({ discrepancyId: keyField, discrepancy: discrepancySchema }),
  evolve: ({ discrepancyId, discrepancy }) => [put(discrepancyDocument, discrepancyId, discrepancy)],
});

export const evidenceAdded = defineEvent({
  type: 'discrepancies.evidence_added.v1',
  schema: z.object({
    discrepancyId: keyField,
    evidence: evidenceSchema,
    quantity: signedQuantityField.nullable(),
  }),
  evolve: ({ discrepancyId, evidence, quantity }, view) => {
    const held = view.get(discrepancyDocument, discrepancyId);
    if (!held) return [];
    return [
      put(discrepancyDocument, discrepancyId, {
        ...held,
        quantity,
        evidence: [...held.evidence, evidence].slice(-20),
      }),
    ];
  },
});

/** Someone took back what they had added: part of the story, but nothing new to look at. */
export const discrepancyEased = defineEvent({
  type: 'discrepancies.eased.v1',
  schema: evidenceAdded.schema,
  evolve: (body, view) => evidenceAdded.evolve(body, view),
});

export const discrepancyClosed = defineEvent({
  type: 'discrepancies.closed.v1',
  schema: z.object({
    discrepancyId: keyField,
    status: z.enum(['settled', 'withdrawn']),
    resolution: z.object({ choice: z.string().max(40), note: noteField, by: keyField, at: instantField }),
  }),
  evolve: ({ discrepancyId, status, resolution }, view) => {
    const held = view.get(discrepancyDocument, discrepancyId);
    return held ? [put(discrepancyDocument, discrepancyId, { ...held, status, resolution })] : [];
  },
});

/** One per command, type and order (or other part), so that replaying a command never opens a second one. */
export const discrepancyId = (commandId: string, type: DiscrepancyType, part: string | null = null): string =>
  (part === null ? `${commandId}:${type}` : `${commandId}:${type}:${part}`).slice(0, 300);

export const evidenceOf = (context: DecideContext, did: string, share: number | null = null): Evidence => ({
  commandId: context.commandId,
  operatorId: context.operatorId,
  deviceId: context.deviceId,
  occurredAt: context.occurredAt,
  did,
  seenSeq: context.seen?.seq ?? null,
  expected: context.expect && boundedExpectation(context.expect),
  share,
  ...(context.blobs.length > 0 && { photos: context.blobs.map(({ sha256 }) => sha256) }),
  ...(context.ownWords !== null && { ownWords: context.ownWords }),
});

/** Plain values only and few of them: a device may write anything here, and cards stay small [K8]. */
function boundedExpectation(expect: Readonly<Record<string, Json>>): Evidence['expected'] {
  const plain = Object.entries(expect).flatMap(([name, value]): [string, Json][] => {
    if (value !== null && typeof value === 'object') return [];
    return [[name.slice(0, 40), typeof value === 'string' ? value.slice(0, 100) : value]];
  });
  return Object.fromEntries(plain.toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, 12));
}

/** What a discrepancy is about, before anyone's evidence. */
export type Subject = Pick<
  Discrepancy,
  'type' | 'severity' | 'locationId' | 'skuId' | 'orderId' | 'runId' | 'quantity' | 'facts' | 'done'
>;

/** What somebody reports: `did` is what they did, `before` what others did there earlier. */
export type Card = Subject & {
  readonly did: string;
  readonly before?: readonly Evidence[];
  readonly share?: number;
  readonly part?: string;
};

/**
 * Raises a discrepancy, or adds evidence to the open one of the same type at the same bin and SKU, so that a
 * supervisor gets one explained card and not a pile [K7]. `share` is what this command adds to the quantity, when
 * that is not the quantity itself. `part` tells apart cards of one type that one command opens.
 */
export function raise(view: View, context: DecideContext, subject: Card): DomainEvent {
  const { did, before = [], share = subject.quantity, part, ...facts } = subject;
  const evidence = evidenceOf(context, did, share);
  const same = openCard(view, subject);
  if (same)
    return evidenceAdded.create({
      discrepancyId: same.key,
      evidence,
      quantity: addQuantities(same.body.quantity, subject),
    });
  return discrepancyRaised.create({
    discrepancyId: discrepancyId(context.commandId, subject.type, subject.orderId ?? part),
    discrepancy: {
      ...facts,
      done: facts.done.slice(0, mostDone),
      status: 'open',
      evidence: [...before, evidence].slice(-20),
      openedAt: context.occurredAt,
      resolution: null,
    },
  });
}

/** Somebody has to take units out of the tote they are in: those in another tote are for another card. */
const perTote: ReadonlySet<Subject['type']> = new Set(['over_pick', 'other_lot']);

/** Cards about a bin are one per bin, others one per run or per code. A card about none of them stands alone. */
function openCard(view: View, subject: Subject): Entry<Discrepancy> | undefined {
  const { locationId, runId } = subject;
  const { code, factor, tote } = subject.facts;
  if (locationId === null && runId === null && code === undefined) return undefined;
  const cards =
    locationId === null
      ? view.list(discrepancyDocument, 'status', 'open').filter(({ body }) => body.locationId === null)
      : view.list(discrepancyDocument, 'locationId', locationId);
  return cards.find(
    ({ body }) =>
      body.status === 'open' &&
      body.type === subject.type &&
      body.skuId === subject.skuId &&
      body.orderId === subject.orderId &&
      body.facts['code'] === code &&
      body.facts['factor'] === factor &&
      (!perTote.has(subject.type) || body.facts['tote'] === tote) &&
      (locationId !== null || body.runId === runId),
  );
}

function addQuantities(
  held: number | null,
  { type, quantity }: Pick<Subject, 'type' | 'quantity'>,
): number | null {
  // A negative book is a level, not a sum; shorts add up.
  if (type === 'below_zero') return quantity;
  return held === null && quantity === null ? null : (held ?? 0) + (quantity ?? 0);
}
