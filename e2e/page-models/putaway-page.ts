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
    const names = ['Aisle', 'Bay', 'Level', 'Slot'];
    const spoken = bin
      .split('-')
      .map((part, i) => `${names[i]} ${part}`)
      .join(', ');
    await this.device.page
      .getByRole('region', { name: 'Take it here' })
      .getByRole('img', { name: spoken })
      .waitFor();
  }

  /** The bin the person is sent to, once the answer to the last scan has made way for the next question. */
  async readTarget(): Promise<string> {
    const plate = this.device.page
      .getByRole('region', { name: 'Take it here' })
      .getByRole('img', { name: /^Aisle / });
    const spoken = (await plate.getAttribute('aria-label')) ?? '';
    return spoken
      .split(', ')
      .map((part) => part.split(' ').at(-1))
      .join('-');
  }

  why(words: string): Locator {
    return this.device.page.getByRole('group', { name: 'Why this bin' }).getByText(words);
  }

  /** Types how many go into the bin, and puts them there. */
  async putPart(units: number, button: RegExp): Promise<void> {
    const { page } = this.device;
    await page.getByRole('button', { name: 'Type the quantity' }).click();
    const sheet = page.getByRole('dialog', { name: 'How many go in here?' });
    for (const digit of String(units)) await sheet.getByRole('button', { name: digit, exact: true }).click();
    await sheet.getByRole('button', { name: `Use ${units}` }).click();
    await this.pressFor(button, 'Part is put away');
  }

  /** The last question of a load. */
  async finish(answer: 'No, it is empty' | 'Yes, tell a supervisor'): Promise<void> {
    await this.press(answer);
    await this.device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  }
}
