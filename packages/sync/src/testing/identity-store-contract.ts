import { describe, expect, test } from 'vitest';
import type { Credential, Grant } from '../server/identity-store.ts';
import type { DeviceRow } from '../server/server-store.ts';
import { instant, lane, uuid } from './box-world.ts';
import { withStorage } from './contract/with-storage.ts';
import type { OpenStorage } from './server-store-contract.ts';

const device = (n: number, over: Partial<DeviceRow> = {}): DeviceRow => ({
  deviceId: uuid(n),
  name: `Handheld ${n}`,
  warehouseId: 'BUH1',
  status: 'active',
  publicKey: `{"kty":"EC","n":${n}}`,
  enrolledAt: instant(1),
  ...over,
});
const credential = (over: Partial<Credential> = {}): Credential => ({
  operatorId: 'ana',
  badge: 'B-100',
  pinHash: 'scrypt$16384$8$1$00$11',
  failures: 0,
  lockedUntil: null,
  ...over,
});
const grant: Grant = {
  grantId: uuid(50),
  operatorId: 'ana',
  deviceId: uuid(1),
  roles: ['picker', 'supervisor'],
  issuedAt: instant(1),
  expiresAt: instant(600),
};
const silent = {
  lastSeen: null,
  reportedHighSeq: null,
  reportedPending: null,
  operatorId: null,
  appVersion: null,
  receivedSeq: 0,
  cursors: {},
};

