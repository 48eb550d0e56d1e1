import { z } from 'zod';
import type { Core } from '@floorhand/api/core';
import { keyField } from '@floorhand/domain/kernel/fields';
import { refused, ResumableUploads } from '../../uploads/resumable-uploads.ts';
import type { UploadQuota } from '../../uploads/upload-quota.ts';
import type { ImportDesk } from './import-desk.ts';

export interface ImportUploadsOptions {
  /** Holds what has not arrived whole; on the disk of the imports. Exists. */
  readonly folder: string;
  readonly quota: UploadQuota;
  readonly core: Pick<Core, 'rolesOf' | 'personOf'>;
  readonly desk: Pick<ImportDesk, 'arrived'>;
}

/** Where files are begun and continued (tus 1.0). */
export const importUploadPath = '/imports/uploads';
/** Of an answer to a finished upload: the file's number. */
export const importHeader = 'Floorhand-Import';
/** Packed or not. */
export const mostListBytes = 500_000_000;

const announcedSchema = z.object({ fileName: z.string().trim().min(1).max(200), grantId: keyField });
const uploadSchema = z.object({
  fileName: z.string(),
  streamId: z.string(),
  operatorId: z.string(),
  operatorName: z.string(),
});

/**
 * Takes files that supervisors want imported, in pieces, resumed as often as the tablet loses its network. Only a
 * supervisor may begin; the pieces that follow are those of the same device.
 */
export const importUploads = ({ folder, quota, core, desk }: ImportUploadsOptions): ResumableUploads =>
  new ResumableUploads({
    path: importUploadPath,
    folder,
    quota,
    mostBytes: mostListBytes,
    begin: async (session, { metadata }) => {
      const announced = announcedSchema.safeParse(metadata);
      if (!announced.success) throw refused(400, 'announcement_invalid');
      const { fileName, grantId } = announced.data;
      const roles = await core.rolesOf(session, grantId);
      const person = roles.includes('supervisor') ? await core.personOf(session, grantId) : null;
      if (!person) throw refused(403, 'supervisor_needed');
      const { operatorId, operator } = person;
      return { fileName, streamId: session.streamId, operatorId, operatorName: operator.name };
    },
    finish: async (_session, { path, size, metadata }) => ({
      [importHeader]: await desk.arrived({ path, bytes: size, ...uploadSchema.parse(metadata) }),
    }),
  });
