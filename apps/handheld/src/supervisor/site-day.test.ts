import { expect, test } from 'vitest';

import { zoneOffset } from '../sync/zone-offset.ts';
import { startOfSiteDay } from './site-day.ts';

test('a day begins at midnight of the site, on either side of Greenwich', () => {
  const days = [
    startOfSiteDay('2026-10-22T22:30:00.000Z', 'Europe/Amsterdam', zoneOffset),
    startOfSiteDay('2026-10-22T03:00:00.000Z', 'America/Chicago', zoneOffset),
    startOfSiteDay('2026-10-22T12:00:00.000Z', 'Asia/Bangkok', zoneOffset),
  ];
  expect(days).toEqual(['2026-10-22T22:00:00.000Z', '2026-10-21T05:00:00.000Z', '2026-10-21T17:00:00.000Z']);
});
