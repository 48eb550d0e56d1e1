import { afterAll, beforeAll, expect, test } from 'vitest';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { ana, ben } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open([ana, ben]);
});
afterAll(() => floor[Symbol.asyncDispose]());

test('whoever signed in once signs in without a network; wrong PINs lock, and nobody else gets in', async () => {
  await using device = await floor.device();
  const [signIn, home] = [new SignInPage(device), new HomePage(device)];
  await signIn.signIn(ana);
  await device.installed();
  await home.signOut();
  await device.setNetwork('offline');
  await device.open();

  await signIn.showBadge(ana.badge);
  await signIn.enterPin('0000');
  await signIn.problem.filter({ hasText: 'PIN does not match 4 tries left.' }).waitFor();
  await signIn.enterPin(ana.pin);
  await device.page.getByRole('heading', { name: ana.name }).waitFor();
  await home.signOut();

  await signIn.showBadge(ben.badge);
  await signIn.enterPin(ben.pin);
  await signIn.problem.filter({ hasText: 'Go online once with this badge' }).waitFor();

  await signIn.showBadge(ana.badge);
  for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
    await signIn.enterPin('0000');
    await signIn.problem.filter({ hasText: `${left} left.` }).waitFor();
  }
  await signIn.enterPin('0000');
  await signIn.problem.filter({ hasText: 'Wait 1 min, then try again' }).waitFor();
  // Locked is locked, for the right PIN too, and after a restart.
  await device.open();
  await signIn.showBadge(ana.badge);
  await signIn.enterPin(ana.pin);
  await signIn.problem.filter({ hasText: 'Wait 1 min, then try again' }).waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('a badge scanned in the instant the screen appears is taken, and by no screen that has just left', async () => {
  await using device = await floor.device();
  const [signIn, home] = [new SignInPage(device), new HomePage(device)];
  await signIn.signIn(ana);
  const text = 'No badge? Enter your number';
  await device.page.evaluate(
    ({ keys, awaited }) => {
      const look = new MutationObserver(() => {
        if (!document.body.innerText.includes(awaited)) return;
        look.disconnect();
        // Before the browser gets to anything else, painting included.
        for (const key of keys)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      look.observe(document, { subtree: true, childList: true, characterData: true });
    },
    { keys: [...ben.badge, 'Enter'], awaited: text },
  );
  await home.signOut();
  await device.page.getByText('Enter your PIN').waitFor();
  await signIn.enterPin(ben.pin);
  await device.page.getByRole('heading', { name: ben.name }).waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('codes that are no badge, and badges nobody has, are told apart', async () => {
  await using device = await floor.device();
  const signIn = new SignInPage(device);
  await device.scanner.scan('4006381333931');
  await signIn.problem.filter({ hasText: 'That is not a badge' }).waitFor();
  await device.scanner.scan('B-20');
  await signIn.problem.filter({ hasText: 'That is not a badge' }).waitFor();
  await signIn.showBadge('B-9999');
  await signIn.enterPin('1111');
  await signIn.problem.filter({ hasText: 'Badge is not known here' }).waitFor();
  expect(device.faults.take()).toEqual([]);
});
