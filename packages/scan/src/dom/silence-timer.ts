export interface SilenceTimer {
  /** Asks for a report at this time instead of any earlier one asked for; null for none. */
  at(atMs: number | null): void;
}

/** A timer that fires this late shows that the page was busy, and that keys may be waiting behind it. */
const busyMs = 10;
/** Time for what has been waiting to be handled first. */
const catchUpMs = 20;

/**
 * Reports silence. Characters carry the time they were pressed, but wait while the page is busy: a timer that
 * fires first would end a scan in its middle, so a late one lets waiting keys pass once.
 */
export function createSilenceTimer(now: () => number, report: (atMs: number) => void): SilenceTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const wait = (untilMs: number, fire: () => void) => {
    timer = setTimeout(fire, Math.max(0, Math.ceil(untilMs - now())));
  };
  return {
    at(atMs) {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (atMs === null) return;
      wait(atMs, () => {
        const lateMs = now() - atMs;
        if (lateMs < busyMs) report(Math.max(now(), atMs));
        else wait(now() + catchUpMs, () => report(Math.max(now(), atMs)));
      });
    },
  };
}
