import { isWithheld, type View } from '@floorhand/domain/kernel/document';
import { canonicalJson } from '@floorhand/domain/kernel/json';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import { decideContext } from '../../merge/decide-context.ts';
import { MemoryJournalStore } from '../memory-journal-store.ts';
import type { SimDevice, SimTab } from './sim-device.ts';
import type { SimSite } from './sim-site.ts';

/**
 * I6: a tab shows the documents of its replica and over them, once each and in order, what of its journal these do not
 * carry. Worked out anew from the disk, without the engine's overlay.
 */
export async function showsItsWork(site: SimSite, device: SimDevice, tab: SimTab): Promise<void> {
  const cache = device.disk.caches.peek(device.scope);
  if (!cache || tab.thaw !== null || device.disk.failingCalls > 0) return;
  const { rules, planRoute } = site.business;
  const held = rules.scope(device.parts.roles);
  const expected = memoryDocuments(rules.documents, held);
  const rows = cache.rows();
  expected.apply(rows.map(([kind, key, , body]) => ({ kind, key, body })));
  const unsettled = await new MemoryJournalStore(device.disk.journal, () => '').unsettled();
  for (const { command, outcome } of unsettled) {
    const understood = understand(rules, command);
    if (outcome?.outcome === 'rejected' || !understood.understood) continue;
    if (understood.definition.judgedBy === 'server') continue;
    const context = decideContext(command, device.parts.deviceId, { planRoute, zoneOffset: () => 60 });
    const { writes } = runCommand(rules, understood, { view: expected.view, context });
    expected.apply(writes.filter((write) => !isWithheld(rules.documents, write)));
  }
  const keys = new Map<string, Set<string>>();
  const note = (kind: string, key: string): void =>
    void keys.set(kind, (keys.get(kind) ?? new Set<string>()).add(key));
  for (const { kind, key } of expected.entries()) note(kind, key);
  for (const [kind, key] of rows) note(kind, key);
  const picture = (view: View): readonly string[] =>
    [...keys].flatMap(([name, all]) => {
      const kind = rules.documents.get(name);
      if (!kind) return [];
      const bodies = view.getMany(kind, [...all]);
      return [...all].map((key, i) => `${name} ${key} ${canonicalJson(bodies[i] ?? null)}`);
    });
  const shown = await device.read(tab, picture).catch(() => null);
  const wanted = picture(expected.view);
  const difference = wanted.findIndex((line, i) => line !== shown?.[i]);
  if (shown !== null && difference !== -1)
    site.violated(
      `I6: ${device.parts.name} shows ${shown[difference]?.slice(0, 200)} where its journal makes it ${wanted[difference]?.slice(0, 200)}`,
    );
}
