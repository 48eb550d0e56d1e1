import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Core } from '@floorhand/api/core';
import { importFolder, uploadFolder } from '../../config/folders.ts';
import type { ResumableUploads } from '../../uploads/resumable-uploads.ts';
import { UploadQuota } from '../../uploads/upload-quota.ts';
import { ImportDesk, type ImportDeskOptions } from './import-desk.ts';
import { ImportShelf } from './import-shelf.ts';
import { importUploads } from './import-uploads.ts';
import { KeptMaps } from './kept-maps.ts';

export interface Imports {
  readonly imports: ImportDesk;
  readonly importUploads: ResumableUploads;
  /** Begins nothing more; what is under way goes on at the next start. */
  readonly close: () => void;
}

export interface OpenImportsOptions extends Pick<ImportDeskOptions, 'runner'> {
  readonly dataFolder: string;
  readonly core: Pick<Core, 'rolesOf' | 'personOf' | 'timeZone'>;
  readonly log: Logger;
  readonly nowMs?: () => number;
}

/** A new building's catalogue, some times over. */
const mostBytesPerDay = 4_000_000_000;
const everyMs = 3_600_000;

/** The imports of a data folder, and what takes their files in. */
export async function openImports({
  dataFolder,
  core,
  runner,
  log,
  nowMs = Date.now,
}: OpenImportsOptions): Promise<Imports> {
  const folder = join(uploadFolder(dataFolder), 'imports');
  const partials = join(folder, 'partial');
  await mkdir(partials, { recursive: true });
  const quota = new UploadQuota({ folder: join(folder, 'quota'), mostBytes: mostBytesPerDay, nowMs });
  const kept = importFolder(dataFolder);
  const imports = await ImportDesk.open({
    shelf: new ImportShelf(kept),
    maps: new KeptMaps(kept),
    runner,
    nowMs,
    log,
    timeZone: (stream) => core.timeZone(stream),
  });
  const uploads = importUploads({ folder: partials, quota, core, desk: imports });
  const round = async (): Promise<void> => {
    await uploads.expire();
    await imports.keepHouse();
  };
  const keepHouse = (): void => {
    round().catch((error: unknown) => log.error({ error: String(error) }, 'old imports were not removed'));
  };
  keepHouse();
  const rounds = setInterval(keepHouse, everyMs);
  rounds.unref();
  return {
    imports,
    importUploads: uploads,
    close: () => {
      clearInterval(rounds);
      imports.close();
    },
  };
}
