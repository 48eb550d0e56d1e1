import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { oneOf } from '@floorhand/domain/testing/simulation/job-generator';
import { nextDeed, perform, record, someTab } from './deeds.ts';
import type { FaultClass } from './fault-classes.ts';
import type { StepKind } from './plan.ts';
import type { SimDevice, SimTab } from './sim-device.ts';
import { boom, type SimSite } from './sim-site.ts';
import { SimDisk } from './sim-storage.ts';
import type { Acting } from './acting.ts';

const onTab =
  (
    act: (site: SimSite, at: { device: SimDevice; tab: SimTab }, random: () => number) => Promise<void>,
  ): Acting =>
  async (site, random) => {
    const device = oneOf(
      random,
      site.living.filter(({ tabs }) => tabs.length > 0),
    );
    const tab = device && someTab(device, random);
    if (device && tab) await act(site, { device, tab }, random);
  };

const onDevice =
  (act: (site: SimSite, device: SimDevice, random: () => number) => Promise<void>): Acting =>
  async (site, random) => {
    const device = oneOf(random, site.living);
    if (device) await act(site, device, random);
  };

const newerDraft: CommandDraft = {
  type: 'orders.set_hold',
  version: 99,
  kind: 'request',
  body: { reason: 'newer app' },
  expect: null,
};

const sends = (fault: FaultClass, draft: CommandDraft): Acting =>
  onTab(async (site, at) => {
    const [entry] = await record(site, at, draft);
    if (entry) site.struck(fault);
  });

/** Somebody works and the app dies in the middle of recording it. */
const dies = (fault: 'crash_in_append' | 'crash_after_append' | 'power_cut'): Acting =>
  onTab(async (site, at, random) => {
    const { device } = at;
    const deed = await nextDeed(site, at, Math.floor(random() * 2 ** 31));
    if (!deed) return;
    site.struck(fault);
    if (fault === 'crash_in_append') device.disk.journal.isFull = true;
    if (fault === 'crash_after_append')
      device.disk.appended = () => {
        throw new Error('the tab died');
      };
    const quiet = device.disk.struck;
    if (fault === 'crash_in_append') device.disk.struck = () => undefined;
    await perform(site, at, deed);
    device.disk.struck = quiet;
    device.disk.appended = () => undefined;
    device.disk.journal.isFull = false;
    device.stop();
    device.disk.cutPower();
    await device.restart();
  });

const fails = (fault: FaultClass, prepare: (disk: SimDisk) => void): Acting =>
  onTab(async (site, at, random) => {
    prepare(at.device.disk);
    if (fault === 'quota_cache') await at.device.restart();
    const deed = await nextDeed(site, at, Math.floor(random() * 2 ** 31));
    if (deed) await perform(site, at, deed);
    at.device.disk.journal.isFull = false;
  });

/** A frozen tab goes on where it was, and believes that it still leads. */
export function letGo(tab: SimTab): void {
  const thaw = tab.thaw;
  tab.link.frozen = null;
  tab.thaw = null;
  thaw?.();
}

/** The device goes on with another journal; what only the old one held is gone, and counted. */
async function replaceDisk(site: SimSite, device: SimDevice, journal?: SimDisk['journal']): Promise<void> {
  device.stop();
  device.disk = new SimDisk(site.business.rules.documents, journal);
  site.watchDisk(device);
  site.reportLost();
  await device.restart();
}

