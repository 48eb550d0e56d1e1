import { expect, test } from 'vitest';
import { restamp } from '../../client/stamp.ts';
import type { JournalHarness } from '../journal-store-contract.ts';
import { drafts, outcomeFor, stamping } from './journal-samples.ts';

export function journalForgettingPromises(harness: () => Promise<JournalHarness>): void {
  test('what a backup has is deleted lane by lane, and nothing else', async () => {
    const device = await harness();
    const journal = await device.open();
    const stamp = stamping(1);
    for (let i = 0; i < 5; i++) await journal.append(drafts(100), stamp);
    const all = await journal.from(1, 500);
    const { laneId } = await journal.lane();
    await journal.answer(
      laneId,
      all.map((entry) => outcomeFor(entry, { commitSeq: entry.deviceSeq })),
    );
    await journal.settle(500);
    const open = await journal.fork(laneId, restamp);
    const [waiting] = await journal.append(drafts(1), stamp);
    expect(await journal.prune({ backupSeq: 450, before: '2026-03-01T00:00:00.000Z' })).toBe(0);
    expect(await journal.prune({ backupSeq: 450, before: '2026-03-12T00:00:00.000Z' })).toBe(450);
    expect(await journal.prune({ backupSeq: 450, before: '2026-03-12T00:00:00.000Z' })).toBe(0);
    const again = await device.open();
    expect((await again.recent(100)).toReversed()).toEqual([
      ...all.slice(450).map((entry) => ({
        ...entry,
        state: 'settled',
        outcome: outcomeFor(entry, { commitSeq: entry.deviceSeq }),
      })),
      waiting,
    ]);
    expect(await again.lanes()).toMatchObject([
      { laneId, lastSeq: 500 },
      { laneId: open.laneId, lastSeq: 1 },
    ]);
    expect(await again.queueAgain(laneId, 440)).toBe(451);
  });
}
