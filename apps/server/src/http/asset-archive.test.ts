import { mkdir, mkdtempDisposable, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archiveAssets, tendArchive } from './asset-archive.ts';
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

test('a build that a server showed for two months is kept for 30 days after the next one took its place', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'floorhand-assets-'));
  const [appFolder, archive] = [join(folder.path, 'app'), join(folder.path, 'archive')];
  await mkdir(join(appFolder, 'assets'), { recursive: true });
  await writeFile(join(appFolder, 'assets', 'part-a.js'), 'a');
  const start = Date.parse('2026-03-04T06:00:00.000Z');
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: start });
  const complaints: unknown[] = [];
  const log = { error: (what: unknown) => void complaints.push(what) };
  const end = await tendArchive({ appFolder, archive, log });
  const seenMs = async (): Promise<number> => (await stat(join(archive, 'part-a.js'))).mtimeMs;
  vi.setSystemTime(start + 59 * dayMs);
  vi.advanceTimersByTime(dayMs);
  await vi.waitFor(async () => expect(await seenMs()).toBe(start + 60 * dayMs));
  end();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  await rename(join(appFolder, 'assets', 'part-a.js'), join(appFolder, 'assets', 'part-b.js'));
  await archiveAssets(appFolder, archive, start + 89 * dayMs);
  expect(await readdir(archive)).toEqual(['part-a.js', 'part-b.js']);
  expect(complaints).toEqual([]);
});
