import type { Page } from 'playwright-core';

/** Watches what the page's processor does until `stop`, which gives the text of a `.cpuprofile`. */
export async function startProfile(page: Page): Promise<{ stop(): Promise<string> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return { stop: async () => JSON.stringify((await session.send('Profiler.stop')).profile) };
}
