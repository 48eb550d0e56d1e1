import { z } from 'zod';
import { defineDocument } from '../kernel/document.ts';
import {
  codeField,
  dateField,
  instantField,
  keyField,
  lotField,
  positiveQuantityField,
  quantityField,
  signedQuantityField,
  tallyField,
} from '../kernel/fields.ts';

export const loadTypeField = z.enum(['pallets', 'loose_cartons', 'parcels']);
export type LoadType = z.infer<typeof loadTypeField>;

/** What a supplier said would come. `unassigned`: goods that nobody announced; the document is made at the dock. */
export const inboundSchema = z.object({
  kind: z.enum(['asn', 'po', 'unassigned']),
  brand: codeField,
  reference: z.string().min(1).max(64),
  supplier: z.string().min(1).max(80),
  /** Pallets of a trusted supplier may be accepted as listed. */
  trusted: z.boolean(),
  /** Of so many pallets one is verified even for a trusted supplier; null: none. */
  verifyEvery: z.int().min(2).max(1000).nullable(),
  /** Of so many cartons one is opened and counted; null: none. */
  sampleEvery: z.int().min(2).max(1000).nullable(),
  sealRequired: z.boolean(),
  loadType: loadTypeField,
  /** `closed`: nothing more will come. */
  status: z.enum(['open', 'closed']),
  /** Loads that were closed; the next load is one more. */
  loads: tallyField,
  lines: quantityField,
  units: quantityField,
  /** Dock appointment, when there is one. */
  expectedAt: instantField.nullable(),
});
export type Inbound = z.infer<typeof inboundSchema>;

/** `brand:reference`, as with orders. */
export const inboundKey = (brand: string, reference: string): string => `${brand}:${reference}`;

/** Key: `inboundKey`. */
export const inboundDocument = defineDocument({
  kind: 'inbound',
  home: 'warehouse',
  schema: inboundSchema,
  indexes: { status: (inbound) => inbound.status, reference: (inbound) => inbound.reference },
});

export const mostExpectedLots = 20;

/** Everything a document says about one SKU, its lines taken together: one read answers what is expected. */
export const inboundLineSchema = z.object({
  inboundId: keyField,
  skuId: keyField,
  /** Position of the first line. */
  line: positiveQuantityField,
  ordered: quantityField,
  /** Units that came in over all loads, damaged and short-lived ones included, set-aside overage not. */
  received: signedQuantityField,
  /** Percent of `ordered` that may come on top without asking; absent: as the brand says. */
  tolerancePercent: z.int().min(0).max(100).optional(),
  /** Percent of `ordered` that may be missing without asking; absent: as the brand says. */
  underTolerancePercent: z.int().min(0).max(100).optional(),
  /** What the supplier announced; empty: any lot. */
  lots: z
    .array(z.object({ lot: lotField, expiry: dateField.nullable(), ordered: quantityField }))
    .max(mostExpectedLots),
  /** Somebody waits for it: backordered. */
  neededNow: z.boolean(),
});
export type InboundLine = z.infer<typeof inboundLineSchema>;

export const inboundLineKey = (inboundId: string, skuId: string): string => `${inboundId}|${skuId}`;

export const inboundLineDocument = defineDocument({
  kind: 'inboundLine',
  home: 'warehouse',
  schema: inboundLineSchema,
  indexes: { inboundId: (line) => line.inboundId },
});

export const mostDeclared = 60;

export const declaredSchema = z.object({
  skuId: keyField,
  lot: lotField.nullable(),
  expiry: dateField.nullable(),
  units: positiveQuantityField,
  cartons: quantityField,
});
export type Declared = z.infer<typeof declaredSchema>;

/** A pallet or parcel that a document names. Key: its SSCC, LPN or tracking number. */
export const inboundUnitSchema = z.object({
  inboundId: keyField,
  kind: z.enum(['pallet', 'parcel']),
  contents: z.array(declaredSchema).max(mostDeclared),
  arrivedAt: instantField.nullable(),
});
export type InboundUnit = z.infer<typeof inboundUnitSchema>;

export const inboundUnitDocument = defineDocument({
  kind: 'inboundUnit',
  home: 'warehouse',
  schema: inboundUnitSchema,
  indexes: { inboundId: (unit) => unit.inboundId },
});
