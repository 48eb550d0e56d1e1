import type { Page } from 'playwright-core';

/**
 * Milliseconds the page takes for a piece of work that is always the same: how fast this machine is just now. Two runs
 * whose values differ were not made on the same machine, whatever its name.
 */
export const fixedWork = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begunMs = performance.now();
    let sum = 1;
    for (let i = 0; i < 1_000_000; i += 1) sum = (sum * 31 + i) | 0;
    // What nobody reads, nobody computes.
    document.documentElement.dataset['sum'] = String(sum);
    return performance.now() - begunMs;
  });
