import type { Locator } from 'playwright-core';
import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

const bounceMs = 420;

/** What really lies in a bin. */
export class CountingPage {
  readonly #device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.#device = device;
  }

  get allSent(): Locator {
    return this.#device.page.getByRole('button', { name: 'All work is sent' });
  }

  get main(): Locator {
    return this.#device.page.getByRole('main');
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.#device.page.getByRole('button', { name: /^Count/ }).click();
    await this.#device.page.getByRole('heading', { name: 'Count', exact: true }).waitFor();
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

  async press(name: string | RegExp): Promise<void> {
    await this.#device.page.getByRole('button', { name }).first().click();
  }

  /** Presses and waits for the answer of the scan bar. */
  async pressFor(name: string | RegExp, ...answers: readonly string[]): Promise<void> {
    await answered(this.#device.page, answers, () => this.press(name));
  }

  /** Waits until the screen sends the person to a bin. */
  async sentTo(bin: string): Promise<void> {
    const names = ['Aisle', 'Bay', 'Level', 'Slot'];
    const spoken = bin
      .split('-')
      .map((part, i) => `${names[i]} ${part}`)
      .join(', ');
    await this.#device.page
      .getByRole('region', { name: 'Go to this bin' })
      .getByRole('img', { name: spoken })
      .waitFor();
  }

  /** Types how many of the current product there are. */
  async type(units: number): Promise<void> {
    const { page } = this.#device;
    await page.getByRole('button', { name: 'Type the quantity' }).click();
    const sheet = page.getByRole('dialog', { name: 'How many are there?' });
    for (const digit of String(units)) await sheet.getByRole('button', { name: digit, exact: true }).click();
    await answered(page, [`${units} counted`], () =>
      sheet.getByRole('button', { name: `There are ${units}` }).click(),
    );
  }
}
