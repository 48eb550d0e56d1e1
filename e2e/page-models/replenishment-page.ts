import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

const bounceMs = 420;

/** From the reserve to the pick bins. */
export class ReplenishmentPage {
  readonly #device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.#device = device;
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.#device.page.getByRole('button', { name: /^Fill up/ }).click();
    await this.#device.page.getByRole('heading', { name: 'Fill up' }).waitFor();
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

  /** The last question of a trip. */
  async finish(answer: 'No, it is empty' | 'Yes, tell a supervisor'): Promise<void> {
    await this.press(answer);
    await this.#device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  }
}
