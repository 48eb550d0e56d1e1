import { z } from 'zod';

/** How often goods move: A most, C least. */
export const velocityField = z.enum(['A', 'B', 'C']);
export type Velocity = z.infer<typeof velocityField>;

export const temperatureField = z.enum(['ambient', 'cool', 'frozen']);
export type Temperature = z.infer<typeof temperatureField>;

/** Class and division of dangerous goods, such as `3` or `2.1`. */
export const hazardField = z.string().regex(/^[1-9](\.[1-9])?$/);

/** Tenths of a degree Celsius. */
export const deciCelsiusField = z.int().min(-999).max(999);

const sideField = z.int().min(1).max(100_000).nullable();

/** What storing goods has to heed, of one base unit. */
export const skuStorageSchema = z.object({
  velocity: velocityField.nullable(),
  temperature: temperatureField,
  hazard: hazardField.nullable(),
  /** Dangerous goods, also where their class is not known. Absent: as far as `hazard` says. */
  dangerous: z.boolean().optional(),
  /** Goods are measured as they come in, in tenths of a degree; absent: by what their temperature class usually may have. */
  leastDeciCelsius: deciCelsiusField.optional(),
  mostDeciCelsius: deciCelsiusField.optional(),
  lengthMm: sideField,
  widthMm: sideField,
  heightMm: sideField,
  /** Sold in its own box, which needs a readable label. */
  ownBox: z.boolean(),
});
export type SkuStorage = z.infer<typeof skuStorageSchema>;

/** What holds where nothing was said about an SKU: everyday goods of unknown size. */
export const everydayGoods: SkuStorage = {
  velocity: null,
  temperature: 'ambient',
  hazard: null,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  ownBox: false,
};
