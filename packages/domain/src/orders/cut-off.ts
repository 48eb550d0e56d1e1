import type { ZoneOffset } from '../kernel/zone-offset.ts';
import type { Site } from '../layout/location.ts';

/**
 * The next dispatch of a carrier for a brand after `now`: today's cut-off if it is still ahead, else the next day
 * that is neither Sunday nor a holiday [O3]. A cut-off of the brand goes before one for every brand.
 *
 * @returns ISO instant, or null when the carrier has no cut-off here.
 */
export function nextCutOff(
  site: Site,
  request: { carrier: string | null; brand: string; now: string; offset: ZoneOffset },
): string | null {
  const { carrier, brand, now, offset } = request;
  const rules = site.cutOffs.filter((rule) => rule.carrier === carrier);
  const rule =
    rules.find((candidate) => candidate.brand === brand) ??
    rules.find((candidate) => candidate.brand === null);
  if (!rule) return null;
  const offsetMs = (at: number): number => offset(site.timeZone, new Date(at).toISOString()) * 60_000;
  const local = new Date(Date.parse(now) + offsetMs(Date.parse(now)));
  for (let day = 0; day < 31; day++) {
    const date = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + day));
    const iso = date.toISOString().slice(0, 10);
    const wall = Date.parse(`${iso}T${rule.time}:00.000Z`);
    // The day's own offset, which summer time may have changed since `now`; exact except in the hour of the change.
    const instant = new Date(wall - offsetMs(wall - offsetMs(wall))).toISOString();
    if (instant > now && date.getUTCDay() !== 0 && !site.holidays.includes(iso)) return instant;
  }
  return null;
}
