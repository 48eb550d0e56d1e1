import { z } from 'zod';
import type { AttachmentRules } from '@floorhand/domain/kernel/attachments';
import { put } from '@floorhand/domain/kernel/document';
import { defineEvent } from '@floorhand/domain/kernel/event';
import { keyField } from '@floorhand/domain/kernel/fields';
import { labelDocument } from './box-world.ts';

export const labelled = defineEvent({
  type: 'box.labelled.v1',
  schema: z.object({ label: keyField, text: z.string() }),
  evolve: ({ label, text }) => [put(labelDocument, label, { text })],
});

/** The tiny world says on a label what it knows of bytes. */
export const boxAttachments: AttachmentRules = {
  awaited: (_view, { blobs }) =>
    blobs.map(({ sha256 }) => labelled.create({ label: sha256, text: 'awaited' })),
  stored: (_view, { sha256 }) => [labelled.create({ label: sha256, text: 'stored' })],
};
