import { expect, test } from 'vitest';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { bins, emptyWarehouse, stock } from '@floorhand/domain/testing/small-warehouse';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { deskServer } from './desk-server.ts';
import { FreeBinsDesk } from './free-bins-desk.ts';

const stream = 'wh:main';
const beganMs = Date.parse('2026-03-04T08:00:00.000Z');

test('[ST8] the server lists the bins with nothing in them, and lists them again when it is time', async () => {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const server = deskServer(store);
  const commit = (events: readonly DomainEvent[]) =>
    server.commitEvents(stream, { kind: 'import', id: 'test' }, () => events);
  await commit([
    ...emptyWarehouse.filter(({ type }) => !type.startsWith('catalog.')),
    stock('B-01-1', ['luma:mug', 5]),
  ]);
  let nowMs = beganMs;
  const desk = new FreeBinsDesk({ store, nowMs: () => nowMs });
  const free = bins.filter((bin) => bin !== 'B-01-1');
  const first = await desk.list(stream);
  expect(first).toEqual({ asOf: new Date(beganMs).toISOString(), bins: free });
  await commit([stock('C-01-1', ['luma:bowl', 2])]);
  expect(await desk.list(stream)).toBe(first);
  nowMs += 2_000;
  expect((await desk.list(stream)).bins).toEqual(free.filter((bin) => bin !== 'C-01-1'));
});
