import type { Locator } from 'playwright-core';
import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

const bounceMs = 420;

/** Stock from one place to another. */
export class MovingPage {
  readonly #device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.#device = device;
  }

  get allSent(): Locator {
    return this.#device.page.getByRole('button', { name: 'All work is sent' });
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.#device.page.getByRole('button', { name: /^Move stock/ }).click();
    await this.#device.page.getByRole('heading', { name: 'Move stock' }).waitFor();
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

  /** Types how many, in the sheet of that name. */
  async count(sheetName: string, units: number): Promise<void> {
    const { page } = this.#device;
    await page.getByRole('button', { name: 'Type the quantity' }).click();
    const sheet = page.getByRole('dialog', { name: sheetName });
    for (const digit of String(units)) await sheet.getByRole('button', { name: digit, exact: true }).click();
    await sheet.getByRole('button', { name: `Use ${units}` }).click();
  }

  /** Something is wrong with the goods at hand: what, and why. */
  async stop(what: string | RegExp, why: string, answer: string): Promise<void> {
    await this.press('Problem');
    await this.press(what);
    await this.pressFor(why, answer);
  }

  /** The last question of a move. */
  async finish(answer: 'No, it is empty' | 'Yes, tell a supervisor'): Promise<void> {
    await this.press(answer);
    await this.#device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  }
}
