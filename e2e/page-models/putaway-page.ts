import type { Locator } from 'playwright-core';
import { JobPage } from './job-page.ts';

/** From the dock into the bins. */
export class PutawayPage extends JobPage {
  get goods(): Locator {
    return this.device.page.getByRole('region', { name: 'Goods' });
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.device.page.getByRole('button', { name: /^Put away/ }).click();
    await this.device.page.getByRole('heading', { name: 'Put away' }).waitFor();
  }

  /** Waits until the screen sends the person to a bin. */
  async sentTo(bin: string): Promise<void> {
    await this.sentToIn('Take it here', bin);
  }

  /** The bin the person is sent to, once the answer to the last scan has made way for the next question. */
  async readTarget(): Promise<string> {
    return this.binIn('Take it here');
  }

  why(words: string): Locator {
    return this.device.page.getByRole('group', { name: 'Why this bin' }).getByText(words);
  }

  /** Types how many go into the bin, and puts them there. */
  async putPart(units: number, button: RegExp): Promise<void> {
    await this.typeUnits('How many go in here?', units);
    await this.device.page
      .getByRole('dialog')
      .getByRole('button', { name: `Use ${units}` })
      .click();
    await this.pressFor(button, 'Part is put away');
  }
}
