import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The handheld app's package; its `dist` is what the server shows. */
export const handheldFolder: string = fileURLToPath(new URL('../../../handheld', import.meta.url));

export const appFolder: string = join(handheldFolder, 'dist');

/** Root of the workspace. */
export const workspaceFolder: string = fileURLToPath(new URL('../../../..', import.meta.url));

/** What lies in a data folder besides the database. */
export const snapshotFolder = (dataFolder: string): string => join(dataFolder, 'snapshots');
export const tlsFolder = (dataFolder: string): string => join(dataFolder, 'tls');
export const assetArchiveFolder = (dataFolder: string): string => join(dataFolder, 'assets');
/** One small file per server process: what it is running. */
export const inFlightFolder = (dataFolder: string): string => join(dataFolder, 'in-flight');
/** Photos under the hash of their content: part of the books, and of every backup. */
export const blobFolder = (dataFolder: string): string => join(dataFolder, 'blobs');
/** What supervisors imported: what became of each file, and files that wait. */
export const importFolder = (dataFolder: string): string => join(dataFolder, 'imports');
/** What has arrived of photos so far. On the same disk as the photos. */
export const uploadFolder = (dataFolder: string): string => join(dataFolder, 'uploads');
