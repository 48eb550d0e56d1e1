import { expect, test } from 'vitest';
import { cyclePlan } from '@floorhand/domain/jobs/counting/plan/cycle-plan';
import { dayPlanOf } from '@floorhand/domain/jobs/counting/plan/day-plan';
import { countMade } from '@floorhand/domain/stock/count-mark';
import { emptyWarehouse, stock } from '@floorhand/domain/testing/small-warehouse';
import { openWorld } from '@floorhand/domain/testing/world';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { CycleDesk } from './cycle-desk.ts';
import { deskServer } from './desk-server.ts';

const stream = 'wh:main';
const beganMs = Date.parse('2026-03-04T08:00:00.000Z');
const goods = [stock('B-01-1', ['luma:mug', 5]), stock('C-01-1', ['luma:bowl', 5])];
const counted = (locationId: string) =>
  countMade.create({
    locationId,
    skuId: null,
    at: '2026-03-04T07:00:00.000Z',
    operatorId: 'ana',
    deviceId: 'd',
  });

async function desk() {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const server = deskServer(store);
  const isCatalog = ({ type }: { type: string }): boolean => type.startsWith('catalog.');
  for (const [to, events] of [
    [catalogStream, emptyWarehouse.filter(isCatalog)],
    [stream, [...emptyWarehouse.filter((event) => !isCatalog(event)), ...goods]],
  ] as const)
    await server.commitEvents(to, { kind: 'import', id: 'test' }, () => events);
  let reads = 0;
  let nowMs = beganMs;
  const cycle = new CycleDesk({
    store: {
      read: (work) => {
        reads += 1;
        return store.read(work);
      },
    },
    nowMs: () => nowMs,
  });
  return {
    cycle,
    server,
    reads: () => reads,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

test('[CT12] the server plans what anybody would who could read the whole building', async () => {
  const { cycle } = await desk();
  const now = new Date(beganMs).toISOString();
  expect(await cycle.plan(stream)).toEqual(dayPlanOf(cyclePlan(openWorld(goods).view, now), now));
});

test('[CT12] those who ask together, and soon after, share one plan; later ones see what was counted', async () => {
  const { cycle, server, reads, wait } = await desk();
  const [one, other] = await Promise.all([cycle.plan(stream), cycle.plan(stream)]);
  expect(other).toBe(one);
  const read = reads();
  await server.commitEvents(stream, { kind: 'system', id: 'test' }, () => [counted('B-01-1')]);
  expect((await cycle.plan(stream)).bins).toContain('B-01-1');
  expect(reads()).toBe(read);
  wait(2_000);
  expect((await cycle.plan(stream)).bins).not.toContain('B-01-1');
});
