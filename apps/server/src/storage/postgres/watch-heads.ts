import { setTimeout } from 'node:timers/promises';
import type { Hint } from '@floorhand/sync/protocol/pull';
import type { Database } from '../tables.ts';

/** Adds to the delay at which another process's commit shows on a device; costs one tiny query each time. */
const everyMs = 250;

/**
 * Tells of every stream whose head moved, whoever moved it (sync §7). Asked for again and again rather than sent by
 * NOTIFY, which takes a lock over the whole database when it commits. Ends when the signal does.
 */
export async function watchHeads(
  database: Database,
  onHead: (hint: Hint) => void,
  signal: AbortSignal,
): Promise<void> {
  const told = new Map<string, string>();
  while (!signal.aborted) {
    for (const hint of await readHeads(database)) {
      const place = `${hint.epoch} ${hint.head}`;
      if (told.get(hint.stream) === place) continue;
      told.set(hint.stream, place);
      if (!signal.aborted) onHead(hint);
    }
    await setTimeout(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** None while the database is away: devices ask by themselves every half minute. */
async function readHeads(database: Database): Promise<readonly Hint[]> {
  try {
    return await database
      .selectFrom(['stream', 'server_meta'])
      .select(['stream.stream_id as stream', 'stream.head_seq as head', 'server_meta.epoch'])
      .where('stream.head_seq', '>', 0)
      .execute();
  } catch {
    return [];
  }
}
