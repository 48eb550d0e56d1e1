/** The thread that reads: pulls, snapshots and supervisors' questions, over connections that cannot write. */
import { parentPort, workerData } from 'node:worker_threads';
import { snapshotFolder } from '../config/folders.ts';
import { createReaderCore } from '../core/reader-core.ts';
import { openSqliteStorage } from '../storage/sqlite/open-sqlite-storage.ts';
import { serveCalls } from './serve-calls.ts';
import type { ReaderRemote, ThreadData } from './thread-data.ts';

if (!parentPort) throw new Error('this file is the start of a thread');
const { dataFolder } = workerData as ThreadData;

async function start(): Promise<ReaderRemote> {
  const storage = await openSqliteStorage({ directory: dataFolder, readOnly: true });
  const core = await createReaderCore({
    store: storage.store,
    identity: storage.identity,
    nowMs: Date.now,
    snapshotFolder: snapshotFolder(dataFolder),
  });
  return { ...core, ready: async () => undefined, close: () => storage.close() };
}

serveCalls(parentPort, start());
