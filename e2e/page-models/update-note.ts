import type { Locator, Page } from 'playwright-core';

/** A press reloads within a second, unless the version before is held. */
const heldAfterMs = 10_000;

/** What the next pause says of versions, and what a page can tell of the one it runs. */
export class UpdateNote {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get ready(): Locator {
    return this.#page.getByText('New version is ready');
  }

  get partMissing(): Locator {
    return this.#page.getByText('This part is missing here');
  }

  async updateNow(): Promise<void> {
    await this.#reloadedBy('Update now');
  }

  async reload(): Promise<void> {
    await this.#reloadedBy('Reload');
  }

  /** The name of the program that runs in the page. */
  async program(): Promise<string> {
    const address = await this.#page.locator('script[src*="index-"]').first().getAttribute('src');
    return address ?? '';
  }

  /** The browser looks for a new version, as it does every hour, and has it on the device. */
  async lookForUpdate(): Promise<void> {
    await this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }

  /** From now on `wasReloaded` tells whether the page is another one. */
  async mark(): Promise<void> {
    await this.#page.evaluate(() => Object.assign(globalThis, { isMarked: true }));
  }

  async wasReloaded(): Promise<boolean> {
    return !(await this.#page.evaluate(() => 'isMarked' in globalThis));
  }

  async #reloadedBy(button: string): Promise<void> {
    const loaded = this.#page.waitForEvent('load');
    await this.#page.getByRole('button', { name: button }).click();
    const isHeld = new Promise<'held'>((resolve) => setTimeout(resolve, heldAfterMs, 'held'));
    if ((await Promise.race([loaded, isHeld])) === 'held') await this.#endWorkers();
    await loaded;
  }

  /**
   * A version that was busy at the press is ended by the browser as soon as it is idle, and the next one takes over. Not
   * while somebody debugs it, as this test does: it runs on, takes nothing more, and both wait for each other.
   */
  async #endWorkers(): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }
}
