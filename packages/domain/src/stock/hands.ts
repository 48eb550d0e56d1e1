import { inHandlingUnit, type Place } from './place.ts';

/** The hands, cart or trolley of a person, as a place [MV1]. */
export const handsOf = (operatorId: string): Place & { readonly kind: 'handlingUnit' } => ({
  ...inHandlingUnit(`${handsPrefix}${operatorId.replaceAll('|', '/')}`),
  kind: 'handlingUnit',
});
const handsPrefix = 'hands:';
/** Whose hands a place is; null for every other place. */
export const handsOwner = (placeKey: string): string | null =>
  placeKey.startsWith(`hu:${handsPrefix}`) ? placeKey.slice(`hu:${handsPrefix}`.length) : null;
