import { Handheld } from '../../fixtures/handheld.ts';
import { ana } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

const firstSyncMs = 180_000;

/** A device that joined with a code, loaded the warehouse, and whose picker has taken the run. */
export async function pickerAtWork(url: string, code: string): Promise<Handheld> {
  const device = await Handheld.start({ url });
  const signIn = new SignInPage(device);
  await signIn.join(code);
  await signIn.signIn(ana);
  const home = new HomePage(device);
  await home.nextJob.waitFor({ timeout: firstSyncMs });
  await home.startPicking();
  await device.page.locator('.fh-bind').waitFor();
  return device;
}
