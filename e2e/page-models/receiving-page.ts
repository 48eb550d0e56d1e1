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

  /** What the thermometer shows, without its sign. */
  async measured(celsius: string, side: string): Promise<void> {
    await this.device.page.getByRole('textbox', { name: 'Temperature in °C' }).fill(celsius);
    await this.choose(side);
    await this.pressFor('Use it', '1 counted');
  }

  /** Damaged units of what was counted last. */
  async splitDamage(cause: string, serial?: string): Promise<void> {
    await this.press('Damage');
    if (serial !== undefined) await this.device.page.getByRole('checkbox', { name: serial }).click();
    await this.choose(cause);
    await this.press('Cannot take a photo');
    await this.choose('Camera fails');
    await this.pressFor(/^Set 1 aside/, 'Scan a pallet on hold', 'on hold');
  }

  /** The driver's word, and a name drawn with the finger. */
  async driverSigns(word: string): Promise<void> {
    const { page } = this.device;
    await this.press(/^What the driver says/);
    await this.choose(word);
    const paper = await page.getByRole('img', { name: 'Sign here with a finger' }).boundingBox();
    if (!paper) throw new Error('nowhere to sign');
    const at = (x: number, y: number) => [paper.x + paper.width * x, paper.y + paper.height * y] as const;
    await page.mouse.move(...at(0.2, 0.7));
    await page.mouse.down();
    for (const [x, y] of [at(0.35, 0.2), at(0.5, 0.8), at(0.8, 0.4)]) await page.mouse.move(x, y);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
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
