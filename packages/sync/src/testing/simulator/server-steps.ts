import { oneOf } from '@floorhand/domain/testing/simulation/job-generator';
import { deskCommit } from './desk-steps.ts';
import type { FaultClass } from './fault-classes.ts';
import type { StepKind } from './plan.ts';
import { simStream, type SimSite } from './sim-site.ts';
import type { Backup, ServerFault } from './sim-server.ts';
import type { Acting } from './acting.ts';

const mostBackups = 3;

/** Brings an older database back; what the desk did since and what nobody holds any more is told to people. */
async function restore(
  site: SimSite,
  how: { readonly fault: FaultClass; readonly epoch: 'rotated' | 'forgotten' },
  backup: Backup | undefined,
): Promise<boolean> {
  const { fault, epoch } = how;
  if (!backup || backup.watch.commits === site.server.watch.commits) return false;
  site.struck(fault);
  await site.server.restore(backup, epoch);
  const { watch } = site.server;
  for (const entry of site.desk.splice(0)) {
    if (watch.digestAt({ scope: 'supervisor', stream: simStream, hash: entry.hash }) === undefined)
      site.untold.push(...entry.moves);
    else site.desk.push(entry);
  }
  site.backups = site.backups.filter((other) => other.watch.commits <= backup.watch.commits);
  site.reportLost();
  return true;
}

const armed =
  (fault: ServerFault): Acting =>
  async (site) =>
    site.server.arm(fault);

export const serverSteps = {
  crash_after_commit: armed('crash_after_commit'),
  crash_before_commit: armed('crash_before_commit'),
  crash_between_commands: armed('crash_between_commands'),
  disk_full: armed('disk_full'),
  write_fails: armed('write_fails'),
  database_busy: armed('database_busy'),
  backup: async (site) => {
    site.backups = [...site.backups, await site.server.backup()].slice(-mostBackups);
    const [oldest] = site.backups;
    if (oldest) await site.server.keeps(oldest);
  },
  failover: async (site, random) => {
    const standby = await site.server.backup();
    await site.pass(2000 + random() * 10_000);
    site.backups = [...site.backups.slice(-(mostBackups - 1)), standby];
    await restore(site, { fault: 'failover', epoch: 'forgotten' }, standby);
  },
  server_restored: async (site, random) => {
    const how = { fault: 'server_restored', epoch: 'rotated' } as const;
    await restore(site, how, oneOf(random, site.backups));
    if (random() < 0.7) return;
    // It was the wrong backup, and some devices have begun to give back what it lacked.
    await site.pass(random() * 40_000);
    await restore(site, how, oneOf(random, site.backups));
  },
  restored_and_overtaken: async (site, random) => {
    const head = site.server.watch.heads.get(simStream)?.seq ?? 0;
    const how = { fault: 'restored_and_overtaken', epoch: 'forgotten' } as const;
    if (!(await restore(site, how, oneOf(random, site.backups)))) return;
    for (let i = 0; i < 60 && (site.server.watch.heads.get(simStream)?.seq ?? 0) < head + 3; i++)
      if (!(await deskCommit(site, [site.business.order(`O${Math.floor(random() * 1e9)}`, random)]))) break;
  },
  restored_and_device_gone: async (site, random) => {
    if (site.living.length < 3 || site.backups.length === 0) return;
    const gone = oneOf(
      random,
      site.living.filter(({ scope }) => scope === 'floor'),
    );
    if (!gone) return;
    gone.stop();
    gone.isAlive = false;
    site.floor.hold(gone.parts.name, null);
    site.reportLost();
    const how = { fault: 'restored_and_device_gone', epoch: 'rotated' } as const;
    await restore(site, how, oneOf(random, site.backups));
  },
  two_servers: async (site) => {
    if (site.server.processCount > 1) return;
    site.struck('two_servers');
    site.server.boot(2);
  },
  server_clock: async (site, random) => {
    site.struck('server_clock');
    site.server.clockSkewMs = (oneOf(random, [-86_400_000, 3_600_000, 0, 365 * 86_400_000]) ?? 0) + 0;
  },
  server_stalls: async (site) => {
    site.struck('server_stalls');
    site.server.stalledUntilMs = site.time.nowMs + 20_000;
  },
  site_outage: async (site, random) => {
    site.struck('site_outage');
    const links = site.living.flatMap(({ tabs }) => tabs.map(({ link }) => link));
    for (const link of links) link.isCut = true;
    await site.pass(5000 + random() * 40_000);
    for (const link of links) link.isCut = false;
  },
} satisfies Partial<Record<StepKind, Acting>>;
