import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JournalEntry, JournalStore, Stamp } from '@floorhand/sync/client/ports';
import { restamp, stampWith } from '@floorhand/sync/client/stamp';
import { journalStoreContract } from '@floorhand/sync/testing/journal-store-contract';
import type { IndexedDbApi } from '../journal-database.ts';
import { openJournal, type OpenedJournal } from '../open-journal.ts';
import { readCopies } from './copy-text.ts';
import { MirroredJournal, type CopySink } from './mirrored-journal.ts';
import { deviceIdRecord } from './restore-journal.ts';
import { z } from 'zod';

const deviceId = '00000000-0000-4000-8000-0000000000d1';

/** A file that a tab writes its copy to, and the power that may go while it does. */
class PaperCopy implements CopySink {
  text = '';
  sweeps = 0;

  append(text: string): void {
    this.text += text;
  }

  replace(text: string): void {
    this.text = text;
  }

  sweep(): void {
    this.sweeps += 1;
  }
}

const opened: OpenedJournal[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((tab) => tab.close()));
});

const newDisk = (): IndexedDbApi => ({ indexedDB: new IDBFactory(), IDBKeyRange });

async function openOn(api: IndexedDbApi, copies: readonly PaperCopy[] = []): Promise<OpenedJournal> {
  const tab = await openJournal({
    newId: () => crypto.randomUUID(),
    onReplaced: () => undefined,
    api,
    readCopies: async () => copies.map(({ text }) => text),
  });
  opened.push(tab);
  return tab;
}

async function mirrored(api: IndexedDbApi, copy: PaperCopy): Promise<JournalStore> {
  const { journal } = await openOn(api);
  const mirror = new MirroredJournal(journal, copy, async () => deviceId);
  await mirror.unsettled();
  return mirror;
}

const stamp: Stamp = stampWith({
  operatorId: 'ana',
  grantId: 'grant-1',
  stream: 'wh:1',
  seen: null,
  occurred: { wall: '2026-03-04T05:06:07.890Z', monoMs: 5, bootId: 'b', offsetMs: null, uncertaintyMs: null },
  uuid: () => crypto.randomUUID(),
});

const record = (journal: JournalStore, count: number): Promise<readonly JournalEntry[]> =>
  journal.append(
    Array.from({ length: count }, (_, n) => ({
      type: 'box.move',
      version: 1,
      kind: 'fact' as const,
      body: { n, text: 'żółć' },
      expect: null,
    })),
    stamp,
  );

const answer = (journal: JournalStore, entries: readonly JournalEntry[]): Promise<unknown> =>
  journal.answer(
    entries[0]?.laneId ?? '',
    entries.map(({ deviceSeq, command }) => ({
      deviceSeq,
      commandId: command.commandId,
      outcome: 'applied' as const,
      commitSeq: deviceSeq,
      duplicate: false,
      reason: null,
      discrepancyIds: [],
    })),
  );

/** The journal of a device whose IndexedDB came back empty. */
const afterLoss = (...copies: readonly PaperCopy[]): Promise<OpenedJournal> => openOn(newDisk(), copies);

describe('[SY1] [SY2] [SY3] a journal that keeps a second copy', () => {
  journalStoreContract('mirrored', async () => {
    const api = newDisk();
    return {
      open: async () => new MirroredJournal((await openOn(api)).journal, new PaperCopy(), async () => null),
      fillDisk: () => {
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
          throw new DOMException('the disk is full', 'QuotaExceededError');
        });
      },
    };
  });
});

describe('[F-42] what waits comes back when IndexedDB came back empty', () => {
  test('the same commands in the same lane under the same numbers, as the device it was', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    const sent = await record(journal, 3);
    await answer(journal, sent);
    const waiting = await record(journal, 4);
    const lane = await journal.lane();
    await journal.unsettled();

    const { journal: restored, restored: count, meta } = await afterLoss(copy);
    expect(count).toBe(4);
    expect(await restored.unsettled()).toEqual(waiting);
    expect(await restored.lane()).toEqual(lane);
    expect(await meta.read(deviceIdRecord, z.uuid())).toBe(deviceId);
    const [next] = await record(restored, 1);
    expect(next).toMatchObject({ laneId: lane.laneId, deviceSeq: 8 });
    expect(next?.command.prevHash).toBe(lane.lastHash);
  });

  test('a queue that is empty leaves the lane, so that no number is used twice', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    await answer(journal, await record(journal, 2));
    await journal.unsettled();
    // The next tab begins its copy with where the lanes stand.
    const { journal: restored } = await afterLoss(copy);
    expect(await restored.unsettled()).toEqual([]);
    expect((await restored.lane()).laneId).toBe((await journal.lane()).laneId);
  });

  test('work that was moved into another lane comes back there, once', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    const before = await record(journal, 3);
    await journal.fork(before[0]?.laneId ?? '', restamp);
    const moved = await journal.unsettled();
    const { journal: restored } = await afterLoss(copy);
    expect(await restored.unsettled()).toEqual(moved);
    expect(await restored.lanes()).toEqual(await journal.lanes());
  });

  test('what the disk refused does not come back', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    const before = await record(journal, 1);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(record(journal, 2)).rejects.toMatchObject({ kind: 'quota' });
    const after = await record(journal, 1);
    const { journal: restored } = await afterLoss(copy);
    expect(await restored.unsettled()).toEqual([...before, ...after]);
  });

  test('two tabs, each with its own copy, come back as one journal', async () => {
    const disk = newDisk();
    const copies = [new PaperCopy(), new PaperCopy()] as const;
    const [first, second] = [await mirrored(disk, copies[0]), await mirrored(disk, copies[1])];
    const all = [...(await record(first, 2)), ...(await record(second, 2)), ...(await record(first, 1))];
    const { journal: restored } = await afterLoss(...copies);
    expect(await restored.unsettled()).toEqual(all);
  });

  test('a line torn by the power, and one a disk has changed, are left out', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    const [first, second] = await record(journal, 3);
    const lines = copy.text.trimEnd().split('\n');
    const torn = new PaperCopy();
    torn.text = [...lines.slice(0, -1), lines.at(-1)?.slice(0, 40)].join('\n');
    expect(await (await afterLoss(torn)).journal.unsettled()).toEqual([first, second]);
    const changed = new PaperCopy();
    changed.text = copy.text.replace('"n":2', '"n":9');
    expect(await (await afterLoss(changed)).journal.unsettled()).toEqual([first, second]);
  });

  test('a journal that is there is never filled from a copy, and no journal twice', async () => {
    const copy = new PaperCopy();
    const disk = newDisk();
    const journal = await mirrored(disk, copy);
    const waiting = await record(journal, 2);
    await answer(journal, waiting);
    expect((await openOn(disk, [copy])).restored).toBe(0);
    const lost = newDisk();
    expect((await openOn(lost, [copy])).restored).toBe(2);
    const again = await openOn(lost, [copy]);
    expect(again.restored).toBe(0);
    expect(await again.journal.unsettled()).toHaveLength(2);
  });

  test('thousands of sent commands do not pile up in the copy', async () => {
    const copy = new PaperCopy();
    const journal = await mirrored(newDisk(), copy);
    for (let i = 0; i < 40; i += 1) {
      await answer(journal, await record(journal, 25));
      await journal.unsettled();
    }
    const waiting = await record(journal, 2);
    expect(copy.text.length).toBeLessThan(600_000);
    expect(readCopies([copy.text])?.rows.map(({ commandId }) => commandId)).toEqual(
      waiting.map(({ command }) => command.commandId),
    );
    expect(copy.sweeps).toBe(1);
  });
});
