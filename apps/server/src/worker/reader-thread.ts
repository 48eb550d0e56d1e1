/** The thread that reads: pulls, snapshots and supervisors' questions, over connections that cannot write. */
import { parentPort, workerData } from 'node:worker_threads';
import { snapshotFolder } from '../config/folders.ts';
import { createReaderCore } from '../core/reader-core.ts';
import { openStorageReadOnly } from '../storage/open-storage.ts';
import { serveCalls } from './serve-calls.ts';
import type { ReaderRemote, ThreadData } from './thread-data.ts';

if (!parentPort) throw new Error('this file is the start of a thread');
const place = workerData as ThreadData;

async function start(): Promise<ReaderRemote> {
  const storage = await openStorageReadOnly(place);
  const core = await createReaderCore({
    store: storage.store,
    identity: storage.identity,
    history: storage.history,
    nowMs: Date.now,
    snapshotFolder: snapshotFolder(place.dataFolder),
  });
  return { ...core, ready: async () => undefined, close: () => storage.close() };
}

serveCalls(parentPort, start());
