import { JobPage } from './job-page.ts';

/** From the reserve to the pick bins. */
export class ReplenishmentPage extends JobPage {
  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.device.page.getByRole('button', { name: /^Fill up/ }).click();
    await this.device.page.getByRole('heading', { name: 'Fill up' }).waitFor();
  }

  /** The bin the person is sent to. */
  async readTarget(): Promise<string> {
    return this.readBin(this.device.page);
  }
}
