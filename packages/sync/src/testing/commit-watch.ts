import type { ReadTransaction, WriteTransaction } from '../server/server-store.ts';
import { batchAfter, box } from './box-world.ts';

/** The little of a store that the watch needs. */
export interface WatchedStore {
  write<T>(
    streamId: string,
    work: (transaction: Pick<WriteTransaction, 'head' | 'commit'>) => Promise<T>,
  ): Promise<T>;
  read<T>(work: (transaction: Pick<ReadTransaction, 'head' | 'changes'>) => Promise<T>): Promise<T>;
}

declare const setTimeout: (run: () => void, ms: number) => unknown;
const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

const stream = 'wh:1';
const kinds = new Set(['box']);
/** How long each follower dwells between reading the head and the changes, in ms. */
const followers = [0, 1, 3];

export interface WatchSize {
  readonly writers: number;
  readonly boxesPerWriter: number;
}

/**
 * Writers of uneven slowness each add one box per commit; followers pull with a cursor, as devices do. Gives what
 * followers missed: nothing, if no number ever shows before the one below it (sync §2).
 */
export async function watchCommits(
  store: WatchedStore,
  { writers, boxesPerWriter }: WatchSize = { writers: 6, boxesPerWriter: 10 },
): Promise<readonly string[]> {
  const boxes = Array.from({ length: writers * boxesPerWriter }, (_, i) => `b${i}`);
  const seen = followers.map(() => new Set<string>());
  let isWriting = true;
  const follow = async (slownessMs: number, n: number): Promise<void> => {
    for (let cursor = 0, isLast = false; !isLast;) {
      isLast = !isWriting;
      cursor = await store.read(async (transaction) => {
        const { seq } = await transaction.head(stream);
        await pause(slownessMs);
        const request = { streamId: stream, after: cursor, upTo: seq, kinds, mostBytes: 1_000_000 };
        const rows = await transaction.changes(request);
        if (rows !== 'too_large') for (const [, key] of rows) seen[n]?.add(key);
        return seq;
      });
      await pause(0);
    }
  };
  const write = async (writer: number): Promise<void> => {
    for (let i = writer; i < boxes.length; i += writers)
      await store.write(stream, async (transaction) => {
        const head = await transaction.head(stream);
        await pause((i * 7) % 5);
        await transaction.commit(batchAfter(head, stream, [[{ box: `b${i}`, to: box('s1') }]]));
      });
  };
  const following = followers.map(follow);
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  isWriting = false;
  await Promise.all(following);
  return boxes.filter((key) => seen.some((keys) => !keys.has(key)));
}
