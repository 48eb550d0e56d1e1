import { mkdir, mkdtempDisposable, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveAssets } from './asset-archive.ts';
import { apiServer } from './testing/api-server.ts';

const dayMs = 24 * 60 * 60_000;

test('files of earlier builds are served for 30 days', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'floorhand-assets-'));
  const [appFolder, assetArchive] = [join(folder.path, 'app'), join(folder.path, 'archive')];
  const publish = async (name: string, nowMs: number): Promise<void> => {
    await rm(appFolder, { recursive: true, force: true });
    await mkdir(join(appFolder, 'assets'), { recursive: true });
    await writeFile(join(appFolder, 'assets', name), `export const build = '${name}';`);
    await archiveAssets(appFolder, assetArchive, nowMs);
  };
  const start = Date.parse('2026-03-04T06:00:00.000Z');
  await publish('part-a.js', start);
  await publish('part-b.js', start + 10 * dayMs);
  await using server = await apiServer({ app: { appFolder, assetArchive } });
  const old = await fetch(`${server.url}/assets/part-a.js`);
  expect([old.status, old.headers.get('cache-control'), await old.text()]).toEqual([
    200,
    'public, max-age=31536000, immutable',
    "export const build = 'part-a.js';",
  ]);
  await archiveAssets(appFolder, assetArchive, start + 31 * dayMs);
  expect(await readdir(assetArchive)).toEqual(['part-b.js']);
});
