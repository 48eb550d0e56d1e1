import type { CDPSession, Page } from 'playwright-core';

/** From the Enter that ended a scan, in milliseconds of the page's clock. */
export interface ScanTimes {
  /** Until the scan bar had changed. */
  readonly changedMs: number;
  /** Until the frame with that change had been painted. */
  readonly paintedMs: number;
  /** What the bar then said: correct, wrong … */
  readonly state: string;
}

declare global {
  interface Window {
    /** Put there by the bench; gone with the page. */
    scanAnswered: (times: ScanTimes) => void;
    scanAnswer: Promise<ScanTimes | null>;
  }
}

const characterMs = 2;
const patienceMs = 2000;

/** Types like a scanner and clocks what the screen answers. */
export class ScanStopwatch {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<ScanStopwatch> {
    await page.evaluate(watchScanBar);
    return new ScanStopwatch(page, await page.context().newCDPSession(page));
  }

  /** One scan. Null when the screen answered before the Enter came, or not at all. */
  async scan(code: string): Promise<ScanTimes | null> {
    await this.#page.evaluate(arm, patienceMs);
    // Asked before the scan: the question would be worked on by the page in the middle of the answer.
    const answer = this.#page.evaluate(() => window.scanAnswer);
    await this.#type(code);
    return answer;
  }

  /** The characters carry the times a scanner would give them; the Enter is stamped when the browser gets it. */
  async #type(code: string): Promise<void> {
    const startMs = Date.now() - code.length * characterMs;
    await Promise.all(
      [...code].flatMap((text, i) => {
        const at = { key: text, text, timestamp: (startMs + i * characterMs) / 1000 };
        return [
          this.#session.send('Input.dispatchKeyEvent', { type: 'keyDown', unmodifiedText: text, ...at }),
          this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text, timestamp: at.timestamp }),
        ];
      }),
    );
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await Promise.all([
      this.#session.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        text: '\r',
        unmodifiedText: '\r',
        ...enter,
      }),
      this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
    ]);
  }
}

/** Runs in the page. */
function watchScanBar(): void {
  window.scanAnswered = () => undefined;
  let enteredMs: number | null = null;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') enteredMs = event.timeStamp;
    },
    { capture: true },
  );
  const isInBar = ({ target }: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest('.fh-scan') !== null;
  new MutationObserver((records) => {
    const state = document.querySelector<HTMLElement>('.fh-scan')?.dataset['state'] ?? '';
    // The bar also goes back to asking by itself, some time after the scan before.
    if (enteredMs === null || state === 'idle' || !records.some(isInBar)) return;
    const begunMs = enteredMs;
    enteredMs = null;
    const changedMs = performance.now() - begunMs;
    // A frame is painted in the task that runs its callbacks; what blocks the user comes right after, before whatever
    // else waits for the page.
    requestAnimationFrame(() => {
      void scheduler.postTask(
        () => window.scanAnswered({ changedMs, paintedMs: performance.now() - begunMs, state }),
        { priority: 'user-blocking' },
      );
    });
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Runs in the page. */
function arm(giveUpMs: number): void {
  window.scanAnswer = new Promise((resolve) => {
    // Or it would run in the middle of a later scan.
    const givenUp = setTimeout(() => resolve(null), giveUpMs);
    window.scanAnswered = (times) => {
      clearTimeout(givenUp);
      resolve(times);
    };
  });
}
