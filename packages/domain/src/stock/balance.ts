import { z } from 'zod';
import {
  dateField,
  instantField,
  keyField,
  lotField,
  serialField,
  signedQuantityField,
} from '../kernel/fields.ts';
import { defineDocument } from '../kernel/document.ts';
import { isOutsideKey, placeKey, type Place } from './place.ts';

export const stockStatusField = z.enum(['available', 'hold', 'damaged', 'expired', 'recalled', 'altered']);
export type StockStatus = z.infer<typeof stockStatusField>;

/** What makes two units the same to the book. */
export const stockIdentitySchema = z.object({
  skuId: keyField,
  lot: lotField.nullable(),
  serial: serialField.nullable(),
});
export type StockIdentity = z.infer<typeof stockIdentitySchema>;

export const balanceSchema = stockIdentitySchema.extend({
  place: keyField,
  status: stockStatusField,
  expiry: dateField.nullable(),
  /** Base units; below zero when goods were taken that the book did not know. */
  quantity: signedQuantityField,
  /** Part of `quantity` promised to orders. */
  allocated: signedQuantityField,
  /** When the oldest of it came in, for rotation. Says nothing while `quantity` is not above zero. */
  since: instantField,
});
export type Balance = z.infer<typeof balanceSchema>;

export const balanceKey = (place: Place, identity: StockIdentity, status: StockStatus): string =>
  [placeKey(place), identity.skuId, identity.lot ?? '', identity.serial ?? '', status].join('|');

/** Whether a balance with this key is of that lot or serial: told without reading it. */
export function isPrintedIn(key: string, text: string): boolean {
  const [serial, lot] = key.split('|').slice(-3, -1).toReversed();
  return lot === text || serial === text;
}

/** SKU of a balance, by its key. */
export const skuOfBalanceKey = (key: string): string => key.split('|').at(-4) ?? '';

/** Units of one balance may differ in expiry; none of them counts as better than the first to expire. */
export const earliestExpiry = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export const balanceDocument = defineDocument({
  kind: 'balance',
  home: 'warehouse',
  schema: balanceSchema,
  indexes: { place: (balance) => balance.place, skuId: (balance) => balance.skuId },
  withheld: (key) => isOutsideKey(key),
});
