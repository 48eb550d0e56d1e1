import type { Scheduler } from '@floorhand/sync/client/ports';

const latestPaintMs = 50;

/** The browser's clock, chance and timers: the only place the engine gets them from. */
export const browserScheduler: Scheduler = {
  nowMs: () => Date.now(),
  monoMs: () => performance.now(),
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
    }),
  afterPaint: () =>
    new Promise((resolve) => {
      // A hidden page paints nothing.
      const late = setTimeout(resolve, latestPaintMs);
      requestAnimationFrame(() => {
        // The frame is painted after its callbacks, and timers come after that.
        setTimeout(() => {
          clearTimeout(late);
          resolve();
        });
      });
    }),
};
