import { z } from 'zod';

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * A regular expression over the whole code in capitals. When it has a group, the group is what the code says;
 * otherwise all of it.
 */
const patternSchema = z
  .string()
  .max(200)
  .refine((pattern) => pattern.startsWith('^') && pattern.endsWith('$'), 'must cover the whole code: ^…$')
  .refine(compiles, 'not a regular expression');

const patternsSchema = z.array(patternSchema).max(32);

/** How one site writes its own codes, and which foreign numbers it meets. Data, so that a site can replace it. */
export const codeSchemeSchema = z.strictObject({
  location: patternsSchema,
  /** Must leave digits: the number of the slot on the cart. */
  cartSlot: patternsSchema,
  handlingUnit: patternsSchema,
  station: patternsSchema,
  badge: patternsSchema,
  document: patternsSchema,
  /** Numbers of returns; documents too, but other people's labels, so looked at after bar codes of goods. */
  returnNumber: patternsSchema,
  /** Parcel numbers. Digits alone only where length or beginning tells them from most other numbers. */
  tracking: patternsSchema,
});

export type CodeScheme = z.infer<typeof codeSchemeSchema>;

export const defaultCodeScheme: CodeScheme = codeSchemeSchema.parse({
  // A-07-03-2: aisle, bay, level, slot. Whatever else a site writes on its racks comes with L: in front.
  location: ['^[A-Z]{1,2}-\\d{2}-\\d{2}-\\d{1,2}$', '^L:(.{1,40})$'],
  cartSlot: ['^SLOT-(\\d{1,2})$'],
  // Tote, pallet, carton. An SSCC is a handling unit by itself.
  handlingUnit: ['^[TPC]-[0-9]{2,8}$'],
  station: ['^ST-[A-Z0-9-]{1,20}$'],
  badge: ['^B-[0-9]{3,8}$'],
  document: ['^D-[A-Z0-9-]{2,30}$'],
  returnNumber: ['^RMA[-#]?[A-Z0-9-]{3,27}$'],
  tracking: [
    '^1Z[0-9A-Z]{16}$', // UPS
    '^[A-Z]{2}[0-9]{9}[A-Z]{2}$', // posts of the world, UPU S10
    '^9[1-5][0-9]{18,24}$', // USPS
    '^96[0-9]{20,32}$', // FedEx Ground
    '^[0-9]{12}$', // FedEx Express
    '^[0-9]{15}$', // FedEx Ground
    '^J(?:JD|VGL)[0-9A-Z]{10,24}$', // DHL parcel
    '^00[0-9]{18}$', // parcels numbered as SSCC: DHL, Bring, PostNord
    '^[0-9]{14}$', // DPD
    '^3S[0-9A-Z]{9,15}$', // PostNL
    '^TBA[0-9]{12}$', // Amazon
    '^[0-9]{24}$', // InPost
    '^TH[0-9A-Z]{10,16}$', // Flash, J&T
  ],
});
