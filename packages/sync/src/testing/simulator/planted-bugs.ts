import type { JournalEntry, JournalStore, Transport } from '../../client/ports.ts';
import type { ServerStore, WriteTransaction } from '../../server/server-store.ts';
import { settled } from '../virtual-time.ts';
import type { SimDisk } from './sim-storage.ts';
import type { Plants } from './sim-site.ts';

/** Bugs that systems like this one really had, put in from outside. The simulator has to find every one. */
export const plantedBugs = {
  answer_before_commit: { store: answersEarly },
  cursor_from_a_sequence: { store: showsLaterCommitsFirst },
  drop_after_three_tries: { transport: dropsAfterThreeTries },
  overlay_removed_at_acknowledgement: { journal: settlesAtAnswer },
  number_reused_after_restore: { transport: takesNumbersForCommands },
  refilled_lane_by_lane: { store: forgetsTheOrder },
  settled_for_good: { journal: neverReopens },
  answered_for_good: { journal: trustsOldAnswers },
} as const satisfies Readonly<Record<string, Plants>>;

/** Says that a write is done while the disk is still at it. */
function answersEarly(store: ServerStore): ServerStore {
  return {
    ...passing(store),
    write: <T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        store
          .write(streamId, async (transaction) => {
            const result = await work(transaction);
            resolve(result);
            await settled();
          })
          .catch(reject);
      }),
  };
}

/** Readers see the newest commit while the documents of the one before are still on their way. */
function showsLaterCommitsFirst(store: ServerStore): ServerStore {
  return {
    ...passing(store),
    read: (work) =>
      store.read((transaction) =>
        work({
          ...transaction,
          changes: async (request) => {
            const rows = await transaction.changes(request);
            return rows === 'too_large' ? rows : rows.filter(([, , v]) => v !== request.upTo - 1);
          },
        }),
      ),
  };
}

/** Applies what devices give back to a restored server one device after the other. */
function forgetsTheOrder(store: ServerStore): ServerStore {
  return {
    ...passing(store),
    write: (streamId, work) =>
      store.write(streamId, (transaction) =>
        work({
          ...transaction,
          staged: async (stream) =>
            (await transaction.staged(stream)).map((command, i) => ({ ...command, formerSeq: i + 1 })),
        }),
      ),
  };
}

/** Gives a batch up after three failures, so that the queue does not get stuck. */
function dropsAfterThreeTries(transport: Transport, disk: SimDisk): Transport {
  const tries = new Map<number, number>();
  return {
    ...passingTransport(transport),
    push: async (request, signal) => {
      try {
        return await transport.push(request, signal);
      } catch (error) {
        const count = (tries.get(request.firstSeq) ?? 0) + 1;
        tries.set(request.firstSeq, count);
        if (count === 3)
          disk.journal.entries = disk.journal.entries.filter(
            ({ laneId, deviceSeq }) => laneId !== request.laneId || deviceSeq !== request.firstSeq,
          );
        throw error;
      }
    },
  };
}

/** Takes the effect off the screen as soon as the server has the command, before the documents show it. */
function settlesAtAnswer(journal: JournalStore, disk: SimDisk): JournalStore {
  return {
    ...passingJournal(journal),
    answer: async (laneId, outcomes) => {
      const changes = await journal.answer(laneId, outcomes);
      disk.journal.entries = disk.journal.entries.map(settledAtOnce);
      return changes.map(({ before, after }) => ({ before, after: settledAtOnce(after) }));
    },
  };
}

const settledAtOnce = (entry: JournalEntry): JournalEntry =>
  entry.state === 'answered' ? { ...entry, state: 'settled' } : entry;

/** Believes that what settled once is in the documents, though these went back: a power cut, a restored server. */
function neverReopens(journal: JournalStore): JournalStore {
  return { ...passingJournal(journal), reopen: async () => undefined };
}

/** What was answered once is never looked at again, though a copy of the device may have filled its numbers since. */
function trustsOldAnswers(journal: JournalStore): JournalStore {
  return { ...passingJournal(journal), lastUpTo: async () => null };
}

/** A number the server knows counts as known, whatever command bears it: a restored device reuses numbers. */
function takesNumbersForCommands(transport: Transport): Transport {
  return {
    ...passingTransport(transport),
    push: async (request, signal) => {
      const answer = await transport.push(request, signal);
      if (answer.kind !== 'taken') return answer;
      const laneSeq = Math.min(answer.laneSeq, request.firstSeq - 1 + request.commands.length);
      if (answer.stop?.kind !== 'fork') return { ...answer, laneSeq };
      const outcomes = request.commands.map((_, i) => ({
        deviceSeq: request.firstSeq + i,
        commandId: null,
        outcome: 'applied' as const,
        commitSeq: null,
        duplicate: true,
        reason: null,
        discrepancyIds: [],
      }));
      return { ...answer, outcomes, stop: null, laneSeq };
    },
  };
}

const passing = (store: ServerStore): ServerStore => ({
  write: (streamId, work) => store.write(streamId, work),
  read: (work) => store.read(work),
  close: () => store.close(),
});

const passingTransport = (transport: Transport): Transport => ({
  push: (request, signal) => transport.push(request, signal),
  pull: (request, signal) => transport.pull(request, signal),
  snapshot: (stream, signal) => transport.snapshot(stream, signal),
  chunk: (sha256, signal) => transport.chunk(sha256, signal),
  hints: (listener, signal) => transport.hints(listener, signal),
});

const passingJournal = (journal: JournalStore): JournalStore => ({
  lane: () => journal.lane(),
  lanes: () => journal.lanes(),
  append: (drafts, stamp) => journal.append(drafts, stamp),
  from: (fromSeq, most) => journal.from(fromSeq, most),
  lastUpTo: (laneId, deviceSeq) => journal.lastUpTo(laneId, deviceSeq),
  unsettled: () => journal.unsettled(),
  recent: (most) => journal.recent(most),
  answer: (laneId, outcomes) => journal.answer(laneId, outcomes),
  settle: (cursor) => journal.settle(cursor),
  reopen: (cursor) => journal.reopen(cursor),
  queueAgain: (laneId, afterSeq) => journal.queueAgain(laneId, afterSeq),
  prune: (watermark) => journal.prune(watermark),
  fork: (laneId, restamp) => journal.fork(laneId, restamp),
});
