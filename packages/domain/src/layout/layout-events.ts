import { z } from 'zod';
import { defineEvent } from '../kernel/event.ts';
import { put, remove, type View, type Write } from '../kernel/document.ts';
import { instantField, keyField, uuidField } from '../kernel/fields.ts';
import {
  avoidedSchema,
  locationDocument,
  locationSchema,
  siteDocument,
  siteKey,
  siteSchema,
  type Location,
} from './location.ts';

export const siteSet = defineEvent({
  type: 'layout.site_set.v1',
  schema: z.object({ site: siteSchema }),
  evolve: ({ site }) => [put(siteDocument, siteKey, site)],
});

/** A new plan of the building moves and renames bins; what the floor found out about them stays [L1]. */
export const locationSet = defineEvent({
  type: 'layout.location_set.v1',
  schema: z.object({ locationId: keyField, location: locationSchema }),
  evolve: ({ locationId, location }, view) => {
    const held = view.get(locationDocument, locationId);
    const found = held && {
      blocked: held.blocked ?? location.blocked,
      doubtful: held.doubtful || location.doubtful,
      ...(held.doubtedBy ? { doubtedBy: held.doubtedBy } : {}),
      ...(held.avoided ? { avoided: held.avoided } : {}),
    };
    return [put(locationDocument, locationId, { ...location, ...found })];
  },
});

/** A place that is not there any more. Whoever decides it made sure that the book has nothing there [M3]. */
export const locationRemoved = defineEvent({
  type: 'layout.location_removed.v1',
  schema: z.object({ locationId: keyField }),
  evolve: ({ locationId }, view) =>
    view.get(locationDocument, locationId) ? [remove(locationDocument, locationId)] : [],
});

const change = (
  view: View,
  locationId: string,
  changed: (location: Location) => Location,
): readonly Write[] => {
  const held = view.get(locationDocument, locationId);
  const next = held && changed(held);
  return next && next !== held ? [put(locationDocument, locationId, next)] : [];
};

export const locationBlocked = defineEvent({
  type: 'layout.location_blocked.v1',
  schema: z.object({ locationId: keyField, reason: z.string().max(40), at: instantField }),
  evolve: ({ locationId, reason, at }, view) =>
    change(view, locationId, (location) => ({ ...location, blocked: { reason, at } })),
});

/** Opens a bin. With `blockedAt` only if that block is still the one in force. */
export const locationUnblocked = defineEvent({
  type: 'layout.location_unblocked.v1',
  schema: z.object({ locationId: keyField, blockedAt: instantField.optional() }),
  evolve: ({ locationId, blockedAt }, view) =>
    change(view, locationId, (location) =>
      location.blocked === null || (blockedAt !== undefined && location.blocked.at !== blockedAt)
        ? location
        : { ...location, blocked: null },
    ),
});

/** Doubts a bin, or trusts it again. With `commandId` only the doubt of that command comes or goes [L2]. */
export const locationDoubted = defineEvent({
  type: 'layout.location_doubted.v1',
  schema: z.object({ locationId: keyField, doubtful: z.boolean(), commandId: uuidField.optional() }),
  evolve: ({ locationId, doubtful, commandId }, view) =>
    change(view, locationId, (location) =>
      doubtful ? withDoubt(location, commandId) : withoutDoubt(location, commandId),
    ),
});

/** Nothing more should be brought to a bin, or it may again (null). With `commandId` only the mark of that command goes. */
export const locationAvoided = defineEvent({
  type: 'layout.location_avoided.v1',
  schema: z.object({
    locationId: keyField,
    avoided: avoidedSchema.nullable(),
    commandId: uuidField.optional(),
  }),
  evolve: ({ locationId, avoided, commandId }, view) =>
    change(view, locationId, (location) => {
      if (avoided !== null) return { ...location, avoided };
      if (!location.avoided || (commandId !== undefined && location.avoided.commandId !== commandId))
        return location;
      const { avoided: _avoided, ...rest } = location;
      return rest;
    }),
});

const mostDoubts = 8;

function withDoubt(location: Location, commandId: string | undefined): Location {
  const doubts = location.doubtedBy ?? [];
  // A doubt without a name cannot be taken back by one command, so no name may stand for it.
  if (location.doubtful && doubts.length === 0) return location;
  if (commandId === undefined) return { ...trusted(location), doubtful: true };
  if (doubts.includes(commandId)) return location;
  return { ...location, doubtful: true, doubtedBy: [...doubts, commandId].slice(-mostDoubts) };
}

function withoutDoubt(location: Location, commandId: string | undefined): Location {
  if (!location.doubtful || commandId === undefined) return location.doubtful ? trusted(location) : location;
  const doubts = location.doubtedBy ?? [];
  if (!doubts.includes(commandId)) return location;
  const doubtedBy = doubts.filter((doubt) => doubt !== commandId);
  return doubtedBy.length === 0 ? trusted(location) : { ...location, doubtedBy };
}

function trusted(location: Location): Location {
  const { doubtedBy: _doubtedBy, ...rest } = location;
  return { ...rest, doubtful: false };
}
