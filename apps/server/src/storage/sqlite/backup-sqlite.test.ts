import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandSet } from '@floorhand/domain/catalog/catalog-events';
import { brandDocument } from '@floorhand/domain/catalog/brand';
import { counterDrawn } from '@floorhand/domain/kernel/counter';
import { afterEach, describe, expect, test } from 'vitest';
import { BlobFolder } from '../../blobs/blob-folder.ts';
import { keptPhoto } from '../../blobs/testing/kept-photo.ts';
import { blobFolder } from '../../config/folders.ts';
import { deskServer } from '../../core/desk-server.ts';
import { backupSqlite, restoreSqlite } from './backup-sqlite.ts';
import { openSqliteStorage } from './open-sqlite-storage.ts';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'floorhand-backup-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const brand = {
  code: 'LEAF',
  name: 'Leaf',
  colour: '#0a6543',
  keypadFrom: 5,
  minimumRemainingLifeDays: 0,
  otherLotAllowed: false,
};
const actor = { kind: 'system', id: 'test' } as const;

describe('backup and restore', () => {
  test('a backup is taken while the server has the folder, holds one moment, and sets the watermark', async () => {
    const [directory, destination] = [folder(), join(folder(), 'copy')];
    const storage = await openSqliteStorage({ directory });
    await deskServer(storage.store).commitEvents('catalog', actor, () => [brandSet.create({ brand })]);
    const report = await backupSqlite({ directory, destination });
    expect(report).toMatchObject({ ok: true, events: 1, documents: 1, streams: { catalog: 1 } });
    const meta = await storage.store.read((transaction) => transaction.meta());
    expect(meta.backupSeq).toEqual({ catalog: 1 });
    await storage.close();
  });

  test('a restored database has the documents of the backup and another epoch', async () => {
    const [directory, destination, target] = [folder(), join(folder(), 'copy'), join(folder(), 'new')];
    const storage = await openSqliteStorage({ directory });
    const server = deskServer(storage.store);
    await server.commitEvents('catalog', actor, () => [brandSet.create({ brand })]);
    await server.commitEvents('wh:1', actor, () => [counterDrawn.create({ counter: 'wave', value: 7 })]);
    await backupSqlite({ directory, destination });
    await server.commitEvents('catalog', actor, () => [
      brandSet.create({ brand: { ...brand, name: 'Later' } }),
    ]);
    const before = await storage.store.read((transaction) => transaction.meta());
    await storage.close();

    await restoreSqlite({ source: destination, directory: target });
    const restored = await openSqliteStorage({ directory: target });
    const found = await restored.store.read(async (transaction) => ({
      epoch: (await transaction.meta()).epoch,
      brands: await transaction.documents('catalog', brandDocument, ['LEAF']),
      recovery: await transaction.recovery('wh:1'),
      baseAt: await transaction.commitAt('wh:1', 1),
    }));
    await restored.close();
    expect(found.brands).toEqual([brand]);
    expect(found.epoch).not.toBe(before.epoch);
    expect(found.recovery).toMatchObject({
      epoch: found.epoch,
      state: 'waiting',
      baseSeq: 1,
      baseAt: found.baseAt,
      isBaseKnown: true,
    });
  });

  test('photos are in the backup; what is missing or altered is told, and verified again when it is restored', async () => {
    const [directory, destination, target] = [folder(), join(folder(), 'copy'), join(folder(), 'new')];
    const storage = await openSqliteStorage({ directory });
    const photo = () => keptPhoto(storage.store, { dataFolder: directory, streamId: 'wh:1' });
    const [whole, missing, altered] = [await photo(), await photo(), await photo()];
    const blobs = new BlobFolder(blobFolder(directory));
    rmSync(blobs.pathOf(missing.blob.sha256));
    writeFileSync(blobs.pathOf(altered.blob.sha256), 'something else');
    const found = {
      ok: true,
      photos: 1,
      missingPhotos: [missing.blob.sha256],
      alteredPhotos: [altered.blob.sha256],
    };
    expect(await backupSqlite({ directory, destination })).toMatchObject(found);
    await storage.close();
    expect(await restoreSqlite({ source: destination, directory: target })).toMatchObject(found);
    expect(
      readFileSync(new BlobFolder(blobFolder(target)).pathOf(whole.blob.sha256)).equals(whole.bytes),
    ).toBe(true);
  });

  test('neither writes over a database', async () => {
    const directory = folder();
    await (await openSqliteStorage({ directory })).close();
    await expect(backupSqlite({ directory, destination: directory })).rejects.toThrow(
      'choose an empty folder',
    );
    await expect(restoreSqlite({ source: directory, directory })).rejects.toThrow('choose an empty folder');
  });
});
