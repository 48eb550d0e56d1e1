import { z } from 'zod';
import { blobRefField, contentHashField } from '../kernel/blob-ref.ts';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, uuidField } from '../kernel/fields.ts';

/**
 * A photo that a record names and the server does not have. Key: the hash of its content. One that has arrived has no
 * document: it is in the folder of the server under that hash, and nothing grows here with the work.
 */
export const photoSchema = blobRefField.omit({ sha256: true }).extend({
  /** overdue: people were told that it has not come. */
  state: z.enum(['awaited', 'overdue']),
  /** The first command that named it. */
  commandId: uuidField,
  operatorId: keyField,
  deviceId: keyField,
  since: instantField,
});
export type Photo = z.infer<typeof photoSchema>;

export const photoDocument = defineDocument({
  kind: 'photo',
  home: 'warehouse',
  schema: photoSchema,
  indexes: { state: ({ state }) => state, commandId: ({ commandId }) => commandId },
});

export const photoAwaited = defineEvent({
  type: 'photos.awaited.v1',
  schema: z.object({ sha256: contentHashField, photo: photoSchema }),
  evolve: ({ sha256, photo }) => [put(photoDocument, sha256, photo)],
});

export const photoOverdue = defineEvent({
  type: 'photos.overdue.v1',
  schema: z.object({ sha256: contentHashField }),
  evolve: ({ sha256 }, view) => {
    const held = view.get(photoDocument, sha256);
    return held ? [put(photoDocument, sha256, { ...held, state: 'overdue' })] : [];
  },
});

/** The server has the bytes. The last word on what a backup must hold. */
export const photoStored = defineEvent({
  type: 'photos.stored.v1',
  schema: blobRefField,
  evolve: ({ sha256 }, view) => (view.get(photoDocument, sha256) ? [remove(photoDocument, sha256)] : []),
});
