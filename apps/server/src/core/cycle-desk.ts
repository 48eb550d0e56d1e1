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
import { KeptAnswers } from './kept-answers.ts';
import { readBuilding } from './read-building.ts';

export interface CycleDeskOptions {
  readonly store: Pick<ServerStore, 'read'>;
  readonly nowMs: () => number;
}

/** Plans the day's counts of a building [CT12], which takes reading all of it. */
export class CycleDesk {
  readonly #options: CycleDeskOptions;
  readonly #plans: KeptAnswers<DayPlan>;

  constructor(options: CycleDeskOptions) {
    this.#options = options;
    this.#plans = new KeptAnswers(options.nowMs, (streamId, beganMs) => this.#make(streamId, beganMs));
  }

  plan(streamId: string): Promise<DayPlan> {
    return this.#plans.of(streamId);
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
