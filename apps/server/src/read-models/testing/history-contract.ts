import { expect, test } from 'vitest';
import type { Commit } from '@floorhand/sync/server/server-store';
import type { Storage } from '../../storage/storage.ts';
import { shiftStream, writeWorkedShift } from '../../storage/testing/worked-shift.ts';
import type { Subject } from '../subjects.ts';
import { scannedHistory } from './scanned-history.ts';

const subjects: readonly Subject[] = [
  { kind: 'sku', id: 'luma:mug' },
  { kind: 'sku', id: 'nord:tea' },
  { kind: 'location', id: 'A-01-1' },
  { kind: 'location', id: 'A-04-1' },
  { kind: 'handlingUnit', id: 'T-nobody' },
];

const gathered = async (pages: AsyncIterable<readonly Commit[]>): Promise<readonly Commit[]> => {
  const found: Commit[] = [];
  for await (const page of pages) found.push(...page);
  return found;
};

/** Promises of `History` over a storage that keeps one, told by reading the whole log beside it. */
export function historyContract(open: () => Promise<Storage>): void {
  test('the history of a thing is what its log says, newest first, page by page', async () => {
    const storage = await open();
    try {
      await writeWorkedShift(storage.store);
      const slow = scannedHistory(storage.store);
      let told = 0;
      for (const subject of subjects) {
        const all = { streamId: shiftStream, subject, before: null, most: 10_000 };
        const expected = await slow.page(all);
        told += expected.length;
        expect(await storage.history.page(all)).toEqual(expected);
        const [first] = await storage.history.page({ ...all, most: 1 });
        const rest = await storage.history.page({ ...all, before: first?.seq ?? 1 });
        expect([...(first ? [first] : []), ...rest]).toEqual(expected);
        expect(await storage.history.page({ ...all, streamId: 'wh:other' })).toEqual([]);
        const of = { streamId: shiftStream, subject };
        expect(await gathered(storage.history.about(of))).toEqual(await gathered(slow.about(of)));
        expect(await gathered(storage.history.about({ ...of, streamId: 'wh:other' }))).toEqual([]);
      }
      expect(told).toBeGreaterThan(10);
      const all = await gathered(slow.since({ streamId: shiftStream, after: 0, from: '' }));
      const middle = all[Math.floor(all.length / 2)];
      for (const wanted of [
        { after: 0, from: '' },
        { after: middle?.seq ?? 0, from: '' },
        { after: 0, from: middle?.at ?? '' },
        { after: all.length, from: '' },
      ]) {
        const since = { streamId: shiftStream, ...wanted };
        expect(await gathered(storage.history.since(since))).toEqual(await gathered(slow.since(since)));
      }
    } finally {
      await storage.close();
    }
  });
}
