import type { Scheduler } from '@floorhand/sync/client/ports';

const latestPaintMs = 50;
/** From the callbacks of a frame until a slow device has it on the glass. */
const paintMs = 12;

let gaps = 0;
/** Of everybody who waits for the frame that comes next. */
let nextPaint: Promise<void> | null = null;

// Workers and tests have no page, and nothing that could be hidden.
if (typeof document !== 'undefined')
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') gaps += 1;
  });

/** The browser's clock, chance and timers: the only place the engine gets them from. */
export const browserScheduler: Scheduler = {
  nowMs: () => Date.now(),
  monoMs: () => performance.now(),
  gaps: () => gaps,
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
  afterPaint: () => (nextPaint ??= paint()),
};

const paint = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      nextPaint = null;
      clearTimeout(late);
    };
    // A hidden page paints nothing.
    const late = setTimeout(() => {
      go();
      resolve();
    }, latestPaintMs);
    requestAnimationFrame(() => {
      go();
      // The frame is laid out after its callbacks and painted by other threads: work that begins at once takes the
      // processor from them.
      setTimeout(resolve, paintMs);
    });
  });
