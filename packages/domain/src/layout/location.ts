import { z } from 'zod';
import { hazardField, temperatureField, velocityField, type Velocity } from '../catalog/storage-class.ts';
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
  /** Goods wait here for a free bin. */
  'overflow',
  /** Goods that came back, and nothing else. */
  'returns',
  /** A shelf for goods that nobody can name. */
  'problem',
]);
export type LocationKind = z.infer<typeof locationKindField>;

/** What a place can take. Limits that are null are unknown and rule nothing out. */
export const placeLimitsSchema = z.object({
  /** Goods of this velocity class belong here. */
  velocity: velocityField.nullable(),
  temperature: temperatureField,
  /** Classes of dangerous goods that may lie here; where there are any, nothing else may. */
  hazards: z.array(hazardField).max(20),
  mixing: z.enum(['any', 'one_sku', 'one_lot']),
  capacityCm3: z.int().min(1).nullable(),
  /** Longest side of goods that go in. */
  longestSideMm: z.int().min(1).nullable(),
  mostWeightGrams: z.int().min(1).nullable(),
  /** 0: the floor. */
  level: z.int().min(0).max(60),
  /** Time to reach up to the level and back. */
  reachMs: z.int().min(0).max(600_000),
});
export type PlaceLimits = z.infer<typeof placeLimitsSchema>;

/** What holds where nothing was said about a place. */
export const plainPlace: PlaceLimits = {
  velocity: null,
  temperature: 'ambient',
  hazards: [],
  mixing: 'any',
  capacityCm3: null,
  longestSideMm: null,
  mostWeightGrams: null,
  level: 0,
  reachMs: 0,
};

/** Somebody who stood there says why nothing more should be brought. */
export const avoidedSchema = z.object({
  reason: z.enum(['full', 'too_high', 'unsafe']),
  at: instantField,
  commandId: uuidField,
  /** What the book had there then: when it falls to zero, a full bin is empty. */
  bookUnits: z.int(),
});
export type Avoided = z.infer<typeof avoidedSchema>;

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
  /** Absent: a plain place of unknown size. */
  limits: placeLimitsSchema.optional(),
  /** Absent: nobody said so. */
  avoided: avoidedSchema.optional(),
});
export type Location = z.infer<typeof locationSchema>;

/** Value of the index `standing`: open bins of an aisle that are kept for goods of a class. */
export const keptFor = (velocity: Velocity, aisle: string): string => `${velocity}:${aisle}`;

/** Key: the location's code as printed on its label. */
export const locationDocument = defineDocument({
  kind: 'location',
  home: 'warehouse',
  schema: locationSchema,
  indexes: {
    aisle: (location) => location.aisle,
    /** `blocked` and `doubtful`, so that a map finds the few of them; else the class of goods a bin is kept for, by aisle. */
    standing: ({ blocked, doubtful, limits, aisle }) =>
      blocked !== null
        ? 'blocked'
        : doubtful
          ? 'doubtful'
          : limits?.velocity && aisle !== null
            ? keptFor(limits.velocity, aisle)
            : null,
  },
});

/** Only these may hold stock that orders are served from. */
export const isPickable = (location: Location): boolean =>
  location.kind === 'pick' || location.kind === 'bulk';

/** Places made for goods to lie in, with rules about what; elsewhere units stand wherever there is floor. */
export const storesGoods = (location: Location): boolean =>
  isPickable(location) || location.kind === 'quarantine' || location.kind === 'overflow';

/** Bulk bins keep the reserve of SKUs that have a pick face; of others they are picked from. */
export const isReserve = (location: Location): boolean => location.kind === 'bulk';

export const floorPoint = (location: Location): FloorPoint => ({
  aisle: location.aisle,
  xMm: location.xMm,
  yMm: location.yMm,
});

/** What one trolley takes in one trip. */
export const trolleySchema = z.object({
  /** Pick faces it is brought to. */
  tasks: z.int().min(1).max(40),
  kilograms: z.int().min(1).max(5000),
  litres: z.int().min(1).max(20_000),
});
export type Trolley = z.infer<typeof trolleySchema>;

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
  /** Days between two counts of a bin, by the velocity class of its goods. Absent: `cycleDays`. */
  countDays: z
    .object({ A: z.int().min(1).max(1000), B: z.int().min(1).max(1000), C: z.int().min(1).max(1000) })
    .optional(),
  /** What one trolley takes in one trip of replenishment. Absent: `usualTrolley`. */
  trolley: trolleySchema.optional(),
  /** Where damaged goods are set aside. */
  quarantine: keyField,
  /** Where goods wait when no bin is free. */
  overflow: keyField.optional(),
  /** True while the building is the practice one, so that screens can offer bar codes to tap. */
  practice: z.boolean(),
});
export type Site = z.infer<typeof siteSchema>;

export const siteDocument = defineDocument({ kind: 'site', home: 'warehouse', schema: siteSchema });
/** There is one site per warehouse stream. */
export const siteKey = 'site';
