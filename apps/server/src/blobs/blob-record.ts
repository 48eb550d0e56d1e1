import { z } from 'zod';
import { contentHashField, pictureTypeField } from '@floorhand/domain/kernel/blob-ref';
import { instantField, uuidField } from '@floorhand/domain/kernel/fields';

/** A commit that says that the bytes are here. */
export const storedAtSchema = z.object({ epoch: uuidField, seq: z.int().min(1) });
export type StoredAt = z.infer<typeof storedAtSchema>;

/** What lies beside the bytes of a blob. */
export const blobRecordSchema = z.object({
  /** Of the bytes as they were sent; commands name it. */
  sha256: contentHashField,
  /** Bytes as sent. */
  size: z.int().min(1),
  /** As the bytes say, whatever was claimed. */
  mime: pictureTypeField,
  width: z.int().min(1),
  height: z.int().min(1),
  /** Of the bytes as they are kept: other ones when they said more than the picture. */
  keptSha256: contentHashField,
  deviceId: z.string().max(80),
  receivedAt: instantField,
  /** Per warehouse that it belongs to. */
  streams: z.record(z.string().max(80), storedAtSchema.nullable()),
});
export type BlobRecord = z.infer<typeof blobRecordSchema>;
