import { Dexie } from 'dexie';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type {
  EntryChange,
  JournalEntry,
  JournalStore,
  LanePosition,
  Stamp,
} from '@floorhand/sync/client/ports';
import type { Outcome } from '@floorhand/sync/protocol/outcome';
import { prunable, type BackupWatermark } from '@floorhand/sync/client/prunable';
import { afterAnswer, isAheadOf, isSettledAt, queuedAgain } from '@floorhand/sync/client/entry-state';
import { appendStrictly } from './append-strictly.ts';
import type { GuardedDatabase } from './guarded-database.ts';
import { advanced, isSameLane, newLane, positionOf } from './lane-row.ts';
import {
  commandRowSchema,
  laneRowSchema,
  stored,
  type CommandRow,
  type JournalDatabase,
  type LaneRow,
} from './journal-database.ts';

const mostKnown = 20_000;
/**
 * A tab that recorded nothing for longer asks where the lane is. What another tab wrote within that time stands in the
 * way by its number: it is kept for days.
 */
const trustedMs = 60_000;
const pageOfEntries = 200;
const stateOfRow = commandRowSchema.omit({ command: true });

/** The journal in IndexedDB. Contract: `@floorhand/sync/testing/journal-store-contract`. */
export class DexieJournalStore implements JournalStore {
  readonly #database: GuardedDatabase<JournalDatabase>;
  readonly #newLaneId: () => string;
  /** Entries as they were queued. Commands never change and no number is used twice, so none is read again. */
  readonly #known = new Map<string, JournalEntry>();
  /** The lane as this tab's last append left it, and when that was. */
  #left: { readonly lane: LaneRow; readonly atMs: number } | null = null;

  constructor(database: GuardedDatabase<JournalDatabase>, newLaneId: () => string) {
    this.#database = database;
    this.#newLaneId = newLaneId;
  }

