import { rules } from '@floorhand/domain/rules';
import { openStorageReadOnly } from '../storage/open-storage.ts';
import { verify } from '../storage/verify.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/** `verify`: proves the database from its own records and prints what it found. Exit status 1 when not all is well. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options: dataOptions });
  const storage = await openStorageReadOnly(existingPlaceOf(values));
  try {
    const { ok, events, documents, differences, imbalances, chainBreaks } = await verify(
      storage.store,
      rules,
    );
    process.stdout.write(
      `${JSON.stringify({ ok, events, documents, differences, imbalances, chainBreaks })}\n`,
    );
    return ok ? 0 : 1;
  } finally {
    await storage.close();
  }
}