/** Every promise of `IdentityStore`, over any implementation. */
export function identityStoreContract(name: string, open: OpenStorage): void {
  describe(`IdentityStore: ${name}`, () => {
    const { storage, reopened } = withStorage(open);

    test('devices are kept, change and are listed per warehouse', async () => {
      const before = await storage();
      await before.identity.saveDevice(device(2));
      await before.identity.saveDevice(device(1));
      await before.identity.saveDevice(device(3, { warehouseId: 'CLJ1' }));
      await before.identity.saveDevice(device(2, { status: 'lost', name: 'Lost one' }));
      const { identity } = await reopened(before);
      expect(await identity.device(uuid(2))).toEqual(device(2, { status: 'lost', name: 'Lost one' }));
      expect(await identity.device(uuid(9))).toBeNull();
      expect(await identity.devices('BUH1')).toEqual([
        { ...device(1), ...silent },
        { ...device(2, { status: 'lost', name: 'Lost one' }), ...silent },
      ]);
    });

    test('a sign of life keeps what it does not tell, and survives a change of the device', async () => {
      const { identity } = await storage();
      await identity.saveDevice(device(1));
      const nothing = { highSeq: null, pending: null, operatorId: null, appVersion: null };
      const told = { highSeq: 902, pending: 14, operatorId: 'ana', appVersion: '1.2.0', cursor: null };
      await identity.touchDevice(uuid(1), { at: instant(10), ...told });
      await identity.touchDevice(uuid(1), {
        at: instant(20),
        highSeq: null,
        pending: 0,
        operatorId: null,
        appVersion: null,
        cursor: { stream: 'wh:1', seq: 12 },
      });
      await identity.touchDevice(uuid(1), {
        at: instant(20),
        ...nothing,
        cursor: { stream: 'catalog', seq: 3 },
      });
      await identity.touchDevice(uuid(1), {
        at: instant(20),
        ...nothing,
        cursor: { stream: 'wh:1', seq: 15 },
      });
      await identity.touchDevice(uuid(7), { at: instant(20), ...told });
      await identity.saveDevice(device(1, { status: 'draining' }));
      expect(await identity.devices('BUH1')).toEqual([
        {
          ...device(1, { status: 'draining' }),
          lastSeen: instant(20),
          reportedHighSeq: 902,
          reportedPending: 0,
          operatorId: 'ana',
          appVersion: '1.2.0',
          cursors: { 'wh:1': 15, catalog: 3 },
          receivedSeq: 0,
        },
      ]);
    });

    test('received commands are those of the newest lane, closed or not', async () => {
      const { identity, store } = await storage();
      await identity.saveDevice(device(1));
      await store.write('wh:BUH1', async (transaction) => {
        const own = { deviceId: uuid(1), lastHash: 'a'.repeat(64) };
        await transaction.saveLane(lane({ ...own, laneId: uuid(11), lastSeq: 900, status: 'closed' }));
        await transaction.saveLane(lane({ ...own, laneId: uuid(12), generation: 2, lastSeq: 14 }));
        await transaction.saveLane(lane({ laneId: uuid(13), deviceId: uuid(2), lastSeq: 77 }));
      });
      expect(await identity.devices('BUH1')).toEqual([{ ...device(1), ...silent, receivedSeq: 14 }]);
      await store.write('wh:BUH1', (transaction) =>
        transaction.saveLane(
          lane({ deviceId: uuid(1), laneId: uuid(12), generation: 2, lastSeq: 15, status: 'closed' }),
        ),
      );
      expect(await identity.devices('BUH1')).toEqual([{ ...device(1), ...silent, receivedSeq: 15 }]);
    });

    test('a badge belongs to the last person it was given to', async () => {
      const { identity } = await storage();
      await identity.saveCredential(credential());
      await identity.saveCredential(credential({ failures: 3, lockedUntil: instant(99) }));
      expect(await identity.credential('B-100')).toEqual(
        credential({ failures: 3, lockedUntil: instant(99) }),
      );
      await identity.saveCredential(credential({ badge: 'B-200' }));
      expect(await identity.credential('B-100')).toBeNull();
      await identity.saveCredential(credential({ operatorId: 'ion', badge: 'B-200' }));
      expect(await identity.credential('B-200')).toEqual(credential({ operatorId: 'ion', badge: 'B-200' }));
    });

    test('grants are kept whole', async () => {
      const before = await storage();
      await before.identity.saveGrant(grant);
      await before.identity.saveGrant({ ...grant, grantId: uuid(51), roles: [] });
      await before.identity.saveGrant({ ...grant, expiresAt: instant(300) });
      const { identity } = await reopened(before);
      expect(await identity.grant(uuid(50))).toEqual({ ...grant, expiresAt: instant(300) });
      expect(await identity.grant(uuid(51))).toEqual({ ...grant, grantId: uuid(51), roles: [] });
      expect(await identity.grant(uuid(52))).toBeNull();
    });

    test('an enrolment code works once and before it expires', async () => {
      const { identity } = await storage();
      for (const code of ['one', 'two'])
        await identity.saveEnrolmentCode({ code, warehouseId: 'BUH1', expiresAt: instant(60) });
      const uses = await Promise.all([1, 2, 3].map(() => identity.useEnrolmentCode('one', instant(59))));
      expect(uses.filter((use) => use !== null)).toEqual([{ warehouseId: 'BUH1' }]);
      expect(await identity.useEnrolmentCode('two', instant(60))).toBeNull();
      expect(await identity.useEnrolmentCode('three', instant(1))).toBeNull();
    });

    test('the app that is asked for is told by the store', async () => {
      const before = await storage();
      await before.identity.askForClient(7);
      const { store } = await reopened(before);
      expect((await store.read((transaction) => transaction.meta())).minClient).toBe(7);
    });

    test('deaths over a command are counted', async () => {
      const before = await storage();
      for (const [command, second] of [
        [7, 1],
        [8, 2],
        [7, 3],
      ] as const)
        await before.identity.noteDeath(uuid(command), instant(second));
      const { identity } = await reopened(before);
      expect(await identity.deaths()).toEqual(
        new Map([
          [uuid(7), 2],
          [uuid(8), 1],
        ]),
      );
    });

    test('the secret stays the same', async () => {
      const before = await storage();
      const secret = await before.identity.secret();
      expect(secret).toMatch(/^[0-9a-f]{64}$/);
      const { identity } = await reopened(before);
      expect(await identity.secret()).toBe(secret);
    });
  });
}
