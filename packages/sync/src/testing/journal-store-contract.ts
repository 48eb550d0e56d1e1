import { describe, expect, test } from 'vitest';
import { StorageProblem, type JournalEntry, type JournalStore, type Stamp } from '../client/ports.ts';
import { restamp } from '../client/stamp.ts';
import { commandHash, genesisHash } from '../protocol/hash.ts';
import { journalForgettingPromises } from './contract/journal-forgetting-promises.ts';
import { draft, drafts, outcomeFor, stamping } from './contract/journal-samples.ts';

/** A device's storage under test. */
export interface JournalHarness {
  /** Opens the journal as one more tab, or after a restart. */
  open(): Promise<JournalStore>;
  /** The next append finds no room. */
  fillDisk(): void;
}

const numbers = (entries: readonly JournalEntry[]): readonly number[] =>
  entries.map(({ deviceSeq }) => deviceSeq);
const ids = (entries: readonly JournalEntry[]): readonly string[] =>
  entries.map(({ command }) => command.commandId);

function expectChain(entries: readonly JournalEntry[]): void {
  let prevHash = genesisHash;
  for (const [i, { command, deviceSeq, laneId, hash }] of entries.entries()) {
    expect({ deviceSeq, prevHash: command.prevHash, hash }).toEqual({
      deviceSeq: i + 1,
      prevHash,
      hash: commandHash(command),
    });
    expect({ laneId: command.laneId, deviceSeq: command.deviceSeq }).toEqual({ laneId, deviceSeq });
    prevHash = hash;
  }
}

