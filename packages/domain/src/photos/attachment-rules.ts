import { withdrawSystemCard } from '../discrepancies/system-card.ts';
import type { AttachmentRules } from '../kernel/attachments.ts';
import { photoAwaited, photoDocument, photoStored } from './photo.ts';
import { overdueCard, overdueCardId } from './overdue-photos.ts';

/** Photos are evidence: a record that names one stands without it, and people hear when it does not come. */
export const attachmentRules: AttachmentRules = {
  awaited: (view, { blobs, commandId, operatorId, deviceId, occurredAt }) =>
    blobs
      .filter(({ sha256 }) => view.get(photoDocument, sha256) === undefined)
      .map(({ sha256, size, mime }) =>
        photoAwaited.create({
          sha256,
          photo: { size, mime, state: 'awaited', commandId, operatorId, deviceId, since: occurredAt },
        }),
      ),
  stored: (view, { sha256, size, mime }, at) => {
    const stored = photoStored.create({ sha256, size, mime });
    const held = view.get(photoDocument, sha256);
    if (held?.state !== 'overdue') return [stored];
    const others = view
      .list(photoDocument, 'commandId', held.commandId)
      .filter(({ key, body }) => key !== sha256 && body.state === 'overdue')
      .map(({ body }) => body);
    return [
      stored,
      ...(others.length === 0
        ? withdrawSystemCard(view, overdueCardId(held.commandId), at)
        : overdueCard(view, others, at)),
    ];
  },
};
