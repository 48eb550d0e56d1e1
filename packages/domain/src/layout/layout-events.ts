import { z } from 'zod';
import { defineEvent } from '../kernel/event.ts';
import { put } from '../kernel/document.ts';
import { instantField, keyField } from '../kernel/fields.ts';
import { locationDocument, locationSchema, siteDocument, siteKey, siteSchema } from './location.ts';

export const siteSet = defineEvent({
  type: 'layout.site_set.v1',
  schema: z.object({ site: siteSchema }),
  evolve: ({ site }) => [put(siteDocument, siteKey, site)],
});

export const locationSet = defineEvent({
  type: 'layout.location_set.v1',
  schema: z.object({ locationId: keyField, location: locationSchema }),
  evolve: ({ locationId, location }) => [put(locationDocument, locationId, location)],
});

export const locationBlocked = defineEvent({
  type: 'layout.location_blocked.v1',
  schema: z.object({ locationId: keyField, reason: z.string().max(40), at: instantField }),
  evolve: ({ locationId, reason, at }, view) => {
    const location = view.get(locationDocument, locationId);
    return location ? [put(locationDocument, locationId, { ...location, blocked: { reason, at } })] : [];
  },
});

export const locationUnblocked = defineEvent({
  type: 'layout.location_unblocked.v1',
  schema: z.object({ locationId: keyField }),
  evolve: ({ locationId }, view) => {
    const location = view.get(locationDocument, locationId);
    return location ? [put(locationDocument, locationId, { ...location, blocked: null })] : [];
  },
});

export const locationDoubted = defineEvent({
  type: 'layout.location_doubted.v1',
  schema: z.object({ locationId: keyField, doubtful: z.boolean() }),
  evolve: ({ locationId, doubtful }, view) => {
    const location = view.get(locationDocument, locationId);
    return location && location.doubtful !== doubtful
      ? [put(locationDocument, locationId, { ...location, doubtful })]
      : [];
  },
});
