import { expect, test } from 'vitest';
import { runCreated } from '@floorhand/domain/jobs/picking/events';
import { runDocument, type Run } from '@floorhand/domain/jobs/picking/state';
import { MemoryIdentityStore } from '@floorhand/sync/testing/memory-identity-store';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { deskServer } from './desk-server.ts';
import { keepHouse } from './housekeeping.ts';

const dayMs = 86_400_000;
const stream = 'wh:main';

const run = (finishedAt: string): Run => ({
  waveId: 'W-1',
  status: 'finished',
  band: 'normal',
  carrier: null,
  cutOffAt: null,
  slots: [{ slot: 1, orderId: 'o', orderReference: '1', brand: 'LUMA', tote: null, full: [] }],
  stops: 0,
  units: 0,
  unitsPicked: 0,
  unitsShort: 0,
  firstLocationId: null,
  claim: null,
  stationId: null,
  finishedAt,
});

test('[SY22] housekeeping retires finished runs, and forgets them when every device in use has heard', async () => {
  const store = new MemoryServerStore({ epoch: '00000000-0000-4000-8000-000000000001' });
  const identity = new MemoryIdentityStore(store);
  const sync = deskServer(store);
  const madeMs = Date.now();
  const finishedAt = new Date(madeMs).toISOString();
  for (let i = 0; i < 25; i++)
    await sync.commitEvents(stream, { kind: 'system', id: 'test' }, () => [
      runCreated.create({ runId: `W-1-${i}`, run: run(finishedAt), tasks: [] }),
    ]);
  const device = { deviceId: 'd1', name: 'T-1', warehouseId: 'main', publicKey: '{}', enrolledAt: '' };
  await identity.saveDevice({ ...device, status: 'active' });
  const silent = { at: finishedAt, highSeq: null, pending: null, operatorId: null, appVersion: null };
  const rows = (): ReturnType<typeof changes> => changes(store);
  const keep = (days: number): Promise<void> =>
    keepHouse({ store, identity, sync, blobs: noBlobs, nowMs: () => madeMs + days * dayMs });

  await keep(1);
  expect((await rows()).filter(([, , , body]) => body !== null)).toHaveLength(25);
  await keep(2);
  expect((await rows()).filter(([, , , body]) => body === null)).toHaveLength(25);
  expect(await store.read((transaction) => transaction.head(stream))).toMatchObject({ seq: 27 });
  await identity.touchDevice('d1', { ...silent, cursor: { stream, seq: 26 } });
  await sync.forgetDeleted({ streamId: stream, cursors: [] });
  expect(await rows()).toHaveLength(25);
});

const noBlobs = { record: async () => null, note: async () => undefined };

const changes = async (store: MemoryServerStore) => {
  const found = await store.read((transaction) =>
    transaction.changes({
      streamId: stream,
      after: 0,
      upTo: 999,
      kinds: new Set([runDocument.kind]),
      mostBytes: 1_000_000,
    }),
  );
  return found === 'too_large' ? [] : found;
};
