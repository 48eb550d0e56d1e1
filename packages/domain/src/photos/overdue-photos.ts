import { tellSystemCard } from '../discrepancies/system-card.ts';
import type { Entry, View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { photoDocument, photoOverdue, type Photo } from './photo.ts';

/** A device that works meets the network within two days, also over a weekend of one. */
const patienceMs = 48 * 3_600_000;
/** One commit stays small; whoever asks, asks again. */
const mostRecords = 20;

export const overdueCardId = (commandId: string): string => `photo_missing:${commandId}`;

/** One card per record, told anew while photos of it are missing. */
export function overdueCard(view: View, missing: readonly Photo[], at: string): readonly DomainEvent[] {
  const [first] = missing;
  if (!first) return [];
  const { commandId, operatorId, deviceId, since } = first;
  return tellSystemCard(view, {
    discrepancyId: overdueCardId(commandId),
    type: 'photo_missing',
    severity: 'attention',
    facts: { count: missing.length, operatorId, deviceId, since, commandId },
    at,
  });
}

/**
 * Photos whose record came and that did not come themselves for 48 hours, as cards of the system (sync §15). Ask again
 * until there is nothing.
 *
 * @param now ISO instant
 */
export function overduePhotos(view: View, now: string): readonly DomainEvent[] {
  const before = Date.parse(now) - patienceMs;
  const late = view
    .list(photoDocument, 'state', 'awaited')
    .filter(({ body }) => Date.parse(body.since) <= before);
  const records = [...new Set(late.map(({ body }) => body.commandId))].slice(0, mostRecords);
  return records.flatMap((commandId) =>
    tell(view, { commandId, photos: late.filter(({ body }) => body.commandId === commandId), now }),
  );
}

interface Late {
  readonly commandId: string;
  readonly photos: readonly Entry<Photo>[];
  readonly now: string;
}

function tell(view: View, { commandId, photos, now }: Late): readonly DomainEvent[] {
  const told = view
    .list(photoDocument, 'commandId', commandId)
    .filter(({ body }) => body.state === 'overdue');
  return [
    ...photos.map(({ key }) => photoOverdue.create({ sha256: key })),
    ...overdueCard(
      view,
      [...photos, ...told].map(({ body }) => body),
      now,
    ),
  ];
}