  lane(): Promise<LanePosition> {
    return this.#database.run((database) =>
      database.transaction('rw', database.lanes, async () => positionOf(await this.#openLane(database))),
    );
  }

  lanes(): Promise<readonly LanePosition[]> {
    return this.#read(async (database) => (await this.#lanes(database)).map(positionOf));
  }

  async append(drafts: readonly CommandDraft[], stamp: Stamp): Promise<readonly JournalEntry[]> {
    if (drafts.length === 0) return [];
    let first: readonly JournalEntry[] | null = null;
    const appended = await this.#database.run(async (database) => {
      // A lost connection leaves open whether the first run is durable; stamping again would record the work twice.
      const [sample] = first ?? [];
      if (first && sample && (await this.#has(database, sample.command.commandId))) return first;
      const left = this.#expected();
      const append = (expected: LaneRow | null) =>
        appendStrictly(database.backendDB(), {
          expected,
          parse: (newest) =>
            newest === undefined ? newLane(this.#newLaneId(), 1) : stored(laneRowSchema, newest, 'a lane'),
          decide: (lane) => {
            // Nobody wrote meanwhile, so it was not the number that is taken.
            if (left && !expected && isSameLane(lane, left))
              throw new Error('a command id was recorded before');
            const entries = stamp(lane, drafts);
            first = entries;
            return { entries, rows: entries.map(rowOf), lane: advanced(lane, entries) };
          },
        });
      const done = (left && (await append(left))) ?? (await append(null));
      if (!done) throw new Error('an append that expected nothing found something else');
      this.#left = { lane: done.lane, atMs: performance.now() };
      return done.entries;
    });
    for (const entry of appended) this.#remember(entry);
    return appended;
  }

  from(fromSeq: number, most: number): Promise<readonly JournalEntry[]> {
    return this.#read(async (database) => {
      const lane = await this.#newestLane(database);
      if (!lane) return [];
      return this.#entries(
        await database.commands
          .where('[laneId+deviceSeq]')
          .between([lane.laneId, fromSeq], [lane.laneId, Dexie.maxKey])
          .limit(most)
          .toArray(),
      );
    });
  }

  lastUpTo(laneId: string, deviceSeq: number): Promise<JournalEntry | null> {
    return this.#read(async (database) => {
      const row = await database.commands
        .where('[laneId+deviceSeq]')
        .between([laneId, Dexie.minKey], [laneId, deviceSeq], true, true)
        .last();
      return row === undefined ? null : (this.#entries([row])[0] ?? null);
    });
  }

  unsettled(): Promise<readonly JournalEntry[]> {
    return this.#read(async (database) => {
      // A device may be offline for a day: of thousands of queued commands only the keys are read again.
      const [keys, answered] = await Promise.all([
        database.commands.where('state').equals('queued').primaryKeys(),
        database.commands.where('state').equals('answered').toArray(),
      ]);
      const known = keys.map((key) => this.#known.get(addressOf(key)));
      const unknown = keys.filter((_, i) => known[i] === undefined);
      const entries = [
        ...this.#entries(answered),
        ...known.filter((entry) => entry !== undefined),
        ...this.#entries(await database.commands.bulkGet(unknown)),
      ];
      return this.#inOrder(database, entries);
    });
  }

  recent(most: number): Promise<readonly JournalEntry[]> {
    return this.#read(async (database) => {
      const newest: JournalEntry[] = [];
      for (const { laneId } of (await this.#lanes(database)).toReversed()) {
        if (newest.length >= most) break;
        const keys = await database.commands
          .where('[laneId+deviceSeq]')
          .between([laneId, Dexie.minKey], [laneId, Dexie.maxKey])
          .primaryKeys();
        const last = keys.slice(Math.max(0, keys.length - (most - newest.length))).toReversed();
        newest.push(...this.#entries(await database.commands.bulkGet(last)));
      }
      return newest;
    });
  }

  answer(laneId: string, outcomes: readonly Outcome[]): Promise<readonly EntryChange[]> {
    return this.#database.run((database) =>
      database.transaction('rw', database.commands, async () => {
        const rows = await database.commands.bulkGet(
          outcomes.map(({ deviceSeq }): [string, number] => [laneId, deviceSeq]),
        );
        const changes = outcomes.flatMap((outcome, i): readonly EntryChange[] => {
          const [before] = rows[i] === undefined ? [] : this.#entries([rows[i]]);
          const after = before && afterAnswer(before, outcome);
          return after && after !== before ? [{ before, after }] : [];
        });
        if (changes.length > 0) await database.commands.bulkPut(changes.map(({ after }) => rowOf(after)));
        return changes;
      }),
    );
  }

  settle(cursor: number): Promise<void> {
    return this.#database.run((database) =>
      database.transaction('rw', database.commands, async () => {
        const answered = this.#entries(await database.commands.where('state').equals('answered').toArray());
        const settled = answered
          .filter((entry) => isSettledAt(entry, cursor))
          .map((entry) => rowOf({ ...entry, state: 'settled' }));
        if (settled.length > 0) await database.commands.bulkPut(settled);
      }),
    );
  }

  reopen(cursor: number): Promise<void> {
    return this.#database.run((database) =>
      database.transaction('rw', database.lanes, database.commands, async () => {
        for (const { laneId } of await this.#lanes(database)) {
          const ahead = await this.#newestAheadOf(database, laneId, cursor);
          if (ahead.length > 0) await database.commands.bulkPut(ahead.map((entry) => this.#requeued(entry)));
        }
      }),
    );
  }

  queueAgain(laneId: string, afterSeq: number): Promise<number | null> {
    return this.#database.run((database) =>
      database.transaction('rw', database.commands, async () => {
        const above = this.#entries(
          await database.commands
            .where('[laneId+deviceSeq]')
            .between([laneId, afterSeq], [laneId, Dexie.maxKey], false)
            .toArray(),
        );
        await database.commands.bulkPut(above.map((entry) => this.#requeued(entry)));
        return above[0]?.deviceSeq ?? null;
      }),
    );
  }

  prune(watermark: BackupWatermark): Promise<number> {
    return this.#database.run((database) =>
      database.transaction('rw', database.lanes, database.commands, async () => {
        let count = 0;
        for (const { laneId } of await this.#lanes(database))
          for (let last = 0; ;) {
            const gone = prunable(await this.#pageAfter(database, { laneId, last }), watermark);
            const end = gone.at(-1);
            if (!end) break;
            await database.commands.bulkDelete(
              gone.map(({ deviceSeq }): [string, number] => [laneId, deviceSeq]),
            );
            count += gone.length;
            last = end.deviceSeq;
          }
        return count;
      }),
    );
  }

  /** The oldest entries of a lane above a number. */
  async #pageAfter(
    database: JournalDatabase,
    { laneId, last }: { readonly laneId: string; readonly last: number },
  ): Promise<readonly JournalEntry[]> {
    return this.#entries(
      await database.commands
        .where('[laneId+deviceSeq]')
        .between([laneId, last], [laneId, Dexie.maxKey], false)
        .limit(pageOfEntries)
        .toArray(),
    );
  }

  fork(
    laneId: string,
    restamp: (lane: LanePosition, entries: readonly JournalEntry[]) => readonly JournalEntry[],
  ): Promise<LanePosition> {
    return this.#database.run((database) =>
      database.transaction('rw', database.lanes, database.commands, async () => {
        const open = await this.#openLane(database);
        const queued = await this.#inOrder(
          database,
          this.#entries(await database.commands.where('state').equals('queued').toArray()),
        );
        // Another tab was told of the same fork before.
        if (open.laneId !== laneId && !queued.some((entry) => entry.laneId === laneId))
          return positionOf(open);
        const next = newLane(this.#newLaneId(), open.generation + 1);
        await database.lanes.put(positionOf(open));
        const entries = restamp(next, queued);
        await database.commands.bulkDelete(
          queued.map((entry): [string, number] => [entry.laneId, entry.deviceSeq]),
        );
        await database.commands.bulkAdd(entries.map(rowOf));
        const lane = advanced(next, entries);
        await database.lanes.put(lane);
        return positionOf(lane);
      }),
    );
  }

  /** Null when another tab may have written since under numbers that nothing tells from free ones. */
  #expected(): LaneRow | null {
    if (!this.#left || performance.now() > this.#left.atMs + trustedMs) return null;
    return this.#left.lane.open ? this.#left.lane : null;
  }

  #read<T>(work: (database: JournalDatabase) => Promise<T>): Promise<T> {
    return this.#database.run((database) =>
      database.transaction('r', database.lanes, database.commands, () => work(database)),
    );
  }

  async #has(database: JournalDatabase, commandId: string): Promise<boolean> {
    return (await database.commands.where('commandId').equals(commandId).count()) > 0;
  }

  /** Oldest generation first. */
  async #lanes(database: JournalDatabase): Promise<readonly LaneRow[]> {
    const rows = await database.lanes.orderBy('generation').toArray();
    return rows.map((row) => stored(laneRowSchema, row, 'a lane'));
  }

  /** Commits of a lane grow with its numbers, so the first entry the documents carry ends the search. */
  async #newestAheadOf(
    database: JournalDatabase,
    laneId: string,
    cursor: number,
  ): Promise<readonly JournalEntry[]> {
    const keys = await database.commands
      .where('[laneId+deviceSeq]')
      .between([laneId, Dexie.minKey], [laneId, Dexie.maxKey])
      .primaryKeys();
    const ahead: JournalEntry[] = [];
    for (let end = keys.length; end > 0; end -= pageOfEntries) {
      const page = this.#entries(
        await database.commands.bulkGet(keys.slice(Math.max(0, end - pageOfEntries), end)),
      );
      ahead.push(...page.filter((entry) => isAheadOf(entry, cursor)));
      if (page.some((entry) => isCarriedAt(entry, cursor))) break;
    }
    return ahead;
  }

  async #inOrder(
    database: JournalDatabase,
    entries: readonly JournalEntry[],
  ): Promise<readonly JournalEntry[]> {
    const generations = new Map(
      (await this.#lanes(database)).map(({ laneId, generation }) => [laneId, generation]),
    );
    const generationOf = ({ laneId }: JournalEntry): number => generations.get(laneId) ?? 0;
    return entries.toSorted((x, y) => generationOf(x) - generationOf(y) || x.deviceSeq - y.deviceSeq);
  }

  async #newestLane(database: JournalDatabase): Promise<LaneRow | undefined> {
    const row = await database.lanes.orderBy('generation').last();
    return row === undefined ? undefined : stored(laneRowSchema, row, 'a lane');
  }

  async #openLane(database: JournalDatabase): Promise<LaneRow> {
    const newest = await this.#newestLane(database);
    if (newest) return newest;
    const lane = newLane(this.#newLaneId(), 1);
    await database.lanes.add(lane);
    return lane;
  }

  #entries(rows: readonly unknown[]): readonly JournalEntry[] {
    return rows.map((row) => {
      const { commandId, ...state } = stored(stateOfRow, row, 'a journal entry');
      const known = this.#known.get(addressOf([state.laneId, state.deviceSeq]));
      if (known?.hash === state.hash) return { ...state, command: known.command };
      const { command } = stored(commandRowSchema, row, `command ${commandId}`);
      this.#remember({ ...state, command });
      return { ...state, command };
    });
  }

  /** The row of an entry that waits again; where it once stood has to be known without reading it. */
  #requeued(entry: JournalEntry): CommandRow {
    const again = queuedAgain(entry);
    this.#remember(again);
    return rowOf(again);
  }

  #remember(entry: JournalEntry): void {
    if (this.#known.size >= mostKnown) this.#known.clear();
    const queued: JournalEntry = { ...entry, state: 'queued', outcome: null };
    this.#known.set(addressOf([entry.laneId, entry.deviceSeq]), queued);
  }
}

const isCarriedAt = ({ state, outcome }: Pick<JournalEntry, 'state' | 'outcome'>, cursor: number): boolean =>
  state === 'settled' && outcome !== null && outcome.commitSeq !== null && outcome.commitSeq <= cursor;

const addressOf = ([laneId, deviceSeq]: readonly [string, number]): string => `${laneId} ${deviceSeq}`;

const rowOf = ({
  laneId,
  deviceSeq,
  hash,
  state,
  outcome,
  formerSeq,
  command,
}: JournalEntry): CommandRow => ({
  laneId,
  deviceSeq,
  commandId: command.commandId,
  hash,
  state,
  outcome,
  formerSeq,
  command,
});
