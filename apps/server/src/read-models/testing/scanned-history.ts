import type { Commit, ServerStore } from '@floorhand/sync/server/server-store';
import { aboutSubject, type History } from '../history.ts';

/** `History` by reading the whole log: slow, and right by definition. */
export const scannedHistory = (store: ServerStore): History => ({
  async *since({ streamId, after, from }) {
    const found = await store.read(async (transaction) => {
      const all: Commit[] = [];
      for await (const commits of transaction.allCommits(streamId, 500)) all.push(...commits);
      return all.filter(({ seq, at }) => seq > after && at >= from);
    });
    if (found.length > 0) yield found;
  },
  page: ({ streamId, subject, before, most }) =>
    store.read(async (transaction) => {
      const found: Commit[] = [];
      for await (const commits of transaction.allCommits(streamId, 500))
        found.push(...commits.map((commit) => aboutSubject(commit, subject)));
      return found
        .filter(({ seq, events }) => events.length > 0 && (before === null || seq < before))
        .toReversed()
        .slice(0, most);
    }),
});
