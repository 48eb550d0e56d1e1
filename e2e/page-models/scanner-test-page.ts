import type { Locator, Page } from 'playwright-core';

import type { Handheld } from '../fixtures/handheld.ts';

/** The screen that shows what a scanner sends. */
export class ScannerTestPage {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  get #page(): Page {
    return this.#device.page;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Test scanner' }).click();
    await this.testCode.waitFor();
  }

  get testCode(): Locator {
    return this.#page.getByRole('img', { name: 'Test code' });
  }

  verdict(title: string): Locator {
    return this.#page.getByRole('status').getByRole('heading', { name: title });
  }

  finding(title: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: title });
  }

  get received(): Locator {
    return this.#page.locator('output');
  }

  /** The newest first. */
  get events(): Locator {
    return this.#page.getByRole('region', { name: 'What arrives' }).getByRole('listitem');
  }

  async save(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Save settings' }).click();
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Back' }).click();
  }
}
