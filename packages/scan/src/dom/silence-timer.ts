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
 * fires first would end a scan in its middle, so a late one lets waiting keys pass once. Each key puts the report off;
 * the timer that runs already looks then whether it is early, which costs a scan one timer instead of one a key.
 */
export function createSilenceTimer(now: () => number, report: (atMs: number) => void): SilenceTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** By this it is known how busy the page was, even where the report is due only since a moment ago. */
  let firesAtMs = 0;
  /** When to report, and how often it may still be put off on a busy page; null when nobody asks. */
  let wanted: { readonly atMs: number; readonly dueMs: number; readonly catchUps: number } | null = null;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const start = (dueMs: number) => {
    stop();
    firesAtMs = dueMs;
    timer = setTimeout(fire, Math.max(0, Math.ceil(dueMs - now())));
  };
  const fire = () => {
    timer = null;
    if (wanted === null) return;
    const { atMs, dueMs, catchUps } = wanted;
    if (now() < dueMs) start(dueMs);
    else if (now() - firesAtMs >= busyMs && catchUps > 0) {
      wanted = { atMs, dueMs: now() + catchUpMs, catchUps: catchUps - 1 };
      start(wanted.dueMs);
    } else {
      wanted = null;
      report(Math.max(now(), atMs));
    }
  };
  return {
    at(atMs) {
      if (atMs === null) {
        wanted = null;
        stop();
        return;
      }
      wanted = { atMs, dueMs: atMs, catchUps: mostCatchUps };
      if (timer === null || firesAtMs > atMs) start(atMs);
    },
  };
}
