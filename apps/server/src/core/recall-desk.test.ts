import { expect, test } from 'vitest';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { handlingUnitBound } from '@floorhand/domain/handling-units/handling-unit';
import { pickedFor } from '@floorhand/domain/testing/picked-goods';
import { order, stock } from '@floorhand/domain/testing/small-warehouse';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { scannedHistory } from '../read-models/testing/scanned-history.ts';
import { deskServer } from './desk-server.ts';
import { RecallDesk } from './recall-desk.ts';

const stream = 'wh:main';
const beganMs = Date.parse('2026-03-04T08:00:00.000Z');
const lotL1 = { skuId: 'luma:cream', lot: 'L1' };

const pickFor = (number: string, quantity: number): readonly DomainEvent[] =>
  pickedFor(`luma:${number}`, {
    ...lotL1,
    expiry: null,
    quantity,
    bin: 'B-02-1',
    tote: `T-${number}`,
    at: `2026-03-04T07:0${number}:00.000Z`,
  });

async function desk() {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const server = deskServer(store);
  const commit = (events: readonly DomainEvent[]) =>
    server.commitEvents(stream, { kind: 'import', id: 'test' }, () => events);
  await commit([
    stock('B-02-1', ['luma:cream', 9], { lot: 'L1' }),
    ...['1', '2', '3'].map((one) => order(one, [['luma:cream', 3]])),
    handlingUnitBound.create({ lpn: 'T-1', runId: 'W-1001-1', slot: 1, orderId: 'luma:1' }),
  ]);
  for (const [number, units] of [
    ['1', 2],
    ['2', 3],
    ['3', 1],
  ] as const)
    await commit(pickFor(number, units));
  let [nowMs, reads] = [beganMs, 0];
  const history = scannedHistory(store);
  const about: typeof history.about = (wanted) => {
    reads += 1;
    return history.about(wanted);
  };
  return {
    recalls: new RecallDesk({ store, history: { about }, nowMs: () => nowMs }),
    commit,
    reads: () => reads,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

test('[MV36] the server tells from its history which orders have units of a lot, page by page', async () => {
  const { recalls, reads } = await desk();
  const ask = { ...lotL1, after: 0, most: 2 };
  const asOf = '2026-03-04T08:00:00.000Z';
  const of = (number: number, units: number, where: 'tote' | 'gone') => ({
    number,
    orderId: `luma:${number}`,
    reference: `${number}`,
    brand: 'luma',
    units,
    serials: [],
    at: `2026-03-04T07:0${number}:00.000Z`,
    places: [{ where, id: `T-${number}`, units }],
  });
  expect(await recalls.page(stream, ask)).toEqual({
    asOf,
    orders: [of(1, 2, 'tote'), of(2, 3, 'gone')],
    next: 2,
    left: 1,
  });
  expect(await recalls.page(stream, { ...ask, after: 2 })).toEqual({
    asOf,
    orders: [of(3, 1, 'gone')],
    next: null,
    left: 0,
  });
  expect(reads()).toBe(1);
  expect(await recalls.page(stream, { ...ask, lot: 'L2' })).toEqual({
    asOf,
    orders: [],
    next: null,
    left: 0,
  });
  expect(await recalls.page('wh:other', ask)).toEqual({ asOf, orders: [], next: null, left: 0 });
});

test('[MV36] a later question hears of what was picked meanwhile', async () => {
  const { recalls, commit, wait } = await desk();
  const ask = { ...lotL1, after: 0, most: 200 };
  const units = async () => (await recalls.page(stream, ask)).orders.map((one) => one.units);
  expect(await units()).toEqual([2, 3, 1]);
  await commit(pickFor('3', 2));
  expect(await units()).toEqual([2, 3, 1]);
  wait(2_000);
  expect(await units()).toEqual([2, 3, 3]);
});
