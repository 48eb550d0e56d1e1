import type { Locator, Page } from 'playwright-core';
import type { Person } from '../fixtures/staff.ts';
import type { Handheld } from '../fixtures/handheld.ts';

/** A device nobody works with: joining the building, badge, PIN. */
export class SignInPage {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  get #page(): Page {
    return this.#device.page;
  }

  get problem(): Locator {
    return this.#page.getByRole('status');
  }

  async join(code: string): Promise<void> {
    await this.#page.getByText('Join this building').first().waitFor();
    await this.#device.scanner.scan(code);
    await this.#page.getByText('Scan your badge').waitFor();
  }

  /** A new device of the building, and the person who works with it. */
  async joinAs(person: Pick<Person, 'badge' | 'pin'>, code: string): Promise<void> {
    await this.join(code);
    await this.signIn(person);
  }

  async showBadge(badge: string): Promise<void> {
    await this.#page.getByText('No badge? Enter your number').waitFor();
    await this.#device.scanner.scan(badge);
    await this.#page.getByText('Enter your PIN').waitFor();
  }

  async enterPin(pin: string): Promise<void> {
    const pad = this.#page.getByRole('group', { name: 'PIN' });
    for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  }

  async signIn({ badge, pin }: Pick<Person, 'badge' | 'pin'>): Promise<void> {
    await this.showBadge(badge);
    await this.enterPin(pin);
    await this.#page.locator('.fh-signin').waitFor({ state: 'detached' });
  }
}
