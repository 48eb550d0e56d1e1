import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

const keptMs = 30 * 24 * 60 * 60_000;

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/**
 * Keeps hashed files of every build for 30 days after it was last served: a device that still runs that build may
 * ask for a part it has not loaded yet (sync §11). Names carry the hash of the content, so builds never disagree.
 */
export async function archiveAssets(appFolder: string, archive: string, nowMs: number): Promise<void> {
  await mkdir(archive, { recursive: true });
  const assets = join(appFolder, 'assets');
  const held = new Set(await namesIn(archive));
  for (const name of await namesIn(assets)) {
    if (!held.has(name)) await copyFile(join(assets, name), join(archive, name));
    await utimes(join(archive, name), nowMs / 1000, nowMs / 1000);
  }
  for (const name of held) {
    const path = join(archive, name);
    if ((await stat(path)).mtimeMs < nowMs - keptMs) await rm(path, { recursive: true, force: true });
  }
}
