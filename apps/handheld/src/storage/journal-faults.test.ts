import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { stampWith } from '@floorhand/sync/client/stamp';
import { JournalDatabase, type IndexedDbApi } from './journal-database.ts';
import { openJournal, type OpenedJournal } from './open-journal.ts';

const draft: CommandDraft = { type: 'box.move', version: 1, kind: 'fact', body: { n: 1 }, expect: null };
const stamp = stampWith({
  operatorId: 'ana',
  grantId: 'grant-1',
  stream: 'wh:1',
  seen: null,
  occurred: { wall: '2026-03-04T05:06:07.890Z', monoMs: 1, bootId: 'b', offsetMs: null, uncertaintyMs: null },
  uuid: () => crypto.randomUUID(),
});

const abort = '_abort';
const fresh = (): IndexedDbApi => ({ indexedDB: new IDBFactory(), IDBKeyRange });
const opened: OpenedJournal[] = [];

async function open(
  api: IndexedDbApi,
  onReplaced: (problem: StorageProblem) => void = () => undefined,
): Promise<OpenedJournal> {
  const tab = await openJournal({ newId: () => crypto.randomUUID(), onReplaced, api });
  opened.push(tab);
  return tab;
}

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  const problem: unknown = await work.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(StorageProblem);
  return problem instanceof StorageProblem ? problem.kind : null;
};

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((tab) => tab.close()));
});

describe('durability', () => {
  test('[SY1] [F-37] every transaction of the journal asks for strict durability', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { journal, meta } = await open(fresh());
    asked.mockClear();
    await journal.append([draft], stamp);
    await journal.settle(1);
    await meta.write('note', 1);
    expect(asked.mock.calls.map(([, mode, options]) => ({ mode, options }))).toEqual([
      { mode: 'readwrite', options: { durability: 'strict' } },
      { mode: 'readwrite', options: { durability: 'strict' } },
      { mode: 'readwrite', options: { durability: 'strict' } },
    ]);
  });

  test('[SY2] [F-39] a disk that turns out full at commit time leaves nothing of the append', async () => {
    const { journal } = await open(fresh());
    await journal.append([draft], stamp);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      const request = put.apply(this, args);
      const { transaction } = this as unknown as { transaction: Record<string, (name: string) => void> };
      // How the fake gives up a transaction whose requests all succeeded, as a full disk does at commit.
      request.addEventListener('success', () => transaction[abort]?.('QuotaExceededError'));
      return request;
    });
    expect(await problemOf(journal.append([draft, draft], stamp))).toBe('quota');
    expect((await journal.unsettled()).map(({ deviceSeq }) => deviceSeq)).toEqual([1]);
    expect((await journal.append([draft], stamp)).map(({ deviceSeq }) => deviceSeq)).toEqual([2]);
  });
});

describe('a tab that was left alone', () => {
  test('[SY1] [SY3] asks where the lane is: what another one wrote may be forgotten by now', async () => {
    const api = fresh();
    const [one, two] = [(await open(api)).journal, (await open(api)).journal];
    await one.append([draft], stamp);
    await two.append([draft, draft], stamp);
    const database = new JournalDatabase('journal', api);
    await database.commands.clear();
    database.close();
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000);
    expect((await one.append([draft], stamp)).map(({ deviceSeq }) => deviceSeq)).toEqual([4]);
    expect((await two.append([draft], stamp)).map(({ deviceSeq }) => deviceSeq)).toEqual([5]);
  });
});

describe('a tab that dies', () => {
  test('[SY2] [F-35] before the transaction completes: nothing of the append exists', async () => {
    const { journal } = await open(fresh());
    await journal.append([draft], stamp);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      const request = put.apply(this, args);
      const { transaction } = this as unknown as { transaction: Record<string, (name: null) => void> };
      // The commit is asked for already: nobody but the browser itself can give it up.
      request.addEventListener('success', () => transaction[abort]?.(null));
      return request;
    });
    const confirmed = await journal.append([draft, draft], stamp).then(
      () => true,
      () => false,
    );
    expect(confirmed).toBe(false);
    expect((await journal.unsettled()).map(({ deviceSeq }) => deviceSeq)).toEqual([1]);
    expect((await journal.append([draft], stamp))[0]?.deviceSeq).toBe(2);
  });
});

describe('lost connections', () => {
  const lost = (): DOMException =>
    new DOMException(
      'Connection to Indexed Database server lost. Refresh the page to try again',
      'UnknownError',
    );

  test('[F-43] the connection is opened once more and the command is recorded once', async () => {
    const { journal } = await open(fresh());
    await journal.append([draft], stamp);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw lost();
    });
    const [entry] = await journal.append([draft], stamp);
    expect(entry?.deviceSeq).toBe(2);
    expect(await journal.unsettled()).toHaveLength(2);
  });

  test('[F-43] a command that became durable before the connection broke is not recorded again', async () => {
    const { journal } = await open(fresh());
    await journal.append([draft], stamp);
    const real = IDBDatabase.prototype.transaction;
    const durable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      const transaction = real.apply(this, args);
      // What is written stays, and whoever waits for it hears that the connection is gone.
      transaction.addEventListener('complete', (event) => {
        Object.defineProperty(transaction, 'error', { get: lost });
        transaction.onabort?.(event);
      });
      Object.defineProperty(transaction, 'oncomplete', { set: () => undefined });
      return transaction;
    });
    const entries = await journal.append([draft], stamp);
    expect(durable).toHaveBeenCalled();
    expect(entries.map(({ deviceSeq }) => deviceSeq)).toEqual([2]);
    expect((await journal.unsettled()).map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2]);
  });

  test('[F-43] a connection that stays lost is a storage problem', async () => {
    const { journal } = await open(fresh());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw lost();
    });
    expect(await problemOf(journal.append([draft], stamp))).toBe('unavailable');
    vi.restoreAllMocks();
    expect(await journal.unsettled()).toEqual([]);
    expect((await journal.append([draft], stamp))[0]?.deviceSeq).toBe(1);
  });
});

