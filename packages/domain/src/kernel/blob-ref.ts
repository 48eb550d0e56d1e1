import { z } from 'zod';

export const contentHashField = z.string().regex(/^[0-9a-f]{64}$/);

/** What a picture may be: what browsers make and show, and what can be checked. */
export const pictureTypeField = z.enum(['image/jpeg', 'image/webp', 'image/png']);
export type PictureType = z.infer<typeof pictureTypeField>;

/** No picture is larger; what the app takes itself is a hundredth of it. */
export const mostBlobBytes = 20_000_000;

/** A photo or signature taken on the floor: the command names it, the bytes travel on their own. */
export const blobRefField = z.strictObject({
  /** Of the bytes as the device keeps them. */
  sha256: contentHashField,
  /** Bytes. */
  size: z.int().min(1).max(mostBlobBytes),
  mime: z.string().min(1).max(80),
});
export type BlobRef = z.infer<typeof blobRefField>;

export const mostBlobs = 6;
export const blobsField = z.array(blobRefField).max(mostBlobs);

/** Why a record that should have a photo has none. */
export const noPhotoField = z.enum(['camera_fails', 'not_allowed', 'too_dark', 'unsafe']);
export type NoPhoto = z.infer<typeof noPhotoField>;

const carrierSchema = z.object({ blobs: blobsField });

/** The blobs that the body of a command names, each once. They are always in its member `blobs`. */
export function blobsOf(body: unknown): readonly BlobRef[] {
  if (typeof body !== 'object' || body === null || !('blobs' in body)) return [];
  const parsed = carrierSchema.safeParse(body);
  if (!parsed.success) return [];
  return [...new Map(parsed.data.blobs.map((blob) => [blob.sha256, blob])).values()];
}
