import { afterEach, describe, expect, test } from 'vitest';
import type { Scheduler, StopSignal } from '@floorhand/sync/client/ports';
import { startingStatus, type SyncStatus } from '@floorhand/sync/client/status';
import { recordNames, type DeviceRecords } from './device-records.ts';
import type { PageLife } from './page-life.ts';
import { ServerContact, patienceMs } from './server-contact.ts';
import { tabLeadership } from './tab-leadership.ts';

const online: SyncStatus = { ...startingStatus, connection: 'online', lastContactMs: 0 };

/** What all tabs of the device share: its clock, its records, its locks. */
class Site {
  readonly deviceId = crypto.randomUUID();
  nowMs = 1_000_000;
  readonly #notes = new Map<string, unknown>();
  readonly #sleepers = new Set<{ readonly untilMs: number; readonly wake: () => void }>();

  readonly scheduler: Pick<Scheduler, 'nowMs' | 'monoMs' | 'sleep'> = {
    nowMs: () => this.nowMs,
    monoMs: () => this.nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { untilMs: this.nowMs + ms, wake: () => resolve() };
        this.#sleepers.add(sleeper);
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
  };

  readonly records: DeviceRecords = {
    read: async (name, schema) => (this.#notes.has(name) ? schema.parse(this.#notes.get(name)) : null),
    write: async (name, value) => void this.#notes.set(name, value),
    remove: async (name) => void this.#notes.delete(name),
  };

  /** Time passes in steps, as timers see it. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 10_000) {
      this.nowMs += Math.min(left, 10_000);
      for (const sleeper of [...this.#sleepers].filter(({ untilMs }) => untilMs <= this.nowMs)) {
        this.#sleepers.delete(sleeper);
        sleeper.wake();
      }
      await settled();
    }
  }
}

/** Locks and channels of the platform answer within some turns of the event loop. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8));

class Tab {
  readonly contact: ServerContact;
  shown: SyncStatus = startingStatus;
  readonly turns: StopSignal[] = [];
  readonly #channel: BroadcastChannel;
  readonly #stop = new AbortController();
  #isAsleep = false;
  readonly #sleeping = new Set<() => void>();
  #wake: () => void = () => undefined;

  constructor(site: Site, locks: LockManager | undefined) {
    this.#channel = new BroadcastChannel(`test:${site.deviceId}`);
    const { deviceId } = site;
    this.contact = new ServerContact({
      channel: this.#channel,
      records: site.records,
      scheduler: site.scheduler,
    });
    this.contact.begin((status) => (this.shown = status));
    const life: PageLife = {
      awake: () =>
        this.#isAsleep ? new Promise((resolve) => (this.#wake = () => resolve())) : Promise.resolve(),
      onSleep: (listener) => {
        this.#sleeping.add(listener);
        return () => this.#sleeping.delete(listener);
      },
    };
    const leadership = tabLeadership({
      deviceId,
      channel: this.#channel,
      contact: this.contact,
      life,
      locks,
    });
    // Work that pays no heed to its signal, as a frozen page cannot.
    leadership.lead((signal) => {
      this.turns.push(signal);
      return new Promise(() => undefined);
    }, this.#stop.signal);
  }

  get leads(): boolean {
    return this.turns.some(({ aborted }) => !aborted);
  }

  freeze(): void {
    this.#isAsleep = true;
    for (const tell of this.#sleeping) tell();
  }

  thaw(): void {
    this.#isAsleep = false;
    this.#wake();
  }

  close(): void {
    this.#stop.abort();
    this.thaw();
    this.#channel.close();
  }
}

const tabs: Tab[] = [];
const open = async (site: Site): Promise<Tab> => {
  const tab = new Tab(site, navigator.locks);
  tabs.push(tab);
  await settled();
  return tab;
};
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});

describe('which tab talks to the server', () => {
  test('[F-48] one that froze without a word loses the lock when records wait for a minute', async () => {
    const site = new Site();
    const [first, second] = [await open(site), await open(site)];
    expect([first.leads, second.leads]).toEqual([true, false]);
    second.contact.told({ ...startingStatus, waiting: 2 });
    await site.pass(patienceMs - 1);
    expect(second.leads).toBe(false);
    await site.pass(10_000);
    // The platform tells the first one, which stands in line again behind the second.
    expect([first.leads, second.leads]).toEqual([false, true]);
    expect(first.turns.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('[F-48] a leader that reaches the server, or a queue that is empty, is left alone', async () => {
    const site = new Site();
    const [first, second] = [await open(site), await open(site)];
    await site.pass(10 * patienceMs);
    second.contact.told({ ...startingStatus, waiting: 1 });
    for (let minutes = 0; minutes < 4; minutes += 1) {
      first.contact.told({ ...online, lastContactMs: site.nowMs });
      await site.pass(patienceMs - 10_000);
    }
    expect([first.leads, second.leads]).toEqual([true, false]);
  });

  test('a note from under a later clock does not hold up the watch', async () => {
    const site = new Site();
    const [, second] = [await open(site), await open(site)];
    await site.records.write(recordNames.lastContact, site.nowMs + 86_400_000);
    second.contact.told({ ...startingStatus, waiting: 1 });
    await site.pass(patienceMs + 10_000);
    expect(second.leads).toBe(true);
  });

  test('[F-48] a page about to be frozen lets go at once, and stands in line again when it is back', async () => {
    const site = new Site();
    const [first, second] = [await open(site), await open(site)];
    first.freeze();
    await settled();
    expect([first.leads, second.leads]).toEqual([false, true]);
    first.thaw();
    await settled();
    expect([first.leads, second.leads]).toEqual([false, true]);
    second.close();
    await settled();
    expect(first.leads).toBe(true);
  });

  test('without locks every tab leads', async () => {
    const site = new Site();
    const alone = new Tab(site, undefined);
    tabs.push(alone, new Tab(site, undefined));
    await settled();
    expect(tabs.map(({ leads }) => leads)).toEqual([true, true]);
  });
});

describe('what the tabs know of the server', () => {
  test('one that follows shows what the leader hears, also when it opens later, and counts for itself', async () => {
    const site = new Site();
    const first = await open(site);
    first.contact.told({ ...online, lastContactMs: 7, waiting: 3 });
    const second = await open(site);
    second.contact.told({ ...startingStatus, waiting: 1, ready: true });
    expect(second.shown).toEqual({ ...online, lastContactMs: 7, waiting: 1, ready: true });
    first.contact.told({ ...online, connection: 'offline', offlineSinceMs: 9, problem: 'other_network' });
    await settled();
    expect(second.shown).toMatchObject({
      connection: 'offline',
      offlineSinceMs: 9,
      problem: 'other_network',
      waiting: 1,
    });
  });
});
