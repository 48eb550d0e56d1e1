import {
  TransportProblem,
  type CacheStore,
  type CacheStores,
  type Cursor,
  type StopSignal,
  type Transport,
} from './ports.ts';

interface Bootstrap {
  readonly caches: CacheStores;
  readonly transport: Transport;
  readonly scope: string;
  readonly streams: readonly string[];
  readonly signal: StopSignal;
  readonly progress: (done: number, total: number) => void;
}

const parallel = 4;

/** Fills a new cache generation from the server's snapshots and makes it the active one (sync §13). */
export async function bootstrap(request: Bootstrap): Promise<CacheStore> {
  const { caches, transport, scope, streams, signal, progress } = request;
  const snapshots = await Promise.all(streams.map((stream) => transport.snapshot(stream, signal)));
  const [first] = snapshots;
  if (!first) throw new Error('a device follows at least one stream');
  const staging = await caches.stage(scope, first.epoch);
  const work = snapshots.flatMap(({ stream, chunks }) => chunks.map((chunk) => ({ stream, ...chunk })));
  const total = work.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  progress(done, total);
  const queue = [...work];
  // Downloads overlap; loads go one after the other, as IndexedDB would queue them anyway.
  let loading: Promise<void> = Promise.resolve();
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { stream, sha256 } = next;
      const rows = await transport.chunk(sha256, signal);
      loading = loading.then(() => staging.load(stream, rows));
      await loading;
      done += rows.length;
      progress(done, total);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  // Whoever took the lead may have filled a newer one meanwhile.
  if (signal.aborted) throw new TransportProblem('unreachable');
  const cursors: Record<string, Cursor> = {};
  for (const { stream, seq, hash } of snapshots) cursors[stream] = { seq, hash };
  return staging.finish(cursors);
}
