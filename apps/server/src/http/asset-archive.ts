import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';

const dayMs = 24 * 60 * 60_000;
const keptMs = 30 * dayMs;

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

export interface TendedArchive {
  readonly appFolder: string;
  readonly archive: string;
  readonly log: Pick<Logger, 'error'>;
}

/**
 * Archives now, and every day from then on: a build that was served for months until yesterday is kept for 30 days
 * from yesterday. Gives back how to end it.
 */
export async function tendArchive({ appFolder, archive, log }: TendedArchive): Promise<() => void> {
  await archiveAssets(appFolder, archive, Date.now());
  const again = (): void =>
    void archiveAssets(appFolder, archive, Date.now()).catch((error: unknown) =>
      log.error({ err: error }, 'files of this build could not be archived'),
    );
  const timer = setInterval(again, dayMs).unref();
  return () => clearInterval(timer);
}