describe('other versions', () => {
  test('[F-44] another tab upgrades: this one closes at once, says so and refuses work', async () => {
    const api = fresh();
    const told: string[] = [];
    const { journal } = await open(api, ({ kind }) => told.push(kind));
    await journal.append([draft], stamp);
    const version = (await api.indexedDB.databases())[0]?.version ?? 0;
    await new Promise<void>((resolve, reject) => {
      const request = api.indexedDB.open('journal', version + 10);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('blocked', () => reject(new Error('the old tab is in the way')));
    });
    expect(told).toEqual(['newer_version']);
    expect(await problemOf(journal.append([draft], stamp))).toBe('newer_version');
  });

  test('[F-45] a journal of a newer build is not touched', async () => {
    const api = fresh();
    const { journal, meta, close } = await open(api);
    const [entry] = await journal.append([draft], stamp);
    await meta.write('schema_gen', 99);
    await close();
    expect(await problemOf(open(api))).toBe('newer_version');
    const database = new JournalDatabase('journal', api);
    expect(await database.commands.toArray()).toEqual([{ ...entry, commandId: entry?.command.commandId }]);
    expect(await database.meta.get('schema_gen')).toEqual({ key: 'schema_gen', value: 99 });
    database.close();
  });

  test('[SY1] a journal of the first schema goes on where it was, also after a lane was left', async () => {
    const elsewhere = await open(fresh());
    const [entry] = await elsewhere.journal.append([draft], stamp);
    if (!entry) throw new Error('nothing was recorded');
    const { laneId, deviceSeq: lastSeq, hash: lastHash } = entry;
    const api = fresh();
    const former = new Dexie('journal', { ...api });
    former.version(1).stores({
      commands: '[laneId+deviceSeq], &commandId, state',
      lanes: 'laneId, generation',
      meta: 'key',
    });
    await former.table('commands').add({ ...entry, commandId: entry.command.commandId });
    await former.table('lanes').bulkAdd([
      { laneId, generation: 1, lastSeq, lastHash },
      { laneId: crypto.randomUUID(), generation: 2, lastSeq, lastHash },
    ]);
    await former.table('meta').add({ key: 'install_id', value: elsewhere.installId });
    former.close();
    const { journal, installId } = await open(api);
    expect(installId).toBe(elsewhere.installId);
    expect(await journal.unsettled()).toEqual([entry]);
    const written = [
      ...(await journal.append([draft], stamp)),
      ...(await journal.append([draft, draft], stamp)),
    ];
    expect(written.map(({ deviceSeq }) => deviceSeq)).toEqual([2, 3, 4]);
    expect(written.some((later) => later.laneId === laneId)).toBe(false);
    const marked = new JournalDatabase('journal', api);
    expect(await marked.lanes.where('open').equals(1).toArray()).toEqual([
      { laneId: written[0]?.laneId, generation: 2, lastSeq: 4, lastHash: written[2]?.hash, open: 1 },
    ]);
    marked.close();
  });

  test('[F-54] without IndexedDB there is nothing to work with', async () => {
    const none = { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange };
    expect(await problemOf(open(none))).toBe('unavailable');
    const forbidden = {
      indexedDB: {
        open: () => {
          throw new DOMException('The operation is insecure', 'SecurityError');
        },
      } as unknown as IDBFactory,
      IDBKeyRange,
    };
    expect(await problemOf(open(forbidden))).toBe('unavailable');
  });

  test('[F-41] a wiped device knows that it is a new installation', async () => {
    const api = fresh();
    const first = await open(api);
    expect(first.isNewInstall).toBe(true);
    const second = await open(api);
    expect({ id: second.installId, isNew: second.isNewInstall }).toEqual({
      id: first.installId,
      isNew: false,
    });
    const wiped = await open(fresh());
    expect(wiped.isNewInstall).toBe(true);
    expect(wiped.installId).not.toBe(first.installId);
  });
});

describe('what is stored is checked when it is read', () => {
  test('[SY2] a damaged entry is a storage problem, not a missing command', async () => {
    const api = fresh();
    const { journal } = await open(api);
    const [entry] = await journal.append([draft], stamp);
    const database = new JournalDatabase('journal', api);
    await database.commands.update([entry?.laneId ?? '', 1], { state: 'eaten' as 'queued' });
    database.close();
    const again = await open(api);
    expect(await problemOf(again.journal.from(1, 5))).toBe('damaged');
  });

  test('records come back through their schema, change in one transaction and can be removed', async () => {
    const api = fresh();
    const { meta } = await open(api);
    const other = (await open(api)).meta;
    const schema = z.object({ failures: z.int() });
    expect(await meta.read('pin', schema)).toBeNull();
    await meta.write('pin', { failures: 0 });
    const fail = (from: typeof meta): Promise<unknown> =>
      from.change('pin', schema, (pin) => ({ failures: (pin?.failures ?? 0) + 1 }));
    await Promise.all(Array.from({ length: 10 }, (_, i) => fail(i % 2 === 0 ? meta : other)));
    expect(await other.read('pin', schema)).toEqual({ failures: 10 });
    expect(await problemOf(meta.read('pin', z.object({ attempts: z.int() })))).toBe('damaged');
    await meta.remove('pin');
    expect(await meta.read('pin', schema)).toBeNull();
  });
});
