import { mkdtempDisposable, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { order } from '@floorhand/domain/testing/small-warehouse';
import { rules } from '@floorhand/domain/rules';
import type { DeviceContact } from '@floorhand/sync/server/identity-store';
import { schemaVersion } from '@floorhand/sync/protocol/version';
import { scopeOf } from '@floorhand/sync/server/take-pull';
import { memoryStorage } from '../http/testing/api-server.ts';
import { furnish } from '../http/testing/furnish.ts';
import { ContactLog } from './contact-log.ts';
import { deskServer } from './desk-server.ts';
import { isFailpoint } from './failpoint.ts';
import { GrantBook } from './grant-book.ts';
import { routePlanner } from './route-planner.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import { SnapshotShelf } from './snapshot-shelf.ts';
import { reportDevices } from './supervisor-reports.ts';
import { zoneOffset } from './zone-offset.ts';

describe('the world outside the rules', () => {
  test('offsets follow summer time and odd zones', () => {
    expect([
      zoneOffset('Europe/Bucharest', '2026-01-15T12:00:00.000Z'),
      zoneOffset('Europe/Bucharest', '2026-07-15T12:00:00.000Z'),
      zoneOffset('Europe/Bucharest', '2026-03-29T00:59:59.999Z'),
      zoneOffset('Europe/Bucharest', '2026-03-29T01:00:00.000Z'),
      zoneOffset('Asia/Kathmandu', '2026-01-01T00:00:00.500Z'),
      zoneOffset('America/St_Johns', '2025-12-31T23:59:59.000Z'),
      zoneOffset('UTC', '1969-12-31T23:59:59.500Z'),
    ]).toEqual([120, 180, 120, 180, 345, -210, 0]);
  });

  test('the planner gives an order of the stops', () => {
    const plan = {
      aisles: [
        { code: 'A', xMm: 0 },
        { code: 'B', xMm: 3000 },
      ],
      crossAisleYsMm: [0, 20_000],
    };
    const stops = [
      { aisle: 'B', xMm: 3000, yMm: 4000 },
      { aisle: 'A', xMm: 0, yMm: 15_000 },
      { aisle: 'A', xMm: 0, yMm: 3000 },
    ];
    const start = { aisle: null, xMm: 0, yMm: 0 };
    expect(routePlanner({ plan, start, end: null, stops })).toEqual([0, 2, 1]);
  });

  test('failpoints are named exactly', () => {
    const texts = [
      'push.after_commit:kill9',
      'push.command:3:kill9',
      'push.command:0:kill9',
      'push.command',
      'x:kill9',
    ];
    expect(texts.map(isFailpoint)).toEqual([true, true, false, false, false]);
  });
});

describe('snapshots', () => {
  test('are kept until they are an hour old or far behind; old chunks go', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'floorhand-shelf-'));
    const storage = memoryStorage();
    await furnish(storage);
    let nowMs = Date.parse('2026-03-04T06:00:00.000Z');
    const shelf = new SnapshotShelf({
      ...storage,
      files: new SnapshotFiles(folder.path),
      nowMs: () => nowMs,
    });
    const scope = scopeOf(rules, ['supervisor'], 'wh:main');
    const [first, same] = await Promise.all([
      shelf.snapshot('wh:main', scope, schemaVersion),
      shelf.snapshot('wh:main', scope, schemaVersion),
    ]);
    expect(same).toBe(first);
    await deskServer(storage.store).commitEvents('wh:main', { kind: 'import', id: 't' }, () => [
      order('R-2', [['luma:MUG', 1]]),
    ]);
    expect(await shelf.snapshot('wh:main', scope, schemaVersion)).toBe(first);
    for (const name of await readdir(folder.path)) await utimes(join(folder.path, name), 0, 0);
    nowMs += 3_600_001;
    const next = await shelf.snapshot('wh:main', scope, schemaVersion);
    expect([next.seq, await readdir(folder.path)]).toEqual([
      first.seq + 1,
      next.chunks.map(({ sha256 }) => `${sha256}.ndjson.gz`),
    ]);
  });
});

describe('signs of life', () => {
  const contact = { deviceId: 'd1', grantId: null, appVersion: '1', highSeq: 5, pending: 5 };

  test('are noted at most every five seconds, pushes and pulls apart', async () => {
    const { identity } = memoryStorage();
    const noted: (number | null)[] = [];
    const counting = Object.assign(Object.create(identity) as typeof identity, {
      touchDevice: async (_deviceId: string, { highSeq }: DeviceContact) => void noted.push(highSeq),
    });
    let nowMs = 0;
    const log = new ContactLog(counting, new GrantBook(identity), () => nowMs);
    for (const [at, highSeq] of [
      [0, 5],
      [4999, 6],
      [4999, null],
      [5000, 7],
    ] as const) {
      nowMs = at;
      await log.note({ ...contact, highSeq, cursor: null });
    }
    expect(noted).toEqual([5, null, 7]);
  });

  test('tell pending from missing', async () => {
    const { identity } = memoryStorage();
    const row = { deviceId: 'd1', name: 'T-1', warehouseId: 'main', publicKey: '{}', enrolledAt: '' };
    await identity.saveDevice({ ...row, status: 'active' });
    const session = { deviceId: 'd1', streamId: 'wh:main' };
    const told = async (highSeq: number, pending: number) => {
      await identity.touchDevice('d1', {
        at: '',
        highSeq,
        pending,
        operatorId: null,
        appVersion: null,
        cursor: null,
      });
      const [report] = await reportDevices(identity, session);
      return [report?.pending, report?.missing];
    };
    expect([await told(4, 4), await told(9, 3)]).toEqual([
      [4, 0],
      [3, 6],
    ]);
  });
});
