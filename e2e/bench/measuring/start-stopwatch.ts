import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation until the frame with the scan bar had been painted. */
    scannable: Promise<number>;
  }
}

/** Makes every page that is opened from now on note when it can be scanned on. */
export async function watchStarts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.scannable = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.fh-scan')) return;
        observer.disconnect();
        // The first frame callback runs before that frame is painted, the second after.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      });
      observer.observe(document, { subtree: true, childList: true });
    });
  });
}
