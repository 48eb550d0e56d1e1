import { setImmediate as othersFirst } from 'node:timers/promises';
import type { RecallOrdersPage, RecallOrdersRequest } from '@floorhand/api/core';
import { lotTrace, type TracedOrder } from '@floorhand/domain/recall/lot-trace';
import { recallOrders } from '@floorhand/domain/recall/recall-orders';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { History } from '../read-models/history.ts';
import { KeptAnswers } from './kept-answers.ts';
import { readView } from './read-view.ts';

export interface RecallDeskOptions {
  readonly store: Pick<ServerStore, 'read'>;
  readonly history: Pick<History, 'about'>;
  readonly nowMs: () => number;
}

interface Traced {
  readonly asOf: string;
  readonly orders: readonly TracedOrder[];
}

/** Says which orders have units of a lot [MV36], from the history of its SKU; its pages share one reading. */
export class RecallDesk {
  readonly #options: RecallDeskOptions;
  readonly #traces: KeptAnswers<Traced>;

  constructor(options: RecallDeskOptions) {
    this.#options = options;
    this.#traces = new KeptAnswers(options.nowMs, (key, beganMs) => this.#trace(key, beganMs));
  }

  async page(streamId: string, { skuId, lot, after, most }: RecallOrdersRequest): Promise<RecallOrdersPage> {
    const { asOf, orders } = await this.#traces.of(keyOf(streamId, skuId, lot));
    const open = orders.filter(({ number }) => number > after);
    const shown = open.slice(0, most);
    const left = open.length - shown.length;
    const told = await readView(this.#options.store, streamId, (view) => recallOrders(view, shown));
    return { asOf, orders: told, next: left > 0 ? (shown.at(-1)?.number ?? null) : null, left };
  }

  async #trace(key: string, beganMs: number): Promise<Traced> {
    const [streamId = '', skuId = '', lot = ''] = key.split(between);
    const trace = lotTrace({ skuId, lot });
    const subject = { kind: 'sku', id: skuId } as const;
    for await (const commits of this.#options.history.about({ streamId, subject })) {
      for (const { events } of commits) trace.tell(events);
      // Pulls get in between.
      await othersFirst();
    }
    return { asOf: new Date(beganMs).toISOString(), orders: trace.orders() };
  }
}

/** No key or lot has one: the ledger's own keys are made with it. */
const between = '|';
const keyOf = (...parts: readonly string[]): string => parts.join(between);
