import { z } from 'zod';

/** A photo or signature taken on the floor: the command names it, the bytes travel on their own. */
export const blobRefField = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().min(1).max(20_000_000),
  mime: z.string().min(1).max(80),
});
export type BlobRef = z.infer<typeof blobRefField>;

export const mostBlobs = 6;
export const blobsField = z.array(blobRefField).max(mostBlobs);
