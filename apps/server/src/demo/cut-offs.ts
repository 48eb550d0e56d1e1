import type { Site } from '@floorhand/domain/layout/location';
import { zoneOffset } from '../core/zone-offset.ts';

const quarterMs = 15 * 60_000;
const minuteMs = 60_000;
/** From the moment the building is made, so that whenever somebody tries it out the day still has cut-offs ahead. */
const ahead: readonly { carrier: string; brand: string | null; minutes: number }[] = [
  { carrier: 'DHL', brand: null, minutes: 75 },
  { carrier: 'UPS', brand: null, minutes: 180 },
  { carrier: 'POSTNL', brand: 'LEAF', minutes: 255 },
  { carrier: 'POSTNL', brand: null, minutes: 315 },
];

/** Daily dispatch times of the practice building, on the quarter hour, in its own time zone. */
export function practiceCutOffs(timeZone: string, now: string): Site['cutOffs'] {
  const localMs = Date.parse(now) + zoneOffset(timeZone, now) * minuteMs;
  return ahead.map(({ carrier, brand, minutes }) => {
    const quarter = Math.ceil((localMs + minutes * minuteMs) / quarterMs) * quarterMs;
    return { carrier, brand, time: new Date(quarter).toISOString().slice(11, 16) };
  });
}
