import { z } from 'zod';
import { contentHashField, mostBlobBytes, pictureTypeField } from '@floorhand/domain/kernel/blob-ref';
import { uuidField } from '@floorhand/domain/kernel/fields';
import { keepUpload, type NotKept } from './keep-upload.ts';
import { knownBlob, type BlobBooks } from './known-blob.ts';
import { refused, ResumableUploads } from '../uploads/resumable-uploads.ts';
import type { UploadQuota } from '../uploads/upload-quota.ts';

export interface PhotoUploadsOptions extends BlobBooks {
  /** Holds what has not arrived whole; on the disk of the blobs. Exists. */
  readonly folder: string;
  readonly quota: UploadQuota;
  readonly nowMs: () => number;
}

/** Where uploads are begun and continued (tus 1.0). */
export const uploadPath = '/blobs/uploads';
/** Of an answer to a finished upload: `EPOCH SEQ` of the commit that says that the bytes are here. */
export const storedHeader = 'Floorhand-Stored';

const announcedSchema = z.object({ sha256: contentHashField, mime: pictureTypeField, commandId: uuidField });
const uploadSchema = announcedSchema.extend({ deviceId: z.string(), streamId: z.string() });

/** `other_content` may be the network's doing, so that the device begins anew; the others are as they are. */
const refusals: Readonly<Record<NotKept, number>> = {
  other_content: 460,
  not_a_picture: 422,
  too_many_pixels: 422,
};

/** Takes photos of devices in pieces; keeps those that stand the proof. */
export function photoUploads(options: PhotoUploadsOptions): ResumableUploads {
  const { folder, quota, blobs, nowMs } = options;
  return new ResumableUploads({
    path: uploadPath,
    folder,
    quota,
    mostBytes: mostBlobBytes,
    begin: async ({ streamId }, { metadata }) => {
      const announced = announcedSchema.safeParse(metadata);
      if (!announced.success) throw refused(400, 'announcement_invalid');
      return { ...announced.data, streamId };
    },
    finish: async (session, { path, metadata }) => {
      const { sha256, deviceId, streamId } = uploadSchema.parse(metadata);
      const at = new Date(nowMs()).toISOString();
      const problem = await keepUpload(blobs, { path, sha256, deviceId, streamId, at });
      if (problem !== null) throw refused(refusals[problem], problem);
      const stored = await knownBlob(options, session, sha256);
      if (!stored) throw new Error(`blob ${sha256} went as soon as it came`);
      return { [storedHeader]: `${stored.epoch} ${stored.seq}` };
    },
  });
}
