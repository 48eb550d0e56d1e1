import type { Page } from 'playwright-core';

/** How long a page took, in milliseconds of its own clock. */
export interface OpeningTimes {
  /** From the press until the frame with what was asked for had been painted. */
  readonly paintedMs: number;
  /** The longest time in between in which the page answered no key. */
  readonly longestBlockMs: number;
}

const patienceMs = 120_000;

/** Presses and waits for what the press is to show: a selector of the page. */
export async function timeOpening(
  page: Page,
  shows: string,
  press: () => Promise<void>,
): Promise<OpeningTimes> {
  const [times] = await Promise.all([page.evaluate(watch, { shows, patienceMs }), press()]);
  return times;
}

/** Runs in the page. The clock starts with the first press of a finger or key. */
function watch({
  shows,
  patienceMs: waitMs,
}: {
  readonly shows: string;
  readonly patienceMs: number;
}): Promise<OpeningTimes> {
  return new Promise((resolve, reject) => {
    let [startMs, longestBlockMs] = [0, 0];
    const tasks = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startMs > 0 && startTime + duration > startMs)
          longestBlockMs = Math.max(longestBlockMs, duration);
    });
    tasks.observe({ type: 'longtask' });
    const started = (event: Event): void => {
      startMs ||= event.timeStamp;
    };
    for (const type of ['pointerdown', 'touchstart', 'keydown'])
      addEventListener(type, started, { capture: true, once: true });
    const giveUp = setTimeout(() => {
      changes.disconnect();
      reject(new Error(`the page never showed ${shows}`));
    }, waitMs);
    const changes = new MutationObserver(() => {
      if (startMs === 0 || !document.querySelector(shows)) return;
      changes.disconnect();
      clearTimeout(giveUp);
      requestAnimationFrame(() =>
        setTimeout(() => {
          const paintedMs = performance.now() - startMs;
          // The observer of tasks hears of one when it is over.
          setTimeout(() => resolve({ paintedMs, longestBlockMs }), 100);
        }),
      );
    });
    changes.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
}
