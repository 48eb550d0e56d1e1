import type { Locator } from 'playwright-core';
import type { Handheld } from '../fixtures/handheld.ts';

/** The next job of whoever is signed in. */
export class HomePage {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  get nextJob(): Locator {
    return this.#device.page.getByRole('region', { name: 'Do this next' });
  }

  async startPicking(): Promise<void> {
    await this.nextJob.getByRole('button', { name: 'Start picking' }).click();
  }

  async continuePicking(): Promise<void> {
    await this.nextJob.getByRole('button', { name: 'Continue picking' }).click();
  }

  async signOut(): Promise<void> {
    await this.#device.page.getByRole('button', { name: /^Sign out/ }).click();
  }
}
