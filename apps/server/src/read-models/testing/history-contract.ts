import { expect, test } from 'vitest';
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
      }
      expect(told).toBeGreaterThan(10);
    } finally {
      await storage.close();
    }
  });
}