/** Every promise of `JournalStore`, over any implementation. */
export function journalStoreContract(name: string, harness: () => Promise<JournalHarness>): void {
  describe(`JournalStore: ${name}`, () => {
    describe('forgetting', () => {
      journalForgettingPromises(harness);
    });

    test('the first lane begins at the genesis hash and is the same for every tab', async () => {
      const device = await harness();
      const lane = await (await device.open()).lane();
      expect(lane).toEqual({ laneId: lane.laneId, generation: 1, lastSeq: 0, lastHash: genesisHash });
      expect(await (await device.open()).lane()).toEqual(lane);
    });

    test('an append comes back numbered, chained and queued, and is there after a restart', async () => {
      const device = await harness();
      const journal = await device.open();
      const first = await journal.append(drafts(3), stamping(1));
      const second = await journal.append([draft(9)], stamping(2));
      const all = [...first, ...second];
      expectChain(all);
      expect(all.map(({ state, outcome }) => ({ state, outcome }))).toEqual(
        all.map(() => ({ state: 'queued', outcome: null })),
      );
      const again = await device.open();
      expect(await again.unsettled()).toEqual(all);
      expect(await again.lane()).toEqual({
        laneId: all[0]?.laneId,
        generation: 1,
        lastSeq: 4,
        lastHash: all[3]?.hash,
      });
    });

    test('an empty append changes nothing', async () => {
      const journal = await (await harness()).open();
      expect(await journal.append([], stamping(1))).toEqual([]);
      expect((await journal.lane()).lastSeq).toBe(0);
    });

    test('two tabs appending at once get different numbers without gaps', async () => {
      const device = await harness();
      const tabs = [await device.open(), await device.open()];
      const written = await Promise.all(
        Array.from({ length: 30 }, (_, i) => {
          const tab = tabs[i % 2];
          if (!tab) throw new Error('there are two tabs');
          return tab.append(drafts(1 + (i % 3)), stamping(i));
        }),
      );
      const all = written.flat().toSorted((x, y) => x.deviceSeq - y.deviceSeq);
      expect(all).toHaveLength(60);
      expectChain(all);
      expect(await tabs[0]?.unsettled()).toEqual(all);
    });

    test('a stamp that throws leaves nothing and uses up no number', async () => {
      const journal = await (await harness()).open();
      await journal.append([draft(1)], stamping(1));
      const broken: Stamp = () => {
        throw new Error('the stamp broke');
      };
      await expect(journal.append(drafts(2), broken)).rejects.toThrow('the stamp broke');
      const after = await journal.append([draft(2)], stamping(2));
      expect(numbers(after)).toEqual([2]);
      expectChain(await journal.unsettled());
    });

    test('a full disk rejects with quota, leaves nothing, and the next append goes on', async () => {
      const device = await harness();
      const journal = await device.open();
      const before = await journal.append(drafts(2), stamping(1));
      const lane = await journal.lane();
      device.fillDisk();
      const problem: unknown = await journal.append(drafts(2), stamping(2)).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(StorageProblem);
      expect(problem).toMatchObject({ kind: 'quota' });
      expect(await journal.unsettled()).toEqual(before);
      expect(await journal.lane()).toEqual(lane);
      await journal.append(drafts(2), stamping(3));
      expectChain(await journal.unsettled());
    });

    test('a command id is recorded once', async () => {
      const journal = await (await harness()).open();
      const before = await journal.append([draft(1)], stamping(1));
      const repeated = journal.append([draft(2)], stamping(1)).then(
        () => 'recorded',
        () => 'refused',
      );
      expect(await repeated).toBe('refused');
      expect(await journal.unsettled()).toEqual(before);
      expect((await journal.lane()).lastSeq).toBe(1);
    });

    test('entries are read from a number on, at most so many', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(9), stamping(1));
      expect(await journal.from(4, 3)).toEqual(all.slice(3, 6));
      expect(await journal.from(8, 50)).toEqual(all.slice(7));
      expect(await journal.from(10, 50)).toEqual([]);
    });

    test('the newest entry of a lane up to a number is read, whatever became of it', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(3), stamping(1));
      const { laneId } = await journal.lane();
      const [first] = all;
      if (!first) throw new Error('three were appended');
      const outcome = outcomeFor(first, { commitSeq: 4 });
      await journal.answer(laneId, [outcome]);
      expect(await journal.lastUpTo(laneId, 1)).toEqual({ ...first, state: 'answered', outcome });
      expect(await journal.lastUpTo(laneId, 3)).toEqual(all[2]);
      expect(await journal.lastUpTo(laneId, 9)).toEqual(all[2]);
      expect(await journal.lastUpTo(laneId, 0)).toBeNull();
      expect(await journal.lastUpTo('00000000-0000-4000-8000-000000000000', 1)).toBeNull();
    });

    test('the newest entries come first', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(12), stamping(1));
      expect(await journal.recent(5)).toEqual(all.toReversed().slice(0, 5));
      expect(await journal.recent(100)).toEqual(all.toReversed());
    });

    test('answered entries settle when the cursor covers them; what is kept for review stays', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(8), stamping(1));
      const [covered, ahead, broken, refused, idle, parked, quarantined] = all.map((entry) => entry);
      if (!covered || !ahead || !broken || !refused || !idle || !parked || !quarantined)
        throw new Error('eight were appended');
      const refusal = { code: 'box.taken', data: { by: 'bob', n: 2 } };
      const outcomes = [
        outcomeFor(covered, { commitSeq: 10 }),
        outcomeFor(ahead, { commitSeq: 11 }),
        outcomeFor(broken, { outcome: 'applied_with_discrepancy', commitSeq: 10, discrepancyIds: ['d1'] }),
        outcomeFor(refused, { outcome: 'rejected', reason: refusal }),
        outcomeFor(idle),
        outcomeFor(parked, { outcome: 'parked', reason: { code: 'sync.unknown_type', data: {} } }),
        outcomeFor(quarantined, { outcome: 'quarantined', reason: { code: 'sync.no_grant', data: {} } }),
      ];
      await journal.answer(covered.laneId, outcomes);
      expect((await journal.unsettled()).map(({ state, outcome }) => ({ state, outcome }))).toEqual([
        ...outcomes.map((outcome) => ({ state: 'answered', outcome })),
        { state: 'queued', outcome: null },
      ]);
      await journal.settle(10);
      expect(numbers(await journal.unsettled())).toEqual([2, 6, 7, 8]);
      await journal.settle(11);
      expect(numbers(await journal.unsettled())).toEqual([6, 7, 8]);
      expect((await journal.from(1, 50)).map(({ state, outcome }) => [state, outcome?.outcome])).toEqual([
        ['settled', 'applied'],
        ['settled', 'applied'],
        ['settled', 'applied_with_discrepancy'],
        ['settled', 'rejected'],
        ['settled', 'applied'],
        ['answered', 'parked'],
        ['answered', 'quarantined'],
        ['queued', undefined],
      ]);
    });

    test('a repeated answer leaves a settled entry alone; another commit takes it back', async () => {
      const journal = await (await harness()).open();
      const [entry] = await journal.append([draft(1)], stamping(1));
      if (!entry) throw new Error('one was appended');
      await journal.answer(entry.laneId, [outcomeFor(entry, { commitSeq: 4 })]);
      await journal.settle(4);
      await journal.answer(entry.laneId, [outcomeFor(entry, { commitSeq: 4, duplicate: true })]);
      expect(await journal.unsettled()).toEqual([]);
      const restored = outcomeFor(entry, { commitSeq: 3 });
      await journal.answer(entry.laneId, [restored]);
      expect(await journal.unsettled()).toEqual([{ ...entry, state: 'answered', outcome: restored }]);
    });

    test('answers for other lanes and unknown numbers change nothing', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(2), stamping(1));
      const [entry] = all;
      if (!entry) throw new Error('two were appended');
      await journal.answer('00000000-0000-4000-8000-00000000ffff', [outcomeFor(entry)]);
      await journal.answer(entry.laneId, [outcomeFor(entry, { deviceSeq: 99 })]);
      await journal.settle(1000);
      expect(await journal.unsettled()).toEqual(all);
    });

    test('a fork moves what is queued into the next generation, same ids, new numbers', async () => {
      const device = await harness();
      const journal = await device.open();
      const all = await journal.append(drafts(5), stamping(1));
      const old = await journal.lane();
      await journal.answer(
        old.laneId,
        all.slice(0, 2).map((entry) => outcomeFor(entry, { commitSeq: 1 })),
      );
      const forked = await journal.fork(old.laneId, restamp);
      const moved = await journal.from(1, 50);
      expectChain(moved);
      expect(ids(moved)).toEqual(ids(all.slice(2)));
      expect(moved.every(({ state, laneId }) => state === 'queued' && laneId === forked.laneId)).toBe(true);
      expect(forked).toEqual({
        laneId: forked.laneId,
        generation: 2,
        lastSeq: 3,
        lastHash: moved.at(-1)?.hash,
      });
      expect(forked.laneId).not.toBe(old.laneId);
      expect(ids(await journal.unsettled())).toEqual(ids(all));
      expect(ids(await journal.recent(9))).toEqual(ids(all).toReversed());
      const [after] = await (await device.open()).append([draft(6)], stamping(2));
      expect({ laneId: after?.laneId, deviceSeq: after?.deviceSeq }).toEqual({
        laneId: forked.laneId,
        deviceSeq: 4,
      });
    });

    test('a tab that recorded before another one forked records in the new lane', async () => {
      const device = await harness();
      const [one, two] = [await device.open(), await device.open()];
      await one.append(drafts(2), stamping(1));
      const { laneId } = await one.lane();
      const forked = await two.fork(laneId, restamp);
      const [after] = await one.append([draft(3)], stamping(2));
      expect({ laneId: after?.laneId, deviceSeq: after?.deviceSeq }).toEqual({
        laneId: forked.laneId,
        deviceSeq: 3,
      });
      expectChain(await two.unsettled());
    });

    test('a tab that recorded nothing leaves the lane where another one brought it', async () => {
      const device = await harness();
      const [one, two] = [await device.open(), await device.open()];
      await one.append(drafts(1), stamping(1));
      await two.append(drafts(2), stamping(2));
      expect(await one.append([], stamping(3))).toEqual([]);
      expect((await two.lane()).lastSeq).toBe(3);
    });

    test('the same fork told twice happens once', async () => {
      const device = await harness();
      const [one, two] = [await device.open(), await device.open()];
      await one.append(drafts(3), stamping(1));
      const { laneId } = await one.lane();
      const [first, second] = await Promise.all([one.fork(laneId, restamp), two.fork(laneId, restamp)]);
      expect(second).toEqual(first);
      expect(await two.lane()).toEqual(first);
      expect(numbers(await two.unsettled())).toEqual([1, 2, 3]);
    });

    test('what the documents do not carry any more is queued again', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(5), stamping(1));
      const [first, second, third, fourth] = all;
      if (!first || !second || !third || !fourth) throw new Error('five were appended');
      const outcomes = [
        outcomeFor(first, { commitSeq: 3 }),
        outcomeFor(second, { commitSeq: 5 }),
        outcomeFor(third, { outcome: 'rejected', reason: { code: 'box.taken', data: {} } }),
        outcomeFor(fourth, { commitSeq: 6 }),
      ];
      await journal.answer(first.laneId, outcomes);
      await journal.settle(5);
      await journal.reopen(4);
      expect(
        (await journal.unsettled()).map(({ deviceSeq, state, outcome }) => [deviceSeq, state, outcome]),
      ).toEqual([
        [2, 'queued', null],
        [4, 'queued', null],
        [5, 'queued', null],
      ]);
    });

    test('what a server lacks of a lane is queued again, of older lanes too', async () => {
      const journal = await (await harness()).open();
      const all = await journal.append(drafts(4), stamping(1));
      const old = await journal.lane();
      await journal.answer(
        old.laneId,
        all.slice(0, 3).map((entry) => outcomeFor(entry, { commitSeq: entry.deviceSeq })),
      );
      await journal.settle(9);
      const open = await journal.fork(old.laneId, restamp);
      expect(await journal.lanes()).toEqual([old, open]);
      expect(await journal.queueAgain(old.laneId, 3)).toBe(null);
      expect(await journal.queueAgain(old.laneId, 1)).toBe(2);
      expect(
        (await journal.unsettled()).map(({ laneId, deviceSeq, state }) => [laneId, deviceSeq, state]),
      ).toEqual([
        [old.laneId, 2, 'queued'],
        [old.laneId, 3, 'queued'],
        [open.laneId, 1, 'queued'],
      ]);
      const next = await journal.fork(old.laneId, restamp);
      expect(next).toMatchObject({ generation: 3, lastSeq: 3 });
      expect(ids(await journal.unsettled())).toEqual(ids(all.slice(1)));
      expect(await journal.fork(old.laneId, restamp)).toEqual(next);
    });

    test('what waits again says where it stood in the history it was answered in', async () => {
      const device = await harness();
      const journal = await device.open();
      const all = await journal.append(drafts(4), stamping(1));
      const { laneId } = await journal.lane();
      const formerSeqs = async (store: JournalStore): Promise<readonly (number | null)[]> =>
        (await store.unsettled()).map(({ formerSeq }) => formerSeq);
      await journal.answer(laneId, [
        ...all.slice(0, 2).map((entry) => outcomeFor(entry, { commitSeq: entry.deviceSeq + 20 })),
        ...all.slice(2, 3).map((entry) => outcomeFor(entry, { outcome: 'rejected' })),
      ]);
      await journal.settle(30);
      await journal.reopen(21);
      expect(await formerSeqs(journal)).toEqual([22, null]);
      await journal.queueAgain(laneId, 0);
      expect(await formerSeqs(journal)).toEqual([21, 22, 0, null]);
      expect(await formerSeqs(await device.open())).toEqual([21, 22, 0, null]);
      await journal.fork(laneId, restamp);
      expect(await formerSeqs(journal)).toEqual([21, 22, 0, null]);
      const [first] = await journal.unsettled();
      if (first) await journal.answer(first.laneId, [outcomeFor(first, { commitSeq: 5 })]);
      expect(await formerSeqs(journal)).toEqual([null, 22, 0, null]);
    });

    test('thousands of settled entries stay and are not in the way', async () => {
      const journal = await (await harness()).open();
      const stamp = stamping(1);
      for (let i = 0; i < 8; i++) await journal.append(drafts(250), stamp);
      const all = await journal.from(1, 5000);
      const { laneId } = await journal.lane();
      await journal.answer(
        laneId,
        all.slice(0, -2).map((entry) => outcomeFor(entry, { commitSeq: entry.deviceSeq })),
      );
      await journal.settle(5000);
      expect(numbers(await journal.unsettled())).toEqual([1999, 2000]);
      expect(await journal.from(1, 5000)).toHaveLength(2000);
    });
  });
}
