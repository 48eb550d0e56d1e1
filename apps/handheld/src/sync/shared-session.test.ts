import { expect, test, vi } from 'vitest';
import { SessionWatch } from '@floorhand/sync/server/session-watch';
import { sharedSession } from './shared-session.ts';

/** The locks and the channel of one browser: closing a tab lets go of what it holds. */
class Browser {
  #held: { readonly name: string; readonly tab: number }[] = [];
  #ears: readonly { readonly tab: number; readonly hear: (event: MessageEvent<unknown>) => void }[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** Somebody holds the turn and never gives it back. */
  isStuck = false;

  tab(tab: number): Pick<LockManager, 'request' | 'query'> {
    const request = (
      name: string,
      options: LockOptions,
      work: (lock: Lock | null) => unknown,
    ): Promise<unknown> => {
      const lock = { name, mode: options.mode ?? 'exclusive' } as const;
      if (lock.mode === 'shared') {
        this.#held.push({ name, tab });
        return Promise.resolve(work(lock));
      }
      if (this.isStuck)
        return new Promise((_, reject) => {
          options.signal?.addEventListener('abort', () =>
            reject(new DOMException('the turn is over', 'AbortError')),
          );
        });
      const mine = this.#turn.then(() => work(lock));
      this.#turn = mine;
      return mine;
    };
    return {
      request: request as LockManager['request'],
      query: async () => ({ held: this.#held.map(({ name }) => ({ name })), pending: [] }),
    };
  }

  /** What one tab says all the others hear, a moment later. */
  channel(tab: number): Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> {
    const addEventListener = (_type: string, hear: (event: MessageEvent<unknown>) => void): void => {
      this.#ears = [...this.#ears, { tab, hear }];
    };
    return {
      addEventListener: addEventListener as BroadcastChannel['addEventListener'],
      postMessage: (data: unknown) => {
        const others = this.#ears.filter((ear) => ear.tab !== tab);
        queueMicrotask(() => {
          for (const { hear } of others) hear(new MessageEvent('message', { data }));
        });
      },
    };
  }

  close(tab: number): void {
    this.#held = this.#held.filter((held) => held.tab !== tab);
    this.#ears = this.#ears.filter((ear) => ear.tab !== tab);
  }
}

const deviceId = '00000000-0000-4000-8000-000000000001';
const named = (browser: Browser, tab: number, of = deviceId): Promise<string> =>
  sharedSession(of, { locks: browser.tab(tab), channel: browser.channel(tab) });
const withoutLocks = (browser: Browser, tab: number): Promise<string> =>
  sharedSession(deviceId, { locks: undefined, channel: browser.channel(tab) });

test('[SY23] [F-56] tabs of a device share a name that its copy has not', async () => {
  const [browser, copied] = [new Browser(), new Browser()];
  const [one, two] = await Promise.all([named(browser, 1), named(browser, 2)]);
  expect(two).toBe(one);
  expect(await named(copied, 1)).not.toBe(one);
  expect(await named(browser, 3, '00000000-0000-4000-8000-000000000002')).not.toBe(one);
  // The one that brought the name closes, another opens: the device runs on.
  browser.close(1);
  expect(await named(browser, 4)).toBe(one);
  for (const tab of [2, 3, 4]) browser.close(tab);
  expect(await named(browser, 5)).not.toBe(one);
});

test('[SY23] tabs that take the lead from each other again and again are no copies; two devices that do are', async () => {
  const [browser, copied] = [new Browser(), new Browser()];
  const tabs = [await named(browser, 1), await named(browser, 2)];
  const copies = [tabs[0] ?? '', await named(copied, 1)];
  const areCopies = (sessions: readonly string[]): boolean => {
    const watch = new SessionWatch();
    return Array.from({ length: 8 }, (_, i) => i).some((i) =>
      watch.isCopy('lane', sessions[i % 2] ?? '', i * 5_000),
    );
  };
  expect([areCopies(tabs), areCopies(copies)]).toEqual([false, true]);
});

test('[SY23] [F-47] tabs without locks ask each other for the name, in whatever order they begin', async () => {
  const browser = new Browser();
  const one = await named(browser, 1);
  expect(await withoutLocks(browser, 2)).toBe(one);
  browser.close(1);
  expect(await withoutLocks(browser, 3)).toBe(one);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (let round = 0; round < 20; round += 1) {
    const bare = new Browser();
    const first = withoutLocks(bare, 1);
    await vi.advanceTimersByTimeAsync(round * 40);
    const second = withoutLocks(bare, 2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await second).toBe(await first);
    expect(await withoutLocks(bare, 3)).toBe(await first);
  }
  vi.useRealTimers();
});

test('a tab that is frozen in its turn holds up nobody, nor does a browser without locks', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const aborting = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ms);
    return controller.signal;
  });
  const browser = new Browser();
  browser.isStuck = true;
  const waiting = named(browser, 1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await waiting).toMatch(/^[0-9a-f-]{36}$/);
  const alone = withoutLocks(new Browser(), 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await alone).toMatch(/^[0-9a-f-]{36}$/);
  expect(quiet).toHaveBeenCalledTimes(1);
  aborting.mockRestore();
  quiet.mockRestore();
  vi.useRealTimers();
});
