import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move, type Movement } from '@floorhand/domain/stock/ledger';
import { atLocation, inHandlingUnit } from '@floorhand/domain/stock/place';
import type { Commit } from '@floorhand/sync/server/server-store';
import { expect, test } from 'vitest';
import type { History } from './history.ts';
import { PickCounts } from './pick-counts.ts';

const at = (day: string): string => `${day}T10:00:00.000Z`;
const moved = (
  reason: Movement['reason'],
  [skuId, quantity]: readonly [string, number],
  day: string,
): DomainEvent =>
  move({
    skuId,
    lot: null,
    serial: null,
    expiry: null,
    from: atLocation('A-01-1'),
    to: inHandlingUnit('T-1'),
    fromStatus: 'available',
    toStatus: 'available',
    quantity,
    reason,
    fromAllocated: 0,
    at: at(day),
    by: null,
  });

/** A log that can grow, and that says how much of it was read. */
class Log implements Pick<History, 'since'> {
  readonly commits: Commit[] = [];
  read = 0;
  failing = false;

  add(day: string, ...events: readonly DomainEvent[]): void {
    const seq = this.commits.length + 1;
    this.commits.push({
      seq,
      at: at(day),
      actorKind: 'lane',
      actorId: 'x',
      prevHash: '',
      hash: '',
      commandId: null,
      events,
    });
  }

  async *since({ after, from }: Parameters<History['since']>[0]): AsyncGenerator<readonly Commit[]> {
    for (const commit of this.commits.filter(({ seq, at: made }) => seq > after && made >= from)) {
      this.read += 1;
      yield [commit];
      if (this.failing) throw new Error('the disk is gone');
    }
  }
}

test('picks are counted by SKU, less those taken back, within the window', async () => {
  const log = new Log();
  log.add('2026-01-01', moved('pick', ['mug', 9], '2026-01-01'));
  log.add('2026-03-01', moved('pick', ['mug', 2], '2026-03-01'), moved('putaway', ['mug', 50], '2026-03-01'));
  log.add('2026-03-02', moved('pick', ['mug', 3], '2026-03-02'), moved('pick', ['tea', 1], '2026-03-02'));
  log.add('2026-03-02', moved('pick_undone', ['tea', 1], '2026-03-02'));
  const counts = new PickCounts(log);
  const window = (day: string) => counts.of('wh:1', { nowMs: Date.parse(at(day)), windowDays: 30 });
  expect(Object.fromEntries(await window('2026-03-03'))).toEqual({
    mug: { picks: 2, units: 5 },
    tea: { picks: 0, units: 0 },
  });
  log.add('2026-03-04', moved('pick', ['mug', 1], '2026-03-04'));
  const [before, again] = [log.read, await Promise.all([window('2026-03-04'), window('2026-03-04')])];
  expect(again.map((usage) => usage.get('mug'))).toEqual([
    { picks: 3, units: 6 },
    { picks: 3, units: 6 },
  ]);
  // Only what was new, and once.
  expect(log.read - before).toBe(1);
  expect((await window('2026-04-01')).get('mug')).toEqual({ picks: 2, units: 4 });
});

test('a reading that fails is begun anew and counts nothing twice', async () => {
  const log = new Log();
  log.add('2026-03-01', moved('pick', ['mug', 2], '2026-03-01'));
  log.add('2026-03-02', moved('pick', ['mug', 2], '2026-03-02'));
  const counts = new PickCounts(log);
  const window = { nowMs: Date.parse(at('2026-03-03')), windowDays: 30 };
  log.failing = true;
  await expect(counts.of('wh:1', window)).rejects.toThrow('the disk is gone');
  log.failing = false;
  expect((await counts.of('wh:1', window)).get('mug')).toEqual({ picks: 2, units: 4 });
});
