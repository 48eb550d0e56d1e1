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
