/** The thread that writes: rules, transactions and fsyncs run here, so that the main thread never waits for a disk. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { BlobFolder } from '../blobs/blob-folder.ts';
import { blobFolder, inFlightFolder } from '../config/folders.ts';
import { createLog } from '../config/create-log.ts';
import { CrashBook } from '../core/crash-book.ts';
import { createWriterCore } from '../core/writer-core.ts';
import { openStorage } from '../storage/open-storage.ts';
import { rest } from './rest.ts';
import { serveCalls } from './serve-calls.ts';
import type { ThreadEvent, WriterRemote, WriterThreadData } from './thread-data.ts';

if (!parentPort) throw new Error('this file is the start of a thread');
const port = parentPort;
const { dataFolder, databaseUrl, logLevel, ...options } = workerData as WriterThreadData;
const log = createLog(logLevel);
const tell = (event: ThreadEvent): void => port.postMessage(event);

/** Not while devices come back to a server that has just started. */
const firstRoundMs = 5 * 60_000;
const everyRoundMs = 3_600_000;
/** Labels are looked for this soon after a commit, and this often while printers are away. */
const printSoonMs = 200;
const printOftenMs = 5_000;
/** A printer that is slow to answer does not hold up a server that ends; the next one goes on with its label. */
const patienceMs = 3_000;

async function start(): Promise<WriterRemote> {
  const storage = await openStorage({ dataFolder, databaseUrl });
  let printSoon = (): void => undefined;
  const onHint = (hint: Hint): void => {
    tell({ event: 'hint', hint });
    printSoon();
  };
  storage.watchHeads?.(onHint);
  const now = (): string => new Date().toISOString();
  const crashes = await CrashBook.open(inFlightFolder(dataFolder), { identity: storage.identity, now });
  const core = await createWriterCore({
    ...options,
    crashes,
    store: storage.store,
    identity: storage.identity,
    blobs: new BlobFolder(blobFolder(dataFolder)),
    ...(storage.outbox ? { outbox: storage.outbox } : {}),
    isAlone: storage.watchHeads === undefined,
    nowMs: Date.now,
    alarm: (what, detail) => log.error(detail, what),
    onHint,
    onStorage: (state) => tell({ event: 'storage', state }),
  });
  // Whoever waits for the server does not wait for old commands; a program that was mended tries them by itself.
  core
    .replayParked()
    .then(
      ({ resolved }) => resolved > 0 && log.info({ resolved }, 'commands kept for review have an outcome'),
    )
    .catch((error: unknown) =>
      log.error({ error: String(error) }, 'commands kept for review were not tried'),
    );
  const keepHouse = (): void => {
    core.keepHouse().catch((error: unknown) => log.error({ error: String(error) }, 'housekeeping failed'));
  };
  const printing = rest(printSoonMs, () =>
    core.printOwed().catch((error: unknown) => {
      log.error({ error: String(error) }, 'labels were not printed');
      return 0;
    }),
  );
  printSoon = () => printing.soon();
  const rounds = [
    setInterval(printSoon, printOftenMs),
    setTimeout(keepHouse, firstRoundMs),
    setInterval(keepHouse, everyRoundMs),
  ];
  for (const round of rounds) round.unref();
  return {
    ...core,
    ready: async () => undefined,
    close: async () => {
      for (const round of rounds) clearTimeout(round);
      await printing.end(patienceMs);
      await storage.close();
      crashes.close();
    },
  };
}

serveCalls(port, start());
