import { setImmediate as othersFirst } from 'node:timers/promises';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Usage } from '@floorhand/domain/slotting/usage';
import { stockMoved, type Movement } from '@floorhand/domain/stock/ledger';
import type { History } from './history.ts';

type Day = Map<string, { picks: number; units: number }>;

interface Counted {
  /** Commits up to here are counted. */
  seq: number;
  /** ISO date before which nothing is counted. */
  from: string;
  readonly days: Map<string, Day>;
}

const dayMs = 86_400_000;
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * How often each SKU was picked, by day. Read from the log when it is first asked for, and from then on only what is
 * new: nobody who works waits for it, and there is nothing to keep in step.
 */
export class PickCounts {
  readonly #history: Pick<History, 'since'>;
  readonly #streams = new Map<string, Promise<Counted>>();

  constructor(history: Pick<History, 'since'>) {
    this.#history = history;
  }

  /** Picks of a stream in the days before now. */
  async of(
    streamId: string,
    { nowMs, windowDays }: { readonly nowMs: number; readonly windowDays: number },
  ): Promise<ReadonlyMap<string, Usage>> {
    const from = isoDay(nowMs - windowDays * dayMs);
    const before = this.#streams.get(streamId);
    // One after the other, so that no commit is counted twice; a reading that failed is begun anew.
    const counting = (before ?? Promise.reject(new Error('nothing counted yet'))).then(
      (counted) => this.#follow(streamId, counted.from <= from ? counted : begun(from)),
      () => this.#follow(streamId, begun(from)),
    );
    this.#streams.set(streamId, counting);
    const { days } = await counting;
    for (const day of days.keys()) if (day < from) days.delete(day);
    const usage = new Map<string, { picks: number; units: number }>();
    for (const skus of days.values()) {
      for (const [skuId, { picks, units }] of skus) {
        const held = usage.get(skuId) ?? { picks: 0, units: 0 };
        usage.set(skuId, { picks: held.picks + picks, units: held.units + units });
      }
    }
    return usage;
  }

  async #follow(streamId: string, counted: Counted): Promise<Counted> {
    const from = `${counted.from}T00:00:00.000Z`;
    const next: Counted = { ...counted };
    for await (const commits of this.#history.since({ streamId, after: counted.seq, from })) {
      for (const { seq, events } of commits) {
        for (const event of events) count(next, event);
        next.seq = seq;
      }
      await othersFirst();
    }
    return next;
  }
}

const begun = (from: string): Counted => ({ seq: 0, from, days: new Map() });

/** A pick counts where it was made; one that is taken back was none. */
function count({ from, days }: Counted, { type, body }: DomainEvent): void {
  if (type !== stockMoved.type) return;
  // Every event was parsed when it was made.
  const { reason, skuId, quantity, at } = body as Movement;
  const sign = reason === 'pick' ? 1 : reason === 'pick_undone' ? -1 : 0;
  const day = at.slice(0, 10);
  if (sign === 0 || day < from) return;
  const skus: Day = days.get(day) ?? new Map<string, { picks: number; units: number }>();
  days.set(day, skus);
  const held = skus.get(skuId) ?? { picks: 0, units: 0 };
  skus.set(skuId, { picks: held.picks + sign, units: held.units + sign * quantity });
}