export const deviceSteps = {
  image: async (site) => {
    for (const { parts, disk } of site.living) site.images.set(parts.name, disk.journal.copy());
  },
  unknown_version: onTab(async (site, at, random) => {
    const [entry] = await record(site, at, newerDraft);
    if (entry) site.struck('unknown_version');
    if (random() < 0.4) return;
    // A deployment that was taken back: what the floor does now is unknown to the server until the next one.
    const types = [...site.business.rules.commands.keys()].filter(() => random() < 0.3);
    site.trace.add(`the server knows nothing of ${types.join()}`);
    site.server.downgrade(new Set(types));
  }),
  unknown_command: sends('unknown_command', {
    type: 'simulation.unheard_of',
    version: 1,
    kind: 'fact',
    body: {},
    expect: null,
  }),
  poison: sends('poison', { type: boom.type, version: 1, kind: 'fact', body: {}, expect: null }),
  crash_in_append: dies('crash_in_append'),
  crash_after_append: dies('crash_after_append'),
  power_cut: dies('power_cut'),
  crash_in_pull: onDevice(async (site, device) => {
    const cache = device.disk.caches.peek(device.scope);
    device.stop();
    if (cache && cache.loseJumps(1) > 0) site.struck('crash_in_pull');
    await device.restart();
  }),
  quota_journal: fails('quota_journal', (disk) => {
    disk.journal.isFull = true;
  }),
  quota_cache: fails('quota_cache', (disk) => {
    disk.caches.isFull = true;
    disk.caches.lose();
  }),
  storage_fails: fails('storage_fails', (disk) => {
    disk.failingCalls = 1;
  }),
  origin_evicted: onDevice(async (site, device) => {
    site.struck('origin_evicted');
    await replaceDisk(site, device);
  }),
  cache_lost: onDevice(async (site, device) => {
    site.struck('cache_lost');
    device.stop();
    device.disk.caches.lose();
    await device.restart();
  }),
  device_restored: onDevice(async (site, device) => {
    const image = site.images.get(device.parts.name);
    if (!image) return;
    site.struck('device_restored');
    await replaceDisk(site, device, image.copy());
  }),
  device_cloned: onDevice(async (site, device) => {
    const { name, deviceId, operatorId } = device.parts;
    if (site.living.length > 8 || name.includes('clone')) return;
    site.struck('device_cloned');
    const role = device.scope === 'supervisor' ? 'supervisor' : 'picker';
    const disk = new SimDisk(site.business.rules.documents, device.disk.journal.copy());
    const clone = site.addDevice({
      name: `${name} clone ${site.devices.length}`,
      deviceId,
      operatorId,
      role,
      disk,
    });
    await clone.start();
  }),
  tabs_at_once: onDevice(async (site, device, random) => {
    if (device.tabs.length < 2) await device.start();
    const [first, second] = device.tabs;
    if (!first || !second || first.thaw || second.thaw) return;
    const deed = await nextDeed(site, { device, tab: first }, Math.floor(random() * 2 ** 31));
    if (!deed || deed.moves.length > 0) return;
    site.struck('tabs_at_once');
    await Promise.all([
      perform(site, { device, tab: first }, deed),
      record(site, { device, tab: second }, deed.draft),
    ]);
  }),
  two_leaders: onDevice(async (site, device) => {
    site.struck('two_leaders');
    if (device.tabs.length < 2) await device.start();
    device.manyLead = true;
    device.elect();
  }),
  frozen_leader: onDevice(async (site, device, random) => {
    if (device.tabs.length < 2) await device.start();
    const leader = device.tabs.find(({ isLeading, thaw }) => isLeading && thaw === null);
    if (!leader || device.tabs.filter(({ thaw }) => thaw === null).length < 2) return;
    site.struck('frozen_leader');
    leader.link.frozen = new Promise((resolve) => {
      leader.thaw = resolve;
    });
    void site.time
      .scheduler(1)
      .sleep(60_000 + random() * 60_000, leader.stop.signal)
      .then(() => letGo(leader));
  }),
  device_clock: onDevice(async (site, device, random) => {
    site.struck('device_clock');
    device.skewMs = oneOf(random, [-3 * 3_600_000, 2 * 86_400_000, -1_772_000_000_000, 0]) ?? 0;
  }),
  grant_gone: onDevice(async (site, device, random) => {
    site.struck('grant_gone');
    const { grantId, operatorId, deviceId, roles } = device.parts;
    site.server.revoke(grantId);
    const at = site.time.iso();
    void site.time
      .scheduler(2)
      .sleep(20_000 + random() * 60_000, {
        aborted: false,
        addEventListener: () => {},
        removeEventListener: () => {},
      })
      .then(() =>
        site.server.grant({
          grantId,
          operatorId,
          deviceId,
          roles,
          issuedAt: at,
          expiresAt: '2099-01-01T00:00:00.000Z',
        }),
      );
  }),
  double_scan: onTab(async (site, at, random) => {
    const deed = await nextDeed(site, at, Math.floor(random() * 2 ** 31));
    if (!deed || !(await perform(site, at, deed))) return;
    site.struck('double_scan');
    const [second] = await record(site, at, deed.draft);
    if (second) site.floor.perform(second.command.commandId, []);
  }),
} satisfies Partial<Record<StepKind, Acting>>;
