import { JobPage } from './job-page.ts';

/** Stock from one place to another. */
export class MovingPage extends JobPage {
  /** The job's row on the home screen. */
  async begin(): Promise<void> {
    await this.device.page.getByRole('button', { name: /^Move stock/ }).click();
    await this.device.page.getByRole('heading', { name: 'Move stock' }).waitFor();
  }

  /** Types how many, in the sheet of that name. */
  async count(sheetName: string, units: number): Promise<void> {
    await this.typeUnits(sheetName, units);
    await this.device.page
      .getByRole('dialog')
      .getByRole('button', { name: `Use ${units}` })
      .click();
  }

  /** Something is wrong with the goods at hand: what, and why. */
  async stop(what: RegExp, why: string, answer: string): Promise<void> {
    await this.press('Problem');
    await this.press(what);
    await this.why(why);
    await this.pressFor(what, answer);
  }

  /** Chooses one of the reasons in the sheet that is open. */
  async why(reason: string): Promise<void> {
    await this.device.page.getByRole('radio', { name: reason }).click();
  }
}
