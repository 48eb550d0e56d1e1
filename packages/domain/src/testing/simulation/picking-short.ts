import { recordShort } from '../../jobs/picking/decide/record-short.ts';
import { shortCauseField } from '../../stock/short-consequences.ts';
import type { Situation } from '../../jobs/picking/flow/situation.ts';
import { draft } from '../../kernel/command.ts';
import { siteDocument, siteKey } from '../../layout/location.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { oneOf, type Deed, type Scene } from './job-generator.ts';

/** Less than asked can be taken. Damaged units are carried to quarantine; other causes leave the goods alone. */
export function pickingShort(
  { view, random }: Scene,
  { runId, current, progress }: Situation,
  { found, there }: { readonly found: number; readonly there: number },
): Deed | null {
  if (!current) return null;
  const { stop, counted } = current;
  const { locationId, skuId } = stop;
  const place = placeKey(atLocation(locationId));
  const missing = stop.remaining - found;
  const quarantine = view.get(siteDocument, siteKey)?.quarantine;
  // Whoever carries damaged units away carries as many as are missing; else they say that the bin is empty.
  const isDamage = quarantine !== undefined && there - found >= missing && missing > 0;
  const other = shortCauseField.options.filter((cause) => cause !== 'damaged' && cause !== 'blocked');
  const cause = isDamage ? 'damaged' : (oneOf(random, other) ?? 'empty');
  const lot = stop.lot;
  const damaged = isDamage ? missing : 0;
  return {
    draft: draft(recordShort, { runId, stop: stop.key, locationId, skuId, lot, found, damaged, cause }),
    moves: isDamage
      ? [{ from: place, to: placeKey(atLocation(quarantine)), skuId, lot, units: missing }]
      : [],
    hand:
      found === 0
        ? null
        : { place, skuId, lot: counted > 0 ? progress.lot : stop.lot, units: Math.min(found, counted) },
    ...(isDamage ? {} : { sees: { place, skuId } }),
  };
}
