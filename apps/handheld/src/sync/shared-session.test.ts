import { expect, test, vi } from 'vitest';
import { SessionWatch } from '@floorhand/sync/server/session-watch';
import { sharedSession } from './shared-session.ts';

/** The locks of one browser: closing a tab lets go of what it holds. */
class Browser {
  #held: { readonly name: string; readonly tab: number }[] = [];
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

  close(tab: number): void {
    this.#held = this.#held.filter((held) => held.tab !== tab);
  }
}

const deviceId = '00000000-0000-4000-8000-000000000001';
const named = (browser: Browser, tab: number): Promise<string> => sharedSession(deviceId, browser.tab(tab));

test('[SY23] [F-56] tabs of a device share a name that its copy has not', async () => {
  const [browser, copied] = [new Browser(), new Browser()];
  const [one, two] = await Promise.all([named(browser, 1), named(browser, 2)]);
  expect(two).toBe(one);
  expect(await named(copied, 1)).not.toBe(one);
  expect(await sharedSession('00000000-0000-4000-8000-000000000002', browser.tab(3))).not.toBe(one);
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
  expect(await sharedSession(deviceId, undefined)).toMatch(/^[0-9a-f-]{36}$/);
  expect(quiet).toHaveBeenCalledTimes(1);
  aborting.mockRestore();
  quiet.mockRestore();
  vi.useRealTimers();
});
