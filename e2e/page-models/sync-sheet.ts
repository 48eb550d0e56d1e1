import type { Locator } from 'playwright-core';
import type { Handheld } from '../fixtures/handheld.ts';

/** What is safe where. */
export class SyncSheet {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  /** From the pill, which says this. */
  async open(pill: string | RegExp): Promise<void> {
    await this.#device.page.getByRole('button', { name: pill }).click();
    await this.#device.page.getByRole('heading', { name: 'Sync and device' }).waitFor();
  }

  async close(): Promise<void> {
    await this.#device.page.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** "On this device", "On the server", "In the backup", with what is said of it. */
  place(name: string, says: string | RegExp): Locator {
    return this.#device.page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: says });
  }

  async sendNow(): Promise<void> {
    await this.#device.page.getByRole('button', { name: 'Send now' }).click();
  }

  /** Opens the sheet that asks. */
  async handOver(): Promise<Locator> {
    await this.#device.page.getByRole('button', { name: 'Hand over work' }).click();
    return this.#device.page.getByRole('dialog', { name: /^Hand over / });
  }
}
