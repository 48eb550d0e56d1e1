import { z } from 'zod';
import { instantField } from '../kernel/fields.ts';

/** No hand does the same thing twice in less time than this. */
const soonMs = 400;

/** What a person did last, spelled so that the same deed is spelled alike, and when. */
export const lastDeedSchema = z.object({ at: instantField, deed: z.string().max(400) });
export type LastDeed = z.infer<typeof lastDeedSchema>;

/**
 * Milliseconds since the same deed, when it is too soon to be another one: a scan that was read twice or a tap that was
 * two; null otherwise. Both records stand, for goods may have moved twice, and a person looks.
 */
export function secondTapMs(last: LastDeed | null | undefined, now: LastDeed): number | null {
  if (!last || last.deed !== now.deed) return null;
  const apartMs = Math.abs(Date.parse(now.at) - Date.parse(last.at));
  return apartMs < soonMs ? apartMs : null;
}
