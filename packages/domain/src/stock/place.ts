import { z } from 'zod';
import { keyField } from '../kernel/fields.ts';

/**
 * Where stock can be. Virtual places are the other end of movements that enter or leave the building, so that every
 * movement balances; `suspense` holds what cannot be explained yet, as in bookkeeping.
 */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('location'), id: keyField }),
  z.object({ kind: z.literal('handlingUnit'), id: keyField }),
  z.object({
    kind: z.literal('virtual'),
    id: z.enum(['supplier', 'customer', 'adjustment', 'opening', 'scrap', 'suspense']),
  }),
]);
export type Place = z.infer<typeof placeSchema>;

const prefix = { location: 'loc', handlingUnit: 'hu', virtual: 'virtual' } as const;

/** `loc:A-01-02-1`, `hu:T-318`, `virtual:opening`. */
export const placeKey = (place: Place): string => `${prefix[place.kind]}:${place.id}`;

export const atLocation = (id: string): Place => ({ kind: 'location', id });
export const inHandlingUnit = (id: string): Place => ({ kind: 'handlingUnit', id });
export const virtual = (id: Extract<Place, { kind: 'virtual' }>['id']): Place => ({ kind: 'virtual', id });

/**
 * Places outside the building: the other end of what enters or leaves it. The ledger needs them to balance and no rule
 * asks what they hold, one balance per SKU, so they stay on the server. Suspense is asked, on devices too.
 */
export const isOutside = ({ kind, id }: Place): boolean => kind === 'virtual' && id !== 'suspense';

/** The same of a key that begins with the key of a place. */
export const isOutsideKey = (key: string): boolean =>
  key.startsWith(`${prefix.virtual}:`) && !key.startsWith(placeKey(virtual('suspense')));
