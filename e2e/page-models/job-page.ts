import type { Locator } from 'playwright-core';
import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

/** The same code sooner than this is one trigger pull that fired twice. */
export const bounceMs = 420;

/** What the screens of all floor jobs have: a scan bar that answers, buttons, and the state of sync. */
export class JobPage {
  protected readonly device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.device = device;
  }

  get allSent(): Locator {
    return this.device.page.getByRole('button', { name: 'All work is sent' });
  }

  /** The same code sooner than this is one trigger pull that fired twice: a person is slower. */
  async scan(code: string): Promise<void> {
    const sinceMs = performance.now() - (this.#scanned.get(code) ?? -bounceMs);
    if (sinceMs < bounceMs) await this.device.page.waitForTimeout(bounceMs - sinceMs);
    await this.device.scanner.scan(code);
    this.#scanned.set(code, performance.now());
  }

  /** Scans and waits for the answer. */
  async scanFor(code: string, ...answers: readonly string[]): Promise<void> {
    await answered(this.device.page, answers, () => this.scan(code));
  }

  /** A button by its whole name, or by the beginning of it. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    await this.device.page.getByRole('button', { name, exact }).first().click();
  }

  /** Presses and waits for the answer of the scan bar. */
  async pressFor(name: string | RegExp, ...answers: readonly string[]): Promise<void> {
    await answered(this.device.page, answers, () => this.press(name));
  }
}
