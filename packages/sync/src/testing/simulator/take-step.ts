import { oneOf, upTo } from '@floorhand/domain/testing/simulation/job-generator';
import { seededRandom } from '../seeded-random.ts';
import type { Acting } from './acting.ts';
import { nextDeed, perform, someTab } from './deeds.ts';
import { deskSteps } from './desk-steps.ts';
import { deviceSteps, letGo } from './device-steps.ts';
import type { Step, StepKind } from './plan.ts';
import { serverSteps } from './server-steps.ts';
import type { SimDevice } from './sim-device.ts';
import type { SimSite } from './sim-site.ts';

const pickers = (site: SimSite): readonly SimDevice[] =>
  site.living.filter(({ scope, tabs }) => scope === 'floor' && tabs.length > 0);

/** A person works for a little while, one scan after the other. */
async function work(site: SimSite, device: SimDevice | undefined, random: () => number): Promise<void> {
  for (let scans = 1 + upTo(random, 3); scans > 0; scans--) {
    const tab = device && someTab(device, random);
    if (!device || !tab) return;
    const deed = await nextDeed(site, { device, tab }, Math.floor(random() * 2 ** 31));
    if (!deed || !(await perform(site, { device, tab }, deed))) return;
    await site.pass(200 + Math.floor(random() * 900));
  }
}

const common: Readonly<Record<'work' | 'supervise' | 'wait' | 'cut' | 'tab' | 'restart', Acting>> = {
  work: (site, random) => work(site, oneOf(random, pickers(site)), random),
  supervise: (site, random) =>
    work(
      site,
      oneOf(
        random,
        site.living.filter(({ scope }) => scope === 'supervisor'),
      ),
      random,
    ),
  wait: (site, random) => site.pass(Math.floor(500 + random() * 30_000)),
  cut: async (site, random) => {
    const device = oneOf(random, site.living);
    const isCut = random() < 0.5;
    for (const tab of device?.tabs ?? []) tab.link.isCut = isCut;
  },
  tab: async (site, random) => {
    const device = oneOf(random, site.living);
    if (device && device.tabs.length < 3) await device.start();
  },
  restart: async (site, random) => oneOf(random, site.living)?.restart(),
};

const acts: Readonly<Partial<Record<StepKind, Acting>>> = {
  ...common,
  ...deskSteps,
  ...deviceSteps,
  ...serverSteps,
};

/** Plays one step. */
export async function takeStep(site: SimSite, step: Step): Promise<void> {
  const random = seededRandom(step.seed);
  site.trace.add(`step ${step.number} ${step.kind}`);
  const act = acts[step.kind];
  if (!act) throw new Error(`nobody knows how to ${step.kind}`);
  await act(site, random);
  if (site.server.isOld && random() < 0.2) await site.server.upgrade();
  for (const device of site.living) {
    if (device.tabs.length === 0) await device.restart();
    device.elect();
  }
  if (!site.server.isUp && random() < 0.5) site.server.boot(site.server.processCount);
  await site.pass(50 + Math.floor(random() * 400));
}

/** Ends every fault and gives the engines the time they need. */
export async function makePeace(site: SimSite): Promise<void> {
  site.isPeace = true;
  site.trace.add('peace');
  const { server } = site;
  server.disarm();
  server.stalledUntilMs = 0;
  if (!server.isUp) server.boot(server.processCount);
  await server.upgrade();
  for (const device of site.living) {
    device.disk.failingCalls = 0;
    device.disk.appended = () => undefined;
    device.disk.journal.isFull = false;
    device.disk.caches.isFull = false;
    for (const tab of device.tabs) {
      tab.link.isCut = false;
      letGo(tab);
    }
    if (device.tabs.length === 0) await device.restart();
    device.elect();
  }
  await site.pass(420_000);
}
