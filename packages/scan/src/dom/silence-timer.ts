export interface SilenceTimer {
  /** Asks for a report at this time instead of any earlier one asked for; null for none. */
  at(atMs: number | null): void;
}

/** A timer that fires this late shows that the page was busy, and that keys may be waiting behind it. */
const busyMs = 10;
/** Time for what has been waiting to be handled first; again, as long as the page is so busy that this comes late too. */
const catchUpMs = 20;
const mostCatchUps = 10;

/** Behind by more than this, a machine is not waited for longer. */
const mostPatienceMs = 1_000;

/**
 * When silence that is due at `wakeAtMs` by the times of the keys may be believed. On a busy machine keys are handled
 * long after they were pressed, the next ones as late as this one or later still: so it is believed that much later,
 * and as much again, or the timer would tear the scan.
 */
export const silenceDueMs = (wakeAtMs: number, lagMs: number): number =>
  wakeAtMs + lagMs + Math.min(lagMs, mostPatienceMs);

/**
 * Reports silence. Characters carry the time they were pressed, but wait while the page is busy: a timer that
 * fires first would end a scan in its middle, so a late one lets waiting keys pass once.
 */
export function createSilenceTimer(now: () => number, report: (atMs: number) => void): SilenceTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const reportAt = (atMs: number, dueMs: number, catchUps: number) => {
    const fire = () => {
      const isBusy = now() - dueMs >= busyMs;
      if (isBusy && catchUps > 0) reportAt(atMs, now() + catchUpMs, catchUps - 1);
      else report(Math.max(now(), atMs));
    };
    timer = setTimeout(fire, Math.max(0, Math.ceil(dueMs - now())));
  };
  return {
    at(atMs) {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (atMs !== null) reportAt(atMs, atMs, mostCatchUps);
    },
  };
}
