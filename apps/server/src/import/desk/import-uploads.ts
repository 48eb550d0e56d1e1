import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Core } from '@floorhand/api/core';
import { keyField } from '@floorhand/domain/kernel/fields';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { refused, ResumableUploads } from '../../blobs/resumable-uploads.ts';
import type { UploadQuota } from '../../blobs/upload-quota.ts';
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

/** Takes files that supervisors want imported, in pieces, resumed as often as the tablet loses its network. */
export class ImportUploads {
  readonly #options: ImportUploadsOptions;
  readonly #uploads: ResumableUploads;

  constructor(options: ImportUploadsOptions) {
    this.#options = options;
    this.#uploads = new ResumableUploads({
      path: importUploadPath,
      folder: options.folder,
      mostBytes: mostListBytes,
      begin: (session, announced) => this.#begin(session, announced),
      finish: async (_session, { path, size, metadata }) => ({
        [importHeader]: await options.desk.arrived({ path, bytes: size, ...uploadSchema.parse(metadata) }),
      }),
    });
  }

  handle(session: DeviceSession, request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#uploads.handle(session, request, response);
  }

  /** Removes what was never finished. Gives how many. */
  async expire(): Promise<number> {
    await this.#options.quota.forget();
    return this.#uploads.expire();
  }

  /** Only a supervisor may begin; the pieces that follow are those of the same device. */
  async #begin(
    session: DeviceSession,
    { size, metadata }: { readonly size: number; readonly metadata: unknown },
  ): Promise<Readonly<Record<string, string>>> {
    const { core, quota } = this.#options;
    const announced = announcedSchema.safeParse(metadata);
    if (!announced.success) throw refused(400, 'announcement_invalid');
    const { fileName, grantId } = announced.data;
    const roles = await core.rolesOf(session, grantId);
    const person = roles.includes('supervisor') ? await core.personOf(session, grantId) : null;
    if (!person) throw refused(403, 'supervisor_needed');
    if (!(await quota.take(session.deviceId, size))) throw refused(429, 'quota');
    const { operatorId, operator } = person;
    return { fileName, streamId: session.streamId, operatorId, operatorName: operator.name };
  }
}
