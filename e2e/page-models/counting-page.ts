import type { Locator } from 'playwright-core';
import { JobPage } from './job-page.ts';

/** What really lies in a bin. */
export class CountingPage extends JobPage {
  /** Whether or not the day's plan has come. */
  get nothingToCount(): Locator {
    return this.device.page.getByText('Nothing to count', { exact: true });
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.device.page.getByRole('button', { name: /^Count/ }).click();
    await this.device.page.getByRole('heading', { name: 'Count', exact: true }).waitFor();
  }

  /** Waits until the screen sends the person to a bin. */
  async sentTo(bin: string): Promise<void> {
    await this.sentToIn('Go to this bin', bin);
  }

  /** Types how many of the current product there are. */
  async type(units: number): Promise<void> {
    const sheet = 'How many are there?';
    await this.typeUnits(sheet, units);
    const done = this.device.page.getByRole('dialog', { name: sheet });
    const there = done.getByRole('button', { name: `There are ${units}` });
    await this.answers(() => there.click(), `${units} counted`);
  }
}
