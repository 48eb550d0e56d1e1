import { z } from 'zod';
import { codeField, instantField, keyField, millimetresField, uuidField } from '../kernel/fields.ts';
import { defineDocument } from '../kernel/document.ts';
import type { FloorPoint } from './route-planner.ts';

export const locationKindField = z.enum([
  'pick',
  'bulk',
  'receiving',
  'staging',
  'station',
  'dock',
  'quarantine',
]);
export type LocationKind = z.infer<typeof locationKindField>;

export const locationSchema = z.object({
  kind: locationKindField,
  zone: codeField,
  /** Goods of other brands stay out; null: any brand. */
  brand: codeField.nullable(),
  aisle: codeField.nullable(),
  /** The label on the rack, aisle first, 1 to 5 segments. */
  segments: z.array(z.string().min(1).max(8)).min(1).max(5),
  xMm: millimetresField,
  yMm: millimetresField,
  blocked: z.object({ reason: z.string().max(40), at: instantField }).nullable(),
  /** Someone found less than the book says: nothing new is allocated here until it is counted. */
  doubtful: z.boolean(),
  /** Commands that doubt it: taking one back leaves the doubts of the others. Absent: nobody, or from before. */
  doubtedBy: z.array(uuidField).max(8).optional(),
});
export type Location = z.infer<typeof locationSchema>;

/** Key: the location's code as printed on its label. */
export const locationDocument = defineDocument({
  kind: 'location',
  home: 'warehouse',
  schema: locationSchema,
  indexes: {
    aisle: (location) => location.aisle,
    /** Bins that pickers cannot rely on; few, so that a supervisor's map finds them without reading the building. */
    trouble: (location) => (location.blocked !== null ? 'blocked' : location.doubtful ? 'doubtful' : null),
  },
});

/** Only these may hold stock that orders are served from. */
export const isPickable = (location: Location): boolean =>
  location.kind === 'pick' || location.kind === 'bulk';

export const floorPoint = (location: Location): FloorPoint => ({
  aisle: location.aisle,
  xMm: location.xMm,
  yMm: location.yMm,
});

export const siteSchema = z.object({
  name: z.string().min(1).max(80),
  timeZone: z.string().min(1).max(40),
  /** Days on which nobody dispatches. */
  holidays: z.array(z.iso.date()).max(400),
  cutOffs: z
    .array(
      z.object({ carrier: codeField, brand: codeField.nullable(), time: z.string().regex(/^\d{2}:\d{2}$/) }),
    )
    .max(200),
  plan: z.object({
    aisles: z.array(z.object({ code: codeField, xMm: millimetresField })).max(500),
    crossAisleYsMm: z.array(millimetresField).min(2).max(12),
  }),
  cartSlots: z.int().min(1).max(24),
  maximumStopsPerRun: z.int().min(1).max(400),
  zeroCheck: z.boolean(),
  /** Where damaged goods are set aside. */
  quarantine: keyField,
  /** True while the building is the practice one, so that screens can offer bar codes to tap. */
  practice: z.boolean(),
});
export type Site = z.infer<typeof siteSchema>;

export const siteDocument = defineDocument({ kind: 'site', home: 'warehouse', schema: siteSchema });
/** There is one site per warehouse stream. */
export const siteKey = 'site';
