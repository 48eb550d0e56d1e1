import type { View } from '../../../kernel/document.ts';
import { knownSerials, placeOfSerial } from '../decide/known-serials.ts';
import type { Pending } from './outcome.ts';

/** What is said of a serial that was read already, among these goods or by anybody before [RC8]; null: it is new. */
export function secondSerial(
  view: View,
  goods: Pick<Pending, 'skuId' | 'lot' | 'serials'>,
  serial: string,
): { readonly serial: string; readonly place: string } | null {
  if (goods.serials.includes(serial)) return { serial, place: 'none' };
  if (knownSerials(view, goods, [serial]).length === 0) return null;
  return { serial, place: placeOfSerial(view, goods.skuId, serial) ?? 'none' };
}
