import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Core } from '@floorhand/api/core';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import { MemoryIdentityStore } from '@floorhand/sync/testing/memory-identity-store';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { scannedHistory } from '../../read-models/testing/scanned-history.ts';
import { BlobFolder } from '../../blobs/blob-folder.ts';
import { openBlobs } from '../../blobs/open-blobs.ts';
import { blobFolder } from '../../config/folders.ts';
import { deskServer } from '../../core/desk-server.ts';
import { createCore } from '../../core/create-core.ts';
import { createReaderCore } from '../../core/reader-core.ts';
import { createWriterCore, type WriterCoreOptions } from '../../core/writer-core.ts';
import type { ImportDesk } from '../../import/desk/import-desk.ts';
import { ImportRunner } from '../../import/desk/import-runner.ts';
import { openImports } from '../../import/desk/open-imports.ts';
import type { Storage } from '../../storage/storage.ts';
import { createApp, type AppOptions } from '../create-app.ts';
import { HintHub } from '../hint-hub.ts';
import { OpenStreams } from '../open-streams.ts';
import { startWebServer } from '../web-server.ts';
import { furnish, type Furnished } from './furnish.ts';
import { TestDevice } from './test-device.ts';

export interface ApiServer extends AsyncDisposable {
  readonly url: string;
  readonly papers: Furnished;
  readonly storage: Storage;
  readonly hints: HintHub;
  readonly imports: ImportDesk;
  readonly alarms: string[];
  readonly dataFolder: string;
  /** The round that runs once in a while. */
  keepHouse(): Promise<void>;
  /** Enrolled, with an open session, and the supervisor signed in. */
  device(): Promise<TestDevice>;
}

export interface ApiServerOptions {
  readonly writer?: Partial<WriterCoreOptions>;
  readonly app?: Partial<AppOptions>;
  /** Puts something between the API and the core. */
  readonly wrap?: (core: Core) => Core;
  readonly storage?: Storage;
}

export function memoryStorage(): Storage {
  const store = new MemoryServerStore({ epoch: randomUUID() });
  return {
    store,
    identity: new MemoryIdentityStore(store),
    history: scannedHistory(store),
    close: () => store.close(),
  };
}

/** A real server on a free port over a database in memory; gone at the end of the block that holds it. */
export async function apiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'floorhand-api-'));
  const storage = options.storage ?? memoryStorage();
  const papers = await furnish(storage);
  const [hints, streams, alarms] = [new HintHub(), new OpenStreams(), [] as string[]];
  const snapshotFolder = join(folder, 'snapshots');
  const writer = await createWriterCore({
    ...storage,
    blobs: new BlobFolder(blobFolder(folder)),
    nowMs: Date.now,
    deviceNames: 'TC26-###',
    refillWindowMs: 0,
    openWarehouse: papers.warehouseId,
    crashes: noCrashes,
    failpoint: null,
    alarm: (what) => void alarms.push(what),
    onHint: (hint) => hints.publish(hint),
    onStorage: () => undefined,
    ...options.writer,
  });
  const core = createCore(writer, await createReaderCore({ ...storage, nowMs: Date.now, snapshotFolder }));
  const log = pino({ level: 'silent' });
  const { blobs, uploads, close: closeBlobs } = await openBlobs({ dataFolder: folder, core, log });
  const runner = new ImportRunner({
    store: storage.store,
    openTarget: () => deskServer(storage.store),
    now: () => new Date().toISOString(),
    told: () => undefined,
  });
  const {
    imports,
    importUploads,
    close: closeImports,
  } = await openImports({ dataFolder: folder, core, runner, log });
  const app = createApp({
    imports,
    importUploads,
    core: options.wrap?.(core) ?? core,
    hints,
    streams,
    log,
    mostUnderWay: 100,
    appFolder: join(folder, 'app'),
    assetArchive: join(folder, 'assets'),
    snapshotFolder,
    blobs,
    uploads,
    trusted: false,
    health: () => ({ status: 'ok' }),
    scanSheet: null,
    ...options.app,
  });
  const web = await startWebServer({ app, streams, host: '127.0.0.1', port: 0, tls: null });
  const url = `http://127.0.0.1:${web.port}`;
  return {
    url,
    papers,
    storage,
    hints,
    imports,
    alarms,
    dataFolder: folder,
    keepHouse: () => writer.keepHouse(),
    device: async () => {
      const device = await TestDevice.create(url);
      await device.enrol(null);
      await device.openSession();
      await device.signIn(papers.badge, papers.pin);
      return device;
    },
    [Symbol.asyncDispose]: async () => {
      await web.close();
      closeBlobs();
      closeImports();
      await imports.idle();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
