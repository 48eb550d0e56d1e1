import type { GuardedDatabase } from '../guarded-database.ts';
import type { JournalDatabase } from '../journal-database.ts';
import { readCopies } from './copy-text.ts';

const checkedRecord = 'second_copy_checked';
/** As whom the server last knew this device; a device that lost its keys joins again as the same one. */
export const deviceIdRecord = 'device_id';

/**
 * Fills a journal that came back empty from its second copy (sync §5): the same commands in the same lanes under the
 * same numbers, waiting again. Done once per database, in one transaction with the note that it was done. Gives the
 * number of commands.
 */
export async function restoreJournal(
  database: GuardedDatabase<JournalDatabase>,
  readTexts: () => Promise<readonly string[]>,
): Promise<number> {
  if (await database.run(({ meta }) => meta.get(checkedRecord))) return 0;
  const recovered = readCopies(await readTexts());
  return database.run((held) =>
    held.transaction('rw', held.lanes, held.commands, held.meta, async () => {
      const isChecked = (await held.meta.get(checkedRecord)) !== undefined;
      // Other than a lost one, a journal that an earlier app wrote has its lanes.
      const isEmpty = (await held.lanes.count()) === 0;
      await held.meta.put({ key: checkedRecord, value: true });
      if (isChecked || !isEmpty || !recovered) return 0;
      await held.lanes.bulkAdd(recovered.lanes);
      await held.commands.bulkAdd(recovered.rows);
      if (recovered.device !== null) await held.meta.put({ key: deviceIdRecord, value: recovered.device });
      return recovered.rows.length;
    }),
  );
}
