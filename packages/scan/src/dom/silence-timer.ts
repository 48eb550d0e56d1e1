export interface SilenceTimer {
  /** Asks for a report at this time instead of any earlier one asked for; null for none. */
  at(atMs: number | null): void;
}

/** A timer that fires this late shows that the page was busy, and that keys may be waiting behind it. */
const busyMs = 10;
/** Time for what has been waiting to be handled first; again, as long as the page is so busy that this comes late too. */
const catchUpMs = 20;
const mostCatchUps = 10;

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
