import type { Locator } from 'playwright-core';
import type { Handheld } from '../fixtures/handheld.ts';

/** What a person may do with a code that nobody knows. */
export class UnknownCodeSheet {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  get sheet(): Locator {
    return this.#device.page.getByRole('dialog');
  }

  /** The characters as the screen shows them. */
  get read(): Locator {
    return this.sheet.getByRole('group', { name: 'The scanner read' });
  }

  async open(): Promise<void> {
    await this.#device.page.getByRole('button', { name: 'What is it?' }).click();
    await this.read.waitFor();
  }

  /** A button by its whole name, or by a part of it. */
  async press(name: RegExp | string): Promise<void> {
    await this.sheet.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Resolves when the sheet says so and the record is kept. */
  async says(title: string): Promise<void> {
    await this.sheet.getByRole('heading', { name: title }).waitFor();
  }

  async top(): Promise<number | undefined> {
    return (await this.sheet.boundingBox())?.y;
  }

  async bottom(): Promise<number | undefined> {
    const box = await this.sheet.boundingBox();
    return box === null ? undefined : box.y + box.height;
  }

  async close(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Close, back to the stop' }).click();
    await this.sheet.waitFor({ state: 'detached' });
  }

  /** Gives the reason why nothing can be scanned. */
  async because(reason: string): Promise<void> {
    await this.sheet.getByRole('heading', { name: 'Why can it not be scanned?' }).waitFor();
    await this.press(reason);
  }

  /** Taps a product among those shown. */
  async tap(sku: string): Promise<void> {
    await this.sheet
      .getByRole('group', { name: 'Which one do you hold?' })
      .getByRole('button', { name: sku })
      .click();
  }
}
