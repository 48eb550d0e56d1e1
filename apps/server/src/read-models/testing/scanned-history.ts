import type { Commit, ServerStore } from '@floorhand/sync/server/server-store';
import { aboutSubject, type History } from '../history.ts';

/** `History` by reading the whole log: slow, and right by definition. */
export const scannedHistory = (store: ServerStore): History => ({
  async *since({ streamId, after, from }) {
    const all = await wholeLog(store, streamId);
    const found = all.filter(({ seq, at }) => seq > after && at >= from);
    if (found.length > 0) yield found;
  },
  async *about({ streamId, subject }) {
    const all = await wholeLog(store, streamId);
    const found = all.filter((commit) => aboutSubject(commit, subject).events.length > 0);
    if (found.length > 0) yield found;
  },
  page: async ({ streamId, subject, before, most }) => {
    const all = await wholeLog(store, streamId);
    return all
      .map((commit) => aboutSubject(commit, subject))
      .filter(({ seq, events }) => events.length > 0 && (before === null || seq < before))
      .toReversed()
      .slice(0, most);
  },
});

const wholeLog = (store: ServerStore, streamId: string): Promise<readonly Commit[]> =>
  store.read(async (transaction) => {
    const all: Commit[] = [];
    for await (const commits of transaction.allCommits(streamId, 500)) all.push(...commits);
    return all;
  });
