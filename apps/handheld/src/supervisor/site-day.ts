import type { ZoneOffset } from '@floorhand/domain/kernel/zone-offset';

const dayMs = 24 * 3_600_000;

/** The instant at which the day of `now` began at the site. */
export function startOfSiteDay(now: string, timeZone: string, offset: ZoneOffset): string {
  const offsetMs = offset(timeZone, now) * 60_000;
  const local = Date.parse(now) + offsetMs;
  return new Date(local - (((local % dayMs) + dayMs) % dayMs) - offsetMs).toISOString();
}
