import { expect, test } from 'vitest';
import { schemaVersion } from '../../protocol/version.ts';
import type { CommitBatch, DeviceRow, LoggedCommand, ServerStore } from '../../server/server-store.ts';
import { batchAfter, box, instant, lane, logged, uuid } from '../box-world.ts';
import type { OpenStorage } from '../server-store-contract.ts';
import { withStorage } from './with-storage.ts';

const stream = 'wh:1';

const log = (store: ServerStore, entries: readonly LoggedCommand[]): Promise<void> =>
  store.write(stream, async (transaction) => {
    const lanes = [...new Set(entries.map(({ laneId }) => laneId))].map((laneId) =>
      lane({
        laneId,
        lastSeq: Math.max(...entries.filter((e) => e.laneId === laneId).map((e) => e.deviceSeq)),
      }),
    );
    await transaction.commit({
      ...batchAfter(await transaction.head(stream), stream, []),
      log: entries,
      lanes,
    });
  });

export function lanePromises(open: OpenStorage): void {
  const { storage, reopened } = withStorage(open);

  test('a fresh database has an epoch and the schema of this program', async () => {
    const { store } = await storage();
    const meta = await store.read((transaction) => transaction.meta());
    expect(meta).toEqual({
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      schemaVersion,
      minClient: 0,
      backupSeq: {},
    });
  });

  test('lanes are kept whole and change as a whole', async () => {
    const { store } = await storage();
    const first = lane();
    const second = lane({
      laneId: uuid(2),
      generation: 2,
      lastSeq: 7,
      lastHash: 'e'.repeat(64),
      status: 'closed',
      forkedFrom: first.laneId,
    });
    await store.write(stream, async (transaction) => {
      expect(await transaction.lane(first.laneId)).toBeNull();
      await transaction.saveLane(second);
      await transaction.saveLane(first);
      expect(await transaction.lane(first.laneId)).toEqual(first);
    });
    const moved = { ...first, lastSeq: 3, lastHash: 'f'.repeat(64), status: 'closed' } as const;
    await store.write(stream, (transaction) => transaction.saveLane(moved));
    expect(await store.read((transaction) => transaction.lane(second.laneId))).toEqual(second);
    expect(await store.read((transaction) => transaction.lanes())).toEqual([moved, second]);
  });

  test('a batch moves lanes and logs commands with its commits', async () => {
    const before = await storage();
    const moved = lane({ lastSeq: 1, lastHash: '1'.repeat(64) });
    const entry = logged({
      commitSeq: 1,
      outcome: 'applied_with_discrepancy',
      discrepancyIds: ['d1', 'd2'],
      formerSeq: 7,
    });
    await before.store.write(stream, async (transaction) => {
      const head = await transaction.head(stream);
      const batch = batchAfter(head, stream, [[{ box: 'b1', to: box('s1') }]]);
      await transaction.commit({ ...batch, lanes: [moved], log: [entry] });
      expect(await transaction.logged(moved.laneId, 1, 1)).toEqual([entry]);
    });
    const { store } = await reopened(before);
    const seen = await store.read(async (transaction) => ({
      head: (await transaction.head(stream)).seq,
      lane: await transaction.lane(moved.laneId),
      log: await transaction.logged(moved.laneId, 1, 1),
    }));
    expect(seen).toEqual({ head: 1, lane: moved, log: [entry] });
  });

  test('what was not understood is logged as it came', async () => {
    const { store } = await storage();
    const entry = logged({
      commandId: null,
      commandType: null,
      operatorId: null,
      raw: '"<not \\"a\\" command>"',
      outcome: 'parked',
      reason: { code: 'sync.envelope_invalid', data: { at: 'type', position: 3 } },
    });
    await log(store, [entry, { ...entry, deviceSeq: 2 }]);
    const seen = await store.read((transaction) => transaction.logged(entry.laneId, 1, 2));
    expect(seen).toEqual([entry, { ...entry, deviceSeq: 2 }]);
  });

  test('the log is read by lane and range, and by command', async () => {
    const { store } = await storage();
    const entries = Array.from({ length: 150 }, (_, i) =>
      logged({ deviceSeq: i + 1, commandId: uuid(1000 + i) }),
    );
    const other = logged({ laneId: uuid(2), commandId: uuid(5000) });
    await log(store, [...entries, other]);
    expect(await store.read((transaction) => transaction.logged(uuid(1), 3, 5))).toEqual(entries.slice(2, 5));
    expect(await store.read((transaction) => transaction.logged(uuid(1), 149, 900))).toEqual(
      entries.slice(148),
    );
    expect(await store.read((transaction) => transaction.logged(uuid(3), 1, 9))).toEqual([]);
    const asked = [uuid(5000), uuid(404), ...entries.map(({ commandId }) => commandId ?? '')];
    const found = await store.read((transaction) => transaction.loggedCommands(asked));
    expect(found.size).toBe(151);
    expect([found.get(uuid(5000)), found.get(uuid(1149)), found.get(uuid(404))]).toEqual([
      other,
      entries[149],
      undefined,
    ]);
    expect((await store.read((transaction) => transaction.loggedCommands([]))).size).toBe(0);
  });

  test('what was parked gets its outcome once, and what arrived stays as it is', async () => {
    const before = await storage();
    const { store } = before;
    const parked = { outcome: 'parked', reason: { code: 'sync.unknown_type', data: {} } } as const;
    const entries = [
      logged({ ...parked, deviceSeq: 1, receivedAt: instant(2) }),
      logged({ ...parked, deviceSeq: 2, commandId: uuid(102), receivedAt: instant(2) }),
      logged({ deviceSeq: 3, commandId: uuid(103), receivedAt: instant(3) }),
      logged({ ...parked, laneId: uuid(2), commandId: uuid(104), receivedAt: instant(1) }),
    ];
    await log(store, entries);
    const [first, second, , other] = entries;
    expect(await store.read((transaction) => transaction.parked())).toEqual([other, first, second]);
    const became = {
      outcome: 'applied_with_discrepancy',
      reason: null,
      commitSeq: 1,
      discrepancyIds: ['d1'],
    } as const;
    const resolve = (deviceSeq: number): Promise<void> =>
      store.write(stream, async (transaction) => {
        const head = await transaction.head(stream);
        await transaction.commit({
          ...batchAfter(head, stream, [[{ box: `b${deviceSeq}`, to: box('s1') }]]),
          resolved: [{ laneId: uuid(1), deviceSeq, ...became, resolvedAt: instant(9) }],
        });
      });
    await resolve(1);
    await expect(resolve(1)).rejects.toBeInstanceOf(Error);
    await expect(resolve(3)).rejects.toBeInstanceOf(Error);
    const after = await reopened(before);
    const now = { ...first, ...became };
    const seen = await after.store.read(async (transaction) => ({
      parked: await transaction.parked(),
      logged: await transaction.logged(uuid(1), 1, 2),
      byId: (await transaction.loggedCommands([uuid(101)])).get(uuid(101)),
    }));
    expect(seen).toEqual({ parked: [other, second], logged: [now, second], byId: now });
  });

  test('one command is logged once, and one place in a lane is taken once', async () => {
    const { store } = await storage();
    await log(store, [logged()]);
    await expect(log(store, [logged({ commandId: uuid(102) })])).rejects.toBeInstanceOf(Error);
    await expect(log(store, [logged({ laneId: uuid(2) })])).rejects.toBeInstanceOf(Error);
    expect(await store.read((transaction) => transaction.logged(uuid(1), 1, 9))).toEqual([logged()]);
    expect(await store.read((transaction) => transaction.lane(uuid(2)))).toBeNull();
  });

  test('a command of an unknown lane, and a document without a commit, are refused', async () => {
    const { store } = await storage();
    const write = (over: Partial<CommitBatch>): Promise<void> =>
      store.write(stream, async (transaction) =>
        transaction.commit({ ...batchAfter(await transaction.head(stream), stream, []), ...over }),
      );
    const { documents } = batchAfter({ seq: 0, hash: '' }, stream, [[{ box: 'b1', to: box('s1') }]]);
    await expect(write({ log: [logged()] })).rejects.toBeInstanceOf(Error);
    await expect(write({ documents })).rejects.toThrow('documents of wh:1 change without a commit');
    await write({ log: [logged()], lanes: [lane()] });
  });

  test('a device of the identity store is seen in both kinds of transaction', async () => {
    const { store, identity } = await storage();
    const device: DeviceRow = {
      deviceId: uuid(900),
      name: 'Handheld 12',
      warehouseId: 'BUH1',
      status: 'active',
      publicKey: '{"kty":"EC"}',
      enrolledAt: instant(5),
    };
    await identity.saveDevice(device);
    expect(await store.read((transaction) => transaction.device(device.deviceId))).toEqual(device);
    expect(await store.write(stream, (transaction) => transaction.device(device.deviceId))).toEqual(device);
    expect(await store.read((transaction) => transaction.device(uuid(901)))).toBeNull();
  });
}
