import type { Locator, Page } from 'playwright-core';
import { answered } from '../fixtures/answers.ts';
import type { Handheld } from '../fixtures/handheld.ts';

/** The same code sooner than this is one trigger pull that fired twice. */
export const bounceMs = 420;

/** What the screens of all floor jobs have: a scan bar that answers, and buttons. */
export class JobPage {
  protected readonly device: Handheld;
  readonly #scanned = new Map<string, number>();

  constructor(device: Handheld) {
    this.device = device;
  }

  get main(): Locator {
    return this.device.page.getByRole('main');
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
    await this.answers(() => this.scan(code), ...answers);
  }

  /** Does something that the scan bar answers, perhaps only for a moment. */
  async answers(act: () => Promise<void>, ...answers: readonly string[]): Promise<void> {
    await answered(this.device.page, answers, act);
  }

  /** A button by its whole name, or by the beginning of it. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    await this.device.page.getByRole('button', { name, exact }).first().click();
  }

  /** Presses and waits for the answer of the scan bar. */
  async pressFor(name: string | RegExp, ...answers: readonly string[]): Promise<void> {
    await this.answers(() => this.press(name), ...answers);
  }

  /** The bin the person is sent to, once the answer to the last scan has made way for the next question. */
  async binIn(region: string): Promise<string> {
    return this.readBin(this.device.page.getByRole('region', { name: region }));
  }

  /** The only bin in sight there. */
  protected async readBin(within: Page | Locator): Promise<string> {
    const plate = within.getByRole('img', { name: /^Aisle / });
    const spoken = (await plate.getAttribute('aria-label')) ?? '';
    return spoken
      .split(', ')
      .map((part) => part.split(' ').at(-1))
      .join('-');
  }

  /** Waits until the screen sends the person to a bin. */
  async sentToIn(region: string, bin: string): Promise<void> {
    const names = ['Aisle', 'Bay', 'Level', 'Slot'];
    const spoken = bin
      .split('-')
      .map((part, i) => `${names[i]} ${part}`)
      .join(', ');
    await this.device.page.getByRole('region', { name: region }).getByRole('img', { name: spoken }).waitFor();
  }

  /** Types a number in the sheet of that name, which stays open. */
  async typeUnits(sheetName: string, units: number): Promise<void> {
    const { page } = this.device;
    await page.getByRole('button', { name: 'Type the quantity' }).click();
    const sheet = page.getByRole('dialog', { name: sheetName });
    for (const digit of String(units)) await sheet.getByRole('button', { name: digit, exact: true }).click();
  }

  /** Adds a photo from the files of the device to the sheet that is open. */
  async addPhoto(photo: Buffer): Promise<void> {
    const { page } = this.device;
    await this.press('Take a photo');
    await page
      .locator('.fh-camera input[type=file]')
      .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo });
    await this.press('Use photo');
    await page.getByRole('button', { name: 'Remove the photo' }).waitFor();
  }

  /** The last question of work with a trolley. */
  async finish(answer: 'No, it is empty' | 'Yes, tell a supervisor'): Promise<void> {
    await this.press(answer);
    await this.device.page.getByRole('navigation', { name: 'Jobs by kind' }).waitFor();
  }
}
