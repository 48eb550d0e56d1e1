import { skuDocument } from '@floorhand/domain/catalog/sku';
import { cyclePlan } from '@floorhand/domain/jobs/counting/plan/cycle-plan';
import { dayPlanOf } from '@floorhand/domain/jobs/counting/plan/day-plan';
import { put, type DocumentKind, type Write } from '@floorhand/domain/kernel/document';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { locationDocument, siteDocument } from '@floorhand/domain/layout/location';
import { rules } from '@floorhand/domain/rules';
import { balanceDocument, type Balance } from '@floorhand/domain/stock/balance';
import type { DayPlan } from '@floorhand/domain/stock/day-plan';
import { countMarkDocument } from '@floorhand/domain/stock/count-mark';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { readBuilding } from './read-building.ts';

export interface CycleDeskOptions {
  readonly store: Pick<ServerStore, 'read'>;
  readonly nowMs: () => number;
}

/** A plan is given again for so many times what it took to make: a twentieth of the time at most goes into plans. */
const worth = 20;
const leastKeptMs = 1_000;

interface Made {
  readonly answer: Promise<DayPlan>;
  /** Null while it is being made: then everybody waits for the same one. */
  untilMs: number | null;
}

/** Plans the day's counts of a building [CT12], which takes reading all of it. */
export class CycleDesk {
  readonly #options: CycleDeskOptions;
  readonly #made = new Map<string, Made>();

  constructor(options: CycleDeskOptions) {
    this.#options = options;
  }

  plan(streamId: string): Promise<DayPlan> {
    const { nowMs } = this.#options;
    const beganMs = nowMs();
    const kept = this.#made.get(streamId);
    if (kept && (kept.untilMs === null || kept.untilMs > beganMs)) return kept.answer;
    const made: Made = { answer: this.#make(streamId, beganMs), untilMs: null };
    this.#made.set(streamId, made);
    made.answer.then(
      () => {
        made.untilMs = nowMs() + Math.max(leastKeptMs, worth * (nowMs() - beganMs));
      },
      // A plan that failed is no plan.
      () => this.#made.delete(streamId),
    );
    return made.answer;
  }

  async #make(streamId: string, beganMs: number): Promise<DayPlan> {
    const building = memoryDocuments(rules.documents);
    const load = async <T>(
      kind: DocumentKind<T>,
      { stream = streamId, wanted }: { stream?: string; wanted: (key: string) => boolean },
    ): Promise<readonly Write[]> => {
      const entries = await readBuilding(this.#options.store, { streamId: stream, kind, wanted });
      const writes = entries.map(({ key, body }) => put(kind, key, body));
      building.apply(writes);
      return writes;
    };
    const all = { wanted: () => true };
    await load(siteDocument, all);
    await load(locationDocument, all);
    await load(countMarkDocument, all);
    const balances = await load(balanceDocument, { wanted: (key) => key.startsWith('loc:') });
    const held = new Set(balances.map(({ body }) => (body as Balance).skuId));
    await load(skuDocument, { stream: catalogStream, wanted: (key) => held.has(key) });
    const now = new Date(beganMs).toISOString();
    return dayPlanOf(cyclePlan(building.view, now), now);
  }
}
