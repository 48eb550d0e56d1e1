import { checkPhotos, isWhole, PhotoList } from '../blobs/check-blobs.ts';
import { blobFolder } from '../config/folders.ts';
import { rules } from '@floorhand/domain/rules';
import { openStorageReadOnly } from '../storage/open-storage.ts';
import { verify } from '../storage/verify.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/** `verify`: proves the database from its own records, and the photos it speaks of from their hashes, and prints what it found. Exit status 1 when not all is well. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options: dataOptions });
  const place = existingPlaceOf(values);
  const storage = await openStorageReadOnly(place);
  try {
    const list = new PhotoList();
    const { ok: isRight, ...found } = await verify(storage.store, rules, list.see);
    const photos = await checkPhotos(blobFolder(place.dataFolder), list);
    const ok = isRight && isWhole(photos);
    process.stdout.write(`${JSON.stringify({ ok, ...found, ...photos })}\n`);
    return ok ? 0 : 1;
  } finally {
    await storage.close();
  }
}
