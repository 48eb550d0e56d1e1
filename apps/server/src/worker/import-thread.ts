/**
 * The thread that reads files for the desk. It has a connection of its own and commits like another server process, so
 * that neither a large file nor a broken one holds up or ends what the floor needs.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { deskServer } from '../core/desk-server.ts';
import { ImportRunner, type RunProgress } from '../import/desk/import-runner.ts';
import type { ImportTarget } from '../import/import-place.ts';
import { openBesideServer } from '../storage/open-beside-server.ts';
import { serveCalls } from './serve-calls.ts';
import type { ImportRemote, ThreadData, ThreadEvent } from './thread-data.ts';

if (!parentPort) throw new Error('this file is the start of a thread');
const port = parentPort;
const place = workerData as ThreadData;
const tell = (event: ThreadEvent): void => port.postMessage(event);

/** Between commits, at least: whoever waits for the database has its turn. */
const breathMs = 20;
const tellEveryMs = 250;

/** Takes as long a breath as the commit before it took. */
const gently = (target: ImportTarget): ImportTarget => ({
  commitEvents: async (...commit) => {
    const beganMs = performance.now();
    const seq = await target.commitEvents(...commit);
    await pause(Math.max(breathMs, performance.now() - beganMs));
    return seq;
  },
});

/** Tells now and then; a screen shows no more. */
function sparingly(): (progress: RunProgress) => void {
  let next = 0;
  return (progress) => {
    if (performance.now() < next) return;
    next = performance.now() + tellEveryMs;
    tell({ event: 'import', progress });
  };
}

async function start(): Promise<ImportRemote> {
  const storage = await openBesideServer(place);
  const runner = new ImportRunner({
    store: storage.store,
    openTarget: () => gently(deskServer(storage.store, (hint) => tell({ event: 'hint', hint }))),
    now: () => new Date().toISOString(),
    told: sparingly(),
  });
  return {
    inspect: (file, form) => runner.inspect(file, form),
    run: (order) => runner.run(order),
    stop: (importId) => runner.stop(importId),
    ready: async () => undefined,
    close: () => storage.close(),
  };
}

serveCalls(port, start());
