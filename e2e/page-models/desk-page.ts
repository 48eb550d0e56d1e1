import type { Locator } from 'playwright-core';
import type { Handheld } from '../fixtures/handheld.ts';

/** The supervisor's tablet. */
export class DeskPage {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  async goTo(place: 'Board' | 'Waves' | 'Orders' | 'Issues' | 'Counts' | 'Devices'): Promise<void> {
    await this.#device.page.getByRole('link', { name: place }).click();
  }

  /** Releases the orders with these references as one wave. */
  async release(references: readonly string[]): Promise<void> {
    const { page } = this.#device;
    for (const reference of references) {
      await page.getByRole('checkbox', { name: reference }).click();
    }
    await page.getByRole('button', { name: new RegExp(`^Release ${references.length} `) }).click();
  }

  /** A wave on the board, by what its row says: "being picked 30". */
  wave(code: string, says: string): Locator {
    return this.#device.page.getByRole('button', { name: new RegExp(`^${code}\\b.*\\b${says}\\b`) });
  }

  /** The day's figures on the board. */
  get today(): Locator {
    return this.#device.page.getByRole('region', { name: 'Today' });
  }

  /** An issue on the board, by its bin. */
  issue(bin: string): Locator {
    return this.#device.page.getByRole('main').getByRole('button', { name: bin });
  }
}
