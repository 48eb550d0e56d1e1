import { setTimeout as sleep } from 'node:timers/promises';

/** Work that is asked for often and done one at a time, with a rest before each time. */
export interface Rested {
  /** Asks for it. While one is under way, the next follows it. */
  soon(): void;
  /** Nothing begins any more; waits for what is under way, but no longer than this. */
  end(mostMs: number): Promise<void>;
}

/** @param work must not reject */
export function rest(restMs: number, work: () => Promise<unknown>): Rested {
  const asked = { again: false, over: false };
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    asked.again = false;
    await sleep(restMs);
    if (!asked.over) await work();
    running = asked.again && !asked.over ? run() : null;
  };
  return {
    soon() {
      asked.again = true;
      if (!asked.over) running ??= run();
    },
    async end(mostMs) {
      asked.over = true;
      const patience = new AbortController();
      const enough = sleep(mostMs, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([running, enough]);
      patience.abort();
    },
  };
}
