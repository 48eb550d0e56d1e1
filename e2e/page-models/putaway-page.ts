import type { Locator } from 'playwright-core';
import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

const bounceMs = 420;

/** From the dock into the bins. */
export class PutawayPage {
  readonly #device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.#device = device;
  }

  get allSent(): Locator {
    return this.#device.page.getByRole('button', { name: 'All work is sent' });
  }

  get goods(): Locator {
    return this.#device.page.getByRole('region', { name: 'Goods' });
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.#device.page.getByRole('button', { name: /^Put away/ }).click();
    await this.#device.page.getByRole('heading', { name: 'Put away' }).waitFor();
  }

  /** The same code sooner than this is one trigger pull that fired twice: a person is slower. */
  async scan(code: string): Promise<void> {
    const sinceMs = performance.now() - (this.#scanned.get(code) ?? -bounceMs);
    if (sinceMs < bounceMs) await this.#device.page.waitForTimeout(bounceMs - sinceMs);
    await this.#device.scanner.scan(code);
    this.#scanned.set(code, performance.now());
  }

  /** Scans and waits for the answer. */
  async scanFor(code: string, ...answers: readonly string[]): Promise<void> {
    await answered(this.#device.page, answers, () => this.scan(code));
  }

  /** Waits until the screen sends the person to a bin. */
  async sentTo(bin: string): Promise<void> {
    const names = ['Aisle', 'Bay', 'Level', 'Slot'];
    const spoken = bin
      .split('-')
      .map((part, i) => `${names[i]} ${part}`)
      .join(', ');
    await this.#device.page
      .getByRole('region', { name: 'Take it here' })
      .getByRole('img', { name: spoken })
      .waitFor();
  }

  /** The bin the person is sent to, once the answer to the last scan has made way for the next question. */
  async readTarget(): Promise<string> {
    const plate = this.#device.page
      .getByRole('region', { name: 'Take it here' })
      .getByRole('img', { name: /^Aisle / });
    const spoken = (await plate.getAttribute('aria-label')) ?? '';
    return spoken
      .split(', ')
      .map((part) => part.split(' ').at(-1))
      .join('-');
  }

  why(words: string): Locator {
    return this.#device.page.getByRole('group', { name: 'Why this bin' }).getByText(words);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.#device.page.getByRole('button', { name }).first().click();
  }

  /** Presses and waits for the answer of the scan bar. */
  async pressFor(name: string | RegExp, ...answers: readonly string[]): Promise<void> {
    await answered(this.#device.page, answers, () => this.press(name));
  }

  /** Types how many go into the bin, and puts them there. */
  async putPart(units: number, button: RegExp): Promise<void> {
    const { page } = this.#device;
    await page.getByRole('button', { name: 'Type the quantity' }).click();
    const sheet = page.getByRole('dialog', { name: 'How many go in here?' });
    for (const digit of String(units)) await sheet.getByRole('button', { name: digit, exact: true }).click();
    await sheet.getByRole('button', { name: `Use ${units}` }).click();
    await this.pressFor(button, 'Part is put away');
  }

  /** The last question of a load. */
  async finish(answer: 'No, it is empty' | 'Yes, tell a supervisor'): Promise<void> {
    await this.press(answer);
    await this.#device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  }
}
