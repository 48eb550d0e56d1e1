import type { Locator } from 'playwright-core';
import { JobPage } from './job-page.ts';

/** From the door to the close of a load. */
export class ReceivingPage extends JobPage {
  /** "Cartons 7 / 10". */
  tally(cartons: number, expected: number): Locator {
    return this.device.page
      .getByRole('region', { name: 'Tally' })
      .getByRole('paragraph')
      .filter({ hasText: `${cartons}/ ${expected}` });
  }

  /** The count of the line at hand. */
  counted(units: number): Locator {
    return this.device.page
      .getByRole('region', { name: 'Count', exact: true })
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${units}\\D`) });
  }

  /** What the scan filled in. */
  get filled(): Locator {
    return this.device.page.getByRole('group', { name: 'Filled in from the scan' });
  }

  /** One SKU of the variance sheet. */
  variance(item: string, says: string): Locator {
    return this.device.page.locator('.fh-row', { hasText: item }).filter({ hasText: says });
  }

  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.device.page.getByRole('button', { name: /^Receive/ }).click();
    await this.device.page.getByRole('heading', { name: 'Receive' }).waitFor();
  }

  /** The door, the paper, and how it arrived. */
  async checkIn(door: string, paper: string): Promise<void> {
    await this.scan(door);
    await this.device.page.getByText('Scan the delivery note').waitFor();
    await this.scan(paper);
    await this.press('Start receiving');
    await this.device.page.getByText('Scan a pallet').waitFor();
  }

  async choose(name: string): Promise<void> {
    await this.device.page.getByRole('radio', { name }).click();
  }

  /** Damaged units of what was counted last. */
  async splitDamage(cause: string): Promise<void> {
    await this.press('Damage');
    await this.choose(cause);
    await this.press('Cannot take a photo');
    await this.choose('Camera fails');
    await this.pressFor(/^Set 1 aside/, 'Scan a pallet on hold', 'on hold');
  }

  /** Opens the camera for the photo with this name. */
  async aim(photo: string): Promise<void> {
    const slot = this.device.page.getByRole('region', { name: photo });
    await slot.getByRole('button', { name: 'Take a photo', exact: true }).click();
  }

  async endLoad(): Promise<void> {
    await this.press('More');
    await this.press(/^Truck is empty/);
    await this.device.page.getByText('What came').first().waitFor();
  }
}
