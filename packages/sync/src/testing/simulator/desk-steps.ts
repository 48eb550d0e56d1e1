import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { StepKind } from './plan.ts';
import { simStream, type SimSite } from './sim-site.ts';
import type { Acting } from './acting.ts';

/** Writes at the desk; the goods arrive when the book has them, whatever the answer said. */
export async function deskCommit(site: SimSite, events: readonly DomainEvent[]): Promise<boolean> {
  const before = site.server.watch.deskCommits;
  await site.server.commit(simStream, events);
  if (site.server.watch.deskCommits === before) return false;
  const moves = site.business.movesOf(events);
  site.floor.move(moves);
  if (moves.length > 0) site.desk.push({ hash: site.server.watch.heads.get(simStream)?.hash ?? '', moves });
  site.trace.add(`desk ${events.map(({ type }) => type).join()}`);
  return true;
}

export const deskSteps = {
  import_order: async (site, random) => {
    await deskCommit(site, [site.business.order(`N${Math.floor(random() * 1e9)}`, random)]);
  },
  receive_goods: async (site, random) => {
    await deskCommit(site, [site.business.receipt(random)]);
  },
  order_cancelled: async (site, random) => {
    const event = site.business.cancellation((kind) => site.server.watch.bodies(kind), random);
    if (event && (await deskCommit(site, [event]))) site.struck('order_cancelled');
  },
  vanish: async (site, random) => {
    const move = site.business.vanishing(site.floor, random);
    if (!move) return;
    site.floor.move([move]);
    site.untold.push(move);
    site.trace.add(`vanished ${move.units} ${move.skuId} from ${move.from}`);
  },
} satisfies Partial<Record<StepKind, Acting>>;
