import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { oneOf, type Deed, type Scene } from '@floorhand/domain/testing/simulation/job-generator';
import type { JournalEntry } from '../../client/ports.ts';
import { seededRandom } from '../seeded-random.ts';
import type { SimDevice, SimTab } from './sim-device.ts';
import type { SimSite } from './sim-site.ts';

/** What a person at a tab does next, from what it shows; null when there is nothing or nothing is shown. */
export async function nextDeed(
  site: SimSite,
  at: { device: SimDevice; tab: SimTab },
  seed: number,
): Promise<Deed | null> {
  const { device, tab } = at;
  const isSupervisor = device.scope === 'supervisor';
  try {
    return await device.read(tab, (view) => {
      // Read anew for every round of loading, so that each round decides the same.
      const random = seededRandom(seed);
      const scene: Scene = {
        view,
        floor: site.floor,
        random,
        operatorId: device.parts.operatorId,
        deviceId: device.parts.deviceId,
        person: device.parts.name,
        today: site.time.iso().slice(0, 10),
      };
      const first = Math.floor(random() * site.business.generators.length);
      const turn = [...site.business.generators.slice(first), ...site.business.generators.slice(0, first)];
      for (const generator of turn) {
        const deed = isSupervisor ? generator.supervise(scene) : generator.work(scene);
        if (deed) return deed;
      }
      return null;
    });
  } catch {
    // No replica yet, or storage that fails now: the screen says so and nobody works.
    return null;
  }
}

/** Records a deed; the goods move with it when it is durable, beep or not. */
export async function perform(
  site: SimSite,
  at: { device: SimDevice; tab: SimTab },
  deed: Deed,
): Promise<boolean> {
  const { device } = at;
  const entries = await record(site, at, deed.draft);
  const [entry] = entries;
  if (!entry) return false;
  const { commandId } = entry.command;
  site.floor.perform(commandId, deed.moves);
  if (deed.undoes !== undefined) site.floor.takeBack(deed.undoes);
  if (deed.hand !== undefined) site.floor.hold(device.parts.name, deed.hand);
  if (deed.bindsTote !== undefined) site.floor.useTote(deed.bindsTote);
  if (deed.sees) site.seen.set(commandId, deed.sees);
  return true;
}

/** Submits one draft. A submit that breaks off after the append has recorded all the same. */
export async function record(
  site: SimSite,
  { device, tab }: { device: SimDevice; tab: SimTab },
  draft: CommandDraft,
): Promise<readonly JournalEntry[]> {
  const before = new Set(device.entries.map(({ command }) => command.commandId));
  await device.submit(tab, draft).catch(() => undefined);
  const entries = device.entries.filter(
    ({ command }) =>
      !before.has(command.commandId) && command.type === draft.type && !site.recorded.has(command.commandId),
  );
  for (const { command } of entries) site.recorded.set(command.commandId, device.parts.name);
  site.trace.add(
    `${device.parts.name} ${draft.type}: ${entries.map(({ deviceSeq }) => deviceSeq).join() || 'not recorded'}`,
  );
  return entries;
}

export const someTab = (device: SimDevice, random: () => number): SimTab | undefined =>
  oneOf(
    random,
    device.tabs.filter(({ thaw }) => thaw === null),
  );
