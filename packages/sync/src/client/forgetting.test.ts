import { describe, expect, test } from 'vitest';
import { boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { uuid } from '../testing/box-world.ts';
import { testStream, type TestDevice, type TestTab } from '../testing/test-device.ts';
import { TestServer } from '../testing/test-server.ts';
import type { JournalEntry } from './ports.ts';
import { prunable } from './prunable.ts';
import { stampWith } from './stamp.ts';

const dayMs = 86_400_000;
const watermark = { backupSeq: 10, before: '2026-03-04T00:00:00.000Z' };

type State = readonly [state: JournalEntry['state'], commitSeq: number | null, wall?: string];

/** A lane with these entries; what waits for review is `answered`. */
function lane(...states: readonly State[]): readonly JournalEntry[] {
  return states.map(([state, commitSeq, wall = '2026-03-01T00:00:00.000Z'], i) => {
    const stamp = stampWith({
      operatorId: 'ana',
      grantId: 'g',
      stream: testStream,
      seen: null,
      occurred: { wall, monoMs: 0, bootId: 'b', offsetMs: null, uncertaintyMs: null },
      uuid: () => uuid(i + 1),
    });
    const at = { laneId: uuid(1), generation: 1, lastSeq: i, lastHash: '0'.repeat(64) };
    const [entry] = stamp(at, [boxDrafts.take('b1')]);
    if (!entry) throw new Error('one entry');
    const { deviceSeq } = entry;
    const outcome: JournalEntry['outcome'] =
      state === 'queued'
        ? null
        : {
            deviceSeq,
            commandId: uuid(i + 1),
            outcome: state === 'answered' ? 'parked' : 'applied',
            commitSeq,
            duplicate: false,
            reason: null,
            discrepancyIds: [],
          };
    return { ...entry, state, outcome };
  });
}
const gone = (...states: readonly State[]): readonly number[] =>
  prunable(lane(...states), watermark).map(({ deviceSeq }) => deviceSeq);

describe('what may be forgotten', () => {
  test('[SY21] what is settled, old and in the backup', () => {
    expect(gone(['settled', 3], ['settled', 10], ['settled', 11])).toEqual([1, 2]);
    expect(gone(['settled', 3], ['queued', null], ['settled', 5])).toEqual([1]);
    expect(gone(['settled', 3], ['settled', 4, '2026-03-04T00:00:00.000Z'], ['settled', 5])).toEqual([1]);
  });

  test('[SY21] what had no commit goes only with a later one of its lane that the backup has', () => {
    expect(gone(['settled', null], ['settled', 4], ['settled', null])).toEqual([1, 2]);
    expect(gone(['settled', null])).toEqual([]);
    expect(gone(['settled', null], ['settled', 12])).toEqual([]);
  });

  test('[SY21] what waits for review stays; what lies around it goes', () => {
    expect(gone(['settled', 2], ['answered', null], ['settled', 4])).toEqual([1, 3]);
  });

  test('[SY21] a clock that was wrong is corrected by what the device measured', () => {
    const [entry] = lane(['settled', 3, '1970-01-01T00:00:00.000Z']);
    if (!entry) throw new Error('one entry');
    const occurred = { ...entry.command.occurred, offsetMs: Date.parse('2026-03-05T00:00:00.000Z') };
    const late = { ...entry, command: { ...entry.command, occurred } };
    expect(prunable([entry], watermark)).toEqual([entry]);
    expect(prunable([late], watermark)).toEqual([]);
  });
});

const work = async (site: BoxSite, { device, tab }: { device: TestDevice; tab: TestTab }): Promise<void> => {
  for (let i = 0; i < 5; i++) {
    await device.submit(tab, boxDrafts.take('b1'));
    await site.time.advance(3_000);
  }
};
const backUp = async ({ server }: BoxSite): Promise<void> =>
  server.store.noteBackup({ [testStream]: (await server.head(testStream)).seq });
const held = ({ disk }: TestDevice): readonly number[] => disk.entries.map(({ deviceSeq }) => deviceSeq);

/** Days go by with the app closed; then it works for a while. */
async function daysLater(
  site: BoxSite,
  { device, tab }: { device: TestDevice; tab: TestTab },
  days: number,
): Promise<TestTab> {
  tab.stop();
  await site.time.advance(days * dayMs);
  const again = await device.start();
  await site.time.advance(400_000);
  return again;
}

describe('a device with a server that is backed up', () => {
  test('[SY21] forgets a week after the backup, and not a day before', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await work(site, { device, tab });
    await backUp(site);
    const later = await daysLater(site, { device, tab }, 6);
    expect(held(device)).toEqual([1, 2, 3, 4, 5]);
    const last = await daysLater(site, { device, tab: later }, 1);
    expect(held(device)).toEqual([]);
    await device.submit(last, boxDrafts.take('b1'));
    await site.time.advance(30_000);
    expect(held(device)).toEqual([6]);
    expect(await site.count('b1')).toBe(4);
    expect(device.alarms).toEqual([]);
  });

  test('[SY21] keeps for ever what no backup has', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await work(site, { device, tab });
    await backUp(site);
    await work(site, { device, tab });
    await daysLater(site, { device, tab }, 60);
    expect(held(device)).toEqual([6, 7, 8, 9, 10]);
  });

  test('[SY21] [F-13] gives back the rest to a server restored from exactly that backup', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    await work(site, { device, tab });
    await backUp(site);
    const options = { time: site.time, rules: boxRules, epoch: uuid(7001), openRecovery: true };
    const restored = new TestServer({ ...options, restored: site.server });
    await work(site, { device, tab });
    const later = await daysLater(site, { device, tab }, 30);
    expect(held(device)).toEqual([6, 7, 8, 9, 10]);
    later.link.server = restored;
    await site.time.advance(120_000);
    expect((await restored.logged()).map(({ deviceSeq, outcome }) => [deviceSeq, outcome])).toEqual(
      Array.from({ length: 10 }, (_, i) => [i + 1, 'applied']),
    );
    expect(await restored.rows(['picker'], testStream)).toEqual(
      (await site.server.rows(['picker'], testStream)).map(([kind, key, , body]) => [
        kind,
        key,
        expect.any(Number),
        body,
      ]),
    );
    expect(device.disk.entries.every(({ state }) => state === 'settled')).toBe(true);
  });

  test('[SY21] goes on in a new lane when somebody restores a backup older than the last one', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    const options = { time: site.time, rules: boxRules, epoch: uuid(7001), openRecovery: true };
    const tooOld = new TestServer({ ...options, restored: site.server });
    await work(site, { device, tab });
    await backUp(site);
    await work(site, { device, tab });
    const later = await daysLater(site, { device, tab }, 30);
    later.link.server = tooOld;
    await site.time.advance(120_000);
    await device.submit(later, boxDrafts.take('b2'));
    await site.time.advance(60_000);
    expect((await tooOld.logged()).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 6 }, () => 'applied'),
    );
    expect(device.disk.entries.every(({ state }) => state === 'settled')).toBe(true);
    expect(later.client.status).toMatchObject({ connection: 'online', waiting: 0 });
  });
});
