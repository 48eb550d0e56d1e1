import type { Locator } from 'playwright-core';
import { bounceMs, JobPage } from './job-page.ts';

/** One stop as a picker reads it off the screen. */
export interface ReadStop {
  readonly bin: string;
  readonly sku: string;
  readonly quantity: number;
}

/** A run, from the first tote to the station. */
export class RunPage extends JobPage {
  /** What the scan bar says: the question, or the answer to the last scan. */
  get says(): Locator {
    return this.device.page.getByRole('region', { name: 'Scan' }).getByRole('status');
  }

  get cart(): Locator {
    return this.device.page.getByRole('heading', { name: 'Set up the cart' });
  }

  get done(): Locator {
    return this.device.page.getByText('Run is done').first();
  }

  /** The card that counts units in the hand. */
  counted(units: number, of: number): Locator {
    return this.device.page.getByRole('region', { name: 'Count' }).getByText(`${units}of ${of} `);
  }

  async readStop(): Promise<ReadStop> {
    const { page } = this.device;
    // Until the answer to the last scan has gone the stop before may still be in sight.
    await this.says.getByText('Scan the bin').waitFor();
    const quantity = page.getByRole('region', { name: /^Pick \d+ / });
    const sku = page.getByRole('region', { name: 'Item' }).locator('.fh-sku');
    return {
      bin: await this.readBin(page),
      sku: (await sku.textContent()) ?? '',
      quantity: Number.parseInt(((await quantity.getAttribute('aria-label')) ?? '').slice(5), 10),
    };
  }

  /** The tote the units in the hand go into. */
  async readTote(): Promise<string> {
    const into = this.device.page.getByRole('region', { name: /^Put \d+ / }).getByText(/^T-\d+$/);
    return (await into.textContent()) ?? '';
  }

  async takeAll(quantity: number): Promise<void> {
    await this.device.page.getByRole('button', { name: `All ${quantity} taken` }).click();
  }

  /** Whether a stop is left, once the answer to the last scan has made way for the next question. */
  async hasStop(): Promise<boolean> {
    const question = this.says.getByText(/^Scan the (?:bin|station)$/);
    await question.waitFor();
    return (await question.textContent()) === 'Scan the bin';
  }

  /** One trigger pull as it comes, also when the one before had hardly ended. */
  override async scan(code: string): Promise<void> {
    await this.device.scanner.scan(code);
  }

  /** Long enough after a trigger pull that the same code is another one. */
  async nextTrigger(): Promise<void> {
    await this.device.page.waitForTimeout(bounceMs);
  }

  /** Fewer were found than asked: those counted so far. */
  async short({ cause, missing }: { readonly cause: string; readonly missing: number }): Promise<void> {
    await this.press('Short');
    const sheet = this.device.page.getByRole('dialog', { name: 'How many did you find?' });
    await sheet.getByRole('radio', { name: cause }).click();
    await sheet.getByRole('button', { name: new RegExp(`mark (all )?${missing} short`, 'i') }).click();
    await sheet.waitFor({ state: 'detached' });
  }

  /** Leaves the run as it is. */
  async backToWork(): Promise<void> {
    await this.device.page.getByRole('button', { name: 'Back to my work' }).first().click();
  }

  async undoLast(): Promise<void> {
    await this.press('More');
    await this.pressFor(/^Undo last/, 'Last scan undone');
  }
}
