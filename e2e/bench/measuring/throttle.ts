import type { Page } from 'playwright-core';

/** Makes the page's processor that many times slower, as a handheld's is against a desk's. */
export async function throttle(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
