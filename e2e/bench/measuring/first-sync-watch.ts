import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** When the screen said what to do next, in milliseconds of the page's clock. Put there by the bench. */
    nextShownMs: Promise<number>;
  }
}

/** Makes every page that is opened from now on note when it shows work for the first time. */
export const watchFirstSync = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.nextShownMs = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[aria-label="Do this next"]')) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  });

/** From the first question for a snapshot until there is work on the screen, in milliseconds. */
export const firstSyncMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const shownMs = await window.nextShownMs;
    const [asked] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('sync.snapshot'))
      .map(({ startTime }) => startTime)
      .toSorted((a, b) => a - b);
    if (asked === undefined) throw new Error('no snapshot was asked for');
    return shownMs - asked;
  });
