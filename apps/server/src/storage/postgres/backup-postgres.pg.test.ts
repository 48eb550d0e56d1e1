import { join } from 'node:path';
import { rules } from '@floorhand/domain/rules';
import { collect } from '@floorhand/sync/testing/box-world';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { expect, test } from 'vitest';
import { openSqliteStorage } from '../sqlite/open-sqlite-storage.ts';
import { BlobFolder } from '../../blobs/blob-folder.ts';
import { keptPhoto } from '../../blobs/testing/kept-photo.ts';
import { blobFolder } from '../../config/folders.ts';
import { restoreSqlite } from '../sqlite/backup-sqlite.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { shiftLane, shiftStream, writeWorkedShift } from '../testing/worked-shift.ts';
import { backupPostgres, restorePostgres } from './backup-postgres.ts';

const kinds = new Set(rules.documents.keys());

/** Everything that has to be the same in a copy. */
const contents = (store: ServerStore): Promise<unknown> =>
  store.read(async (transaction) => ({
    documents: await collect(transaction.allDocuments(shiftStream, kinds, 100)),
    commits: await collect(transaction.allCommits(shiftStream, 100)),
    lanes: await transaction.lanes(),
    log: await transaction.logged(shiftLane, 1, 1000),
  }));
const metaOf = (store: ServerStore) => store.read((transaction) => transaction.meta());

test('a database goes into a folder and back into another database, whole and under a new epoch', async () => {
  const [url, destination] = [await freshDatabase(), join(temporaryDirectory(), 'backup')];
  const original = await openForTest(url);
  const dataFolder = temporaryDirectory();
  await writeWorkedShift(original.store);
  const { blob } = await keptPhoto(original.store, { dataFolder, streamId: shiftStream });
  await original.identity.saveEnrolmentCode({ code: 'ABC', warehouseId: '1', expiresAt: '2099' });
  const report = await backupPostgres({ url, dataFolder, destination });
  expect(report).toMatchObject({
    ok: true,
    streams: { catalog: 1, [shiftStream]: expect.any(Number) },
    photos: 1,
  });
  expect((await metaOf(original.store)).backupSeq).toEqual(report.streams);
  await expect(backupPostgres({ url, dataFolder, destination })).rejects.toThrow('choose an empty folder');
  await expect(restorePostgres({ source: destination, url, dataFolder })).rejects.toThrow(
    'the database holds a warehouse already',
  );

  const wanted = await contents(original.store);
  const epochs = new Set([(await metaOf(original.store)).epoch]);
  const [anew, anewFolder] = [await freshDatabase(), temporaryDirectory()];
  const { bytes: _, ...counted } = report;
  expect(await restorePostgres({ source: destination, url: anew, dataFolder: anewFolder })).toEqual(counted);
  expect(await new BlobFolder(blobFolder(anewFolder)).record(blob.sha256)).toMatchObject(blob);
  const restored = await openForTest(anew);
  expect(await contents(restored.store)).toEqual(wanted);
  epochs.add((await metaOf(restored.store)).epoch);
  expect(await restored.identity.useEnrolmentCode('ABC', '2026')).toEqual({ warehouseId: '1' });
  expect(await restored.identity.secret()).toBe(await original.identity.secret());

  const directory = join(temporaryDirectory(), 'sqlite');
  await restoreSqlite({ source: destination, directory });
  const moved = await openSqliteStorage({ directory });
  expect(await contents(moved.store)).toEqual(wanted);
  epochs.add((await metaOf(moved.store)).epoch);
  await moved.close();
  expect(epochs.size).toBe(3);
});
