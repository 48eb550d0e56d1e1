import { expect, test } from 'vitest';
import { readLanes } from '../fixtures/books.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ana, ben } from '../fixtures/staff.ts';
import { HomePage } from '../page-models/home-page.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

test('two people take one run in the same moment: one has it, the other is told and works on nothing', async () => {
  await using floor = await PickingFloor.open([ana, ben]);
  await floor.release('GIFTS:536369');
  await using first = await floor.device();
  await using second = await floor.device();
  await new SignInPage(first).signIn(ana);
  await new SignInPage(second).signIn(ben);
  await new HomePage(second).nextJob.waitFor();
  await second.allSent();
  // News of the other claim is on its way and comes a moment too late.
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await second.context.route('**/trpc/sync.pull*', async (route) => {
    await held;
    await route.continue();
  });
  await new HomePage(first).startPicking();
  await new RunPage(first).cart.waitFor();
  await first.allSent();
  await new HomePage(second).startPicking();
  letThrough();
  await second.page.getByRole('heading', { name: 'Someone else has this run' }).waitFor();
  await second.scanner.scan('T-200');
  await second.page.getByRole('button', { name: 'Back to my work' }).click();
  await second.page.getByText('W-1001-1 is taken').waitFor();
  expect(await new HomePage(second).nextJob.count()).toBe(0);
  const lanes = await readLanes(floor.server.dataFolder);
  const ofBen = lanes.find(([command]) => command?.operatorId === ben.badge) ?? [];
  expect(ofBen.map(({ commandType, outcome }) => [commandType, outcome])).toEqual([
    ['picking.claim_run', 'rejected'],
  ]);
  expect([...first.faults.take(), ...second.faults.take()]).toEqual([]);
});
