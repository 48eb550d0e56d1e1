import type { Logger } from 'pino';
import { openBlobs } from '../blobs/open-blobs.ts';
import { assetArchiveFolder, snapshotFolder } from '../config/folders.ts';
import type { StorageState } from '../core/storage-alarm.ts';
import type { StoragePlace } from '../storage/open-storage.ts';
import { openImports, type Imports } from '../import/desk/open-imports.ts';
import { ImportWorker } from '../worker/import-worker.ts';
import { startThreads, type Threads } from '../worker/start-threads.ts';
import { tendArchive } from './asset-archive.ts';
import { createApp, type ScanSheet } from './create-app.ts';
import { HintHub } from './hint-hub.ts';
import { OpenStreams } from './open-streams.ts';
import type { Certificate } from './tls-certificate.ts';
import { startWebServer, type WebServer } from './web-server.ts';

/** The place holds a set-up database. */
export interface ServerOptions extends StoragePlace {
  readonly host: string;
  /** Tried in this order; 0 is any free one. */
  readonly ports: readonly number[];
  readonly tls: Certificate | null;
  readonly deviceNames: string;
  readonly refillWindowMs: number;
  readonly openWarehouse: string | null;
  readonly mostRequests: number;
  readonly failpoint: string | null;
  /** The built app. */
  readonly appFolder: string;
  readonly scanSheet: ScanSheet | null;
  readonly log: Logger;
  /** The server can do nothing any more. */
  readonly onCrash: (error: Error) => void;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, cuts streams, lets what is being written finish. */
  close(): Promise<void>;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Opens the database in its threads, then serves. The main thread only speaks HTTP. */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const { log, tls, dataFolder, appFolder } = options;
  const assetArchive = assetArchiveFolder(dataFolder);
  const endArchive = await tendArchive({ appFolder, archive: assetArchive, log });
  const hints = new HintHub();
  const streams = new OpenStreams();
  let storage: StorageState = 'ok';
  const threads = await startThreads({
    dataFolder,
    databaseUrl: options.databaseUrl,
    logLevel: log.level,
    deviceNames: options.deviceNames,
    refillWindowMs: options.refillWindowMs,
    openWarehouse: options.openWarehouse,
    failpoint: options.failpoint,
    onCrash: options.onCrash,
    onEvent: (event) => {
      if (event.event === 'hint') hints.publish(event.hint);
      else if (event.event === 'storage') storage = event.state;
    },
  });
  const { blobs, uploads, close: closeBlobs } = await openBlobs({ dataFolder, core: threads.core, log });
  // What the last server left under way may begin before all of them are open.
  let lists: Imports | null = null;
  const importer = new ImportWorker(
    { dataFolder, databaseUrl: options.databaseUrl, logLevel: log.level },
    (event) => {
      if (event.event === 'hint') threads.tell(event.hint);
      else if (event.event === 'import') lists?.imports.heard(event.progress);
    },
  );
  const opened = await openImports({ dataFolder, core: threads.core, runner: importer, log });
  lists = opened;
  const endImports = async (): Promise<void> => {
    opened.close();
    await importer.close();
  };
  const app = createApp({
    core: threads.core,
    imports: opened.imports,
    importUploads: opened.importUploads,
    hints,
    log,
    streams,
    mostUnderWay: options.mostRequests,
    appFolder,
    assetArchive,
    snapshotFolder: snapshotFolder(dataFolder),
    blobs,
    uploads,
    trusted: tls?.trusted ?? false,
    scanSheet: options.scanSheet,
    health: () => ({ status: 'ok', storage, listening: hints.size }),
  });
  const web = await listen(options.ports, (port) =>
    startWebServer({ app, streams, host: options.host, port, tls }),
  ).catch(async (error: unknown) => {
    endArchive();
    closeBlobs();
    await endImports();
    await threads.close();
    throw error;
  });
  return {
    port: web.port,
    close: async () => {
      endArchive();
      closeBlobs();
      await endImports();
      await closeBoth(web, threads);
    },
  };
}

async function listen(
  ports: readonly number[],
  start: (port: number) => Promise<WebServer>,
): Promise<WebServer> {
  for (const port of ports.slice(0, -1)) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return start(ports.at(-1) ?? 0);
}

/** Answers first: whoever was promised something hears it before the database closes. */
async function closeBoth(web: WebServer, threads: Threads): Promise<void> {
  await web.close();
  await threads.close();
}
