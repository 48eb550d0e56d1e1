import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ana, type Person } from '../../fixtures/staff.ts';
import { Wedge } from '../../fixtures/wedge.ts';
import { launchPersistentChromium } from '../../runner/browser.ts';

const firstSyncMs = 180_000;

/** A browser with a profile that outlives it, as a handheld is, and the steps that bring a picker to work. */
export class BenchDevice implements AsyncDisposable {
  readonly url: string;
  readonly #profile = mkdtempSync(join(tmpdir(), 'floorhand-bench-profile-'));
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  constructor(url: string) {
    this.url = url;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the device is off');
    return this.#page;
  }

  /** Starts the browser with one empty page. */
  async switchOn(): Promise<Page> {
    this.#context = await launchPersistentChromium({
      userDataDir: this.#profile,
      locale: 'en-GB',
      // A handheld has no mouse; one that rests on the page costs a hit test in every frame.
      hasTouch: true,
    });
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    return this.#page;
  }

  async switchOff(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
    this.#page = null;
  }

  async setNetwork(network: 'online' | 'offline'): Promise<void> {
    await this.#context?.setOffline(network === 'offline');
  }

  /** Joins the building and signs a person in, the picker if no other; the first sync has then begun. */
  async join(code: string, person: Person = ana): Promise<void> {
    const { page } = this;
    const scanner = new Wedge(page);
    await page.goto(this.url);
    await page.getByText('Join this building').first().waitFor();
    await scanner.scan(code);
    await page.getByText('No badge? Enter your number').waitFor();
    await scanner.scan(person.badge);
    await page.getByText('Enter your PIN').waitFor();
    const pad = page.getByRole('group', { name: 'PIN' });
    for (const digit of person.pin) await pad.getByRole('button', { name: digit, exact: true }).tap();
    await page.locator('.fh-signin').waitFor({ state: 'detached' });
  }

  /** Takes the run that waits, once everything is on the device, up to the first tote. */
  async takeRun(): Promise<void> {
    const next = this.page.getByRole('region', { name: 'Do this next' });
    await next.waitFor({ timeout: firstSyncMs });
    await next.getByRole('button', { name: 'Start picking' }).tap();
    await this.page.locator('.fh-bind').waitFor();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.switchOff();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
