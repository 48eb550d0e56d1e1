import { rules } from '@floorhand/domain/rules';
import { openSqliteStorage } from '../storage/sqlite/open-sqlite-storage.ts';
import { verify } from '../storage/verify.ts';
import { databaseFolderOf, dataOptions } from './data-folder.ts';
import { readArguments } from './read-arguments.ts';

/** `verify`: proves the database from its own records and prints what it found. Exit status 1 when not all is well. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options: dataOptions });
  const storage = await openSqliteStorage({ directory: databaseFolderOf(values), readOnly: true });
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
