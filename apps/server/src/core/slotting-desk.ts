import type { SlottingAnswer } from '@floorhand/api/core';
import { skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { slottingReport } from '@floorhand/domain/slotting/slotting-report';
import { balanceDocument, type Balance } from '@floorhand/domain/stock/balance';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { History } from '../read-models/history.ts';
import { PickCounts } from '../read-models/pick-counts.ts';
import { readBuilding } from './read-building.ts';

/** A quarter: long enough for slow articles, short enough that seasons show. */
const windowDays = 90;
const mostLines = 100;
/** Several supervisors, or one who goes back and forth, read one report. */
const keptMs = 60_000;

export interface SlottingDeskOptions {
  readonly store: Pick<ServerStore, 'read'>;
  readonly history: Pick<History, 'since'>;
  readonly nowMs: () => number;
}

/** Makes slotting reports: reads the building in small pieces, so that pulls get in between. */
export class SlottingDesk {
  readonly #options: SlottingDeskOptions;
  readonly #picks: PickCounts;
  readonly #made = new Map<string, { readonly atMs: number; readonly answer: Promise<SlottingAnswer> }>();

  constructor(options: SlottingDeskOptions) {
    this.#options = options;
    this.#picks = new PickCounts(options.history);
  }

  report(streamId: string): Promise<SlottingAnswer> {
    const atMs = this.#options.nowMs();
    const kept = this.#made.get(streamId);
    if (kept && atMs - kept.atMs < keptMs) return kept.answer;
    const answer = this.#make(streamId, atMs);
    this.#made.set(streamId, { atMs, answer });
    // A report that failed is no report.
    answer.catch(() => this.#made.delete(streamId));
    return answer;
  }

  async #make(streamId: string, nowMs: number): Promise<SlottingAnswer> {
    const { store } = this.#options;
    const usage = await this.#picks.of(streamId, { nowMs, windowDays });
    const [stored] = await store.read((transaction) =>
      transaction.documents(streamId, siteDocument, [siteKey]),
    );
    if (stored === undefined) return { kind: 'no_site' };
    const site = siteDocument.schema.parse(stored);
    const locations = await this.#all(streamId, locationDocument, () => true);
    const balances = await this.#all(streamId, balanceDocument, (key) => key.startsWith('loc:'));
    const used = new Set(balances.map(({ body }: Entry<Balance>) => body.skuId));
    const skus = await this.#all(catalogStream, skuDocument, (key) => used.has(key));
    const now = new Date(nowMs).toISOString();
    const report = slottingReport({
      now,
      windowDays,
      site,
      skus: new Map(skus.map(({ key, body }): [string, Sku] => [key, body])),
      locations,
      balances: balances.map(({ body }) => body),
      usage,
      most: mostLines,
    });
    return { kind: 'report', asOf: now, ...report };
  }

  #all<T>(
    streamId: string,
    kind: DocumentKind<T>,
    wanted: (key: string) => boolean,
  ): Promise<readonly Entry<T>[]> {
    return readBuilding(this.#options.store, { streamId, kind, wanted });
  }
}
